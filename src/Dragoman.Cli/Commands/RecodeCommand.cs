using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Recording;
using Dragoman.Domain;
using Dragoman.Domain.Json;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman recode</c>: the whole record coded anew after the knowledge changed.</summary>
internal static class RecodeCommand
{
    public static Command Create(Terminal terminal)
    {
        var record = RecordOption.Create();
        var knowledge = KnowledgeOption.Create();
        var dryRun = new Option<bool>("--dry-run") { Description = "tell what would change and change nothing" };
        var json = new Option<bool>("--json") { Description = "the summary as JSON" };
        var samples = NumberOption.Create("--samples", "most reports of each kind of change to show", 0, 1000, 5);
        var command = new DocumentedCommand(
            "recode",
            "Codes every article of the record anew, after the knowledge or the program changed, and tells what changed. Corrections keep their hold; what people added stays.",
            "dragoman recode --dry-run",
            "dragoman recode --record news.db --knowledge my-rules --json")
        {
            record, knowledge, dryRun, json, samples,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var isTrial = parsed.GetValue(dryRun);
            var file = parsed.GetValue(record)!;
            using var store = isTrial ? RecordOption.OpenForReading(file) : RecordOption.OpenForWork(file);
            var coder = KnowledgeOption.LoadCoder(parsed.GetValue(knowledge));
            var summary = await new RecordRecoder(store, coder.Code, new ReadProgress(terminal.Error, terminal.ErrorIsTerminal), isTrial, parsed.GetValue(samples)).RunAsync(cancellation);
            if (parsed.GetValue(json)) await terminal.Text.WriteLineAsync(Json(summary, isTrial));
            else Write(terminal.Text, summary, isTrial);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(TextWriter output, RecodeSummary summary, bool isTrial)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.Articles} articles coded{(isTrial ? " on trial" : "")}, {summary.ChangedArticles} changed: {summary.Found} reports found, {summary.Changed} changed, {summary.Lost} lost."));
        if (!isTrial) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.EventsBefore} events before, {summary.EventsAfter} now."));
        foreach (var difference in summary.Samples.OrderBy(Kind))
        {
            output.WriteLine();
            output.WriteLine($"{Kind(difference)}  {difference.Report}  {Words(difference)}");
            output.WriteLine($"  {EventWords.OneLine(difference.Sentence)}");
        }
    }

    private static string Kind(RecodeDifference difference) => difference.Before is null ? "found" : difference.After is null ? "lost" : "changed";

    private static string Words(RecodeDifference difference) =>
        difference is { Before: { } before, After: { } after } ? $"{Words(before)}  became  {Words(after)}" : Words((difference.After ?? difference.Before)!);

    private static string Words(CodedEvent coded) =>
        $"{EventWords.Type(coded)} {EventWords.Parties(coded)}, {coded.Status.Name}, {coded.Date?.Value.ToString() ?? "no date"}{(coded.Place is { } place ? ", " + place.Name : "")} ({coded.Rule})";

    private static string Json(RecodeSummary summary, bool isTrial)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteBoolean("dry_run", isTrial);
            foreach (var (name, number) in new[] { ("articles", summary.Articles), ("changed_articles", summary.ChangedArticles), ("found", summary.Found), ("changed", summary.Changed), ("lost", summary.Lost), ("events_before", summary.EventsBefore), ("events_after", summary.EventsAfter) })
                json.WriteNumber(name, number);
            json.WriteStartArray("samples");
            foreach (var difference in summary.Samples.OrderBy(Kind)) Write(json, difference);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
    }

    private static void Write(Utf8JsonWriter json, RecodeDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kind(difference));
        json.WriteString("article", difference.Article);
        json.WriteString("report", difference.Report);
        json.WriteString("sentence_text", difference.Sentence);
        foreach (var (name, coded) in new[] { ("before", difference.Before), ("after", difference.After) })
        {
            if (coded is null) continue;
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, coded, DragomanJson.Contract.CodedEvent);
        }

        json.WriteEndObject();
    }
}
