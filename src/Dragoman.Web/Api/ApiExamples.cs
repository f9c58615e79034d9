namespace Dragoman.Web.Api;

/// <summary>Examples of how programs ask the interface.</summary>
internal static class ApiExamples
{
    /// <summary>Name and text of each example.</summary>
    /// <param name="home">The server's own address, without an ending slash.</param>
    public static IEnumerable<(string Name, string Text)> All(string home)
    {
        yield return ("curl: what two actors did this spring, as a table", $$"""
            curl -s '{{home}}/api/events?actor=AZE&with=ARM&from=2025-03&to=2025-05' |
              jq -r '.events[] | [.date.value, .type, .status, .sentence_text] | @tsv'
            """);
        yield return ("curl: a whole list, line by line; nothing is sent again while nothing changes", $$"""
            curl -s --etag-save events.etag --etag-compare events.etag \
              -o events.jsonl '{{home}}/api/events.jsonl?type=CONSULT'
            """);
        yield return ("curl: code a text", $$"""
            curl -s '{{home}}/api/code' -H 'Content-Type: application/json' \
              -d '{"text": "The president of Chile visited Peru on Monday.", "published": "2025-04-17"}'
            """);
        yield return ("C#: every event of a list as it comes", $$"""
            using System.Text.Json;

            using var client = new HttpClient { BaseAddress = new Uri("{{home}}") };
            using var reader = new StreamReader(await client.GetStreamAsync("/api/events.jsonl?status=planned"));
            while (await reader.ReadLineAsync() is { } line)
            {
                using var found = JsonDocument.Parse(line);
                Console.WriteLine($"{found.RootElement.GetProperty("id")} {found.RootElement.GetProperty("sentence_text")}");
            }
            """);
        yield return ("Python: page by page, standard library only", $$"""
            import json, urllib.request

            home, address = "{{home}}", "/api/events?actor=GEO&size=200"
            while address:
                with urllib.request.urlopen(home + address) as answer:
                    page = json.load(answer)
                for event in page["events"]:
                    print(event.get("date", {}).get("value", "unknown"), event["type"], event["sentence_text"])
                address = page.get("next")
            """);
        yield return ("R: cooperation and conflict by month", $$"""
            library(jsonlite)

            months <- fromJSON("{{home}}/api/timeline?actor=RUS&with=TUR")$timeline
            xtabs(events ~ period + type, months)
            """);
    }
}
