using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Identity;
using Dragoman.Record.Queries;
using Dragoman.Web.Addresses;
using Dragoman.Web.Safety;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Api;

/// <summary>The operations that read the record.</summary>
internal static class ApiOperations
{
    private const int Longest = 1000, Usual = 100;

    /// <summary>The filters of events, as the pages have them.</summary>
    public static ImmutableArray<ApiParameter> Filters { get; } =
    [
        ApiParameter.Text("actor", "who takes part: a code (AZE, EU) or a name or part of one"),
        ApiParameter.Text("with", "who else takes part"),
        new("direction", "with both of them: forward where the first acts on the second", ["forward", "backward"]),
        new("type", "types, any of which will do", EventTypeNames.All, Many: true),
        new("status", "statuses, any of which will do", EventStatusNames.All, Many: true),
        ApiParameter.Text("from", "the event's date must be able to lie on or after this: 2025, 2025-04 or 2025-04-16"),
        ApiParameter.Text("to", "the event's date must be able to lie on or before this"),
        ApiParameter.Text("place", "a country's code or a place's name or part of one"),
        ApiParameter.Text("topic", "a topic, as knowledge/topics.yaml names it"),
        ApiParameter.Text("text", "words that a report must contain; \"quoted\" for a phrase, an ending star for a beginning"),
        ApiParameter.Text("source", "an outlet that reports the event"),
    ];

    /// <summary>All of them.</summary>
    public static ImmutableArray<ApiOperation> All { get; } =
    [
        new("listEvents", "GET", "/api/events", "Events, the latest first, a page at a time. “next” is the address of the next page; it stays right when events are added.",
            [.. Filters, new("order", "the order of the list", [.. EventFilters.Orders.Select(order => order.Name)]), ApiParameter.Text("size", "events on a page, 1 to 200; 50 where nothing is said"), ApiParameter.Text("after", "where a page starts, as “next” has it")],
            ApiJson.ContentType, "EventPage", Events),
        new("streamEvents", "GET", "/api/events.jsonl", "All events of a list, one JSON object a line, as they are found.",
            [.. Filters, new("order", "the order of the list", [.. EventFilters.Orders.Select(order => order.Name)])], "application/jsonl", "Event", EventStream.WriteAsync) { Limit = RateLimits.Streams },
        new("showEvent", "GET", "/api/events/{id}", "One event with every report, what they disagree on, and its corrections.", [ApiParameter.Path("id", "id of the event or of any report of it")], ApiJson.ContentType, "EventInFull", Event),
        new("countEvents", "GET", "/api/counts", "Numbers of events by a key.",
            [.. Filters, new("by", "the key; type where nothing is said", [.. Enum.GetNames<EventGrouping>().Select(name => name.ToLowerInvariant())]), ApiParameter.Text("limit", "most keys, 1 to 1000; 100 where nothing is said")],
            ApiJson.ContentType, "Counts", Counts),
        new("timeline", "GET", "/api/timeline", "Numbers of events by month and type, in the order of time; of events of which only the year is known, by year.", [.. Filters], ApiJson.ContentType, "Timeline", Timeline),
        new("findActors", "GET", "/api/actors", "Parties that take part in events, by falling number of events.",
            [ApiParameter.Text("text", "a code or a name or part of one"), ApiParameter.Text("limit", "most parties, 1 to 1000; 100 where nothing is said")], ApiJson.ContentType, "Actors", Actors),
        new("findArticles", "GET", "/api/articles", "Articles that contain the words, best first; without words the latest.",
            [ApiParameter.Text("text", "words, as in events"), ApiParameter.Text("limit", "most articles, 1 to 1000; 100 where nothing is said")], ApiJson.ContentType, "Articles", Articles),
        new("showArticle", "GET", "/api/articles/{id}", "One article with its text and what it reports.",
            [ApiParameter.Path("id", "id of the article"), ApiParameter.Text("version", "the version; the latest where nothing is said")], ApiJson.ContentType, "Article", Article),
        new("listSources", "GET", "/api/sources", "Outlets by falling number of reports, with what is known of them.", [ApiParameter.Text("limit", "most outlets, 1 to 1000; 100 where nothing is said")], ApiJson.ContentType, "Sources", Sources),
        new("listPlanned", "GET", "/api/planned", "Events that some report announced, by their day, and what became of them.",
            [.. Filters, ApiParameter.Text("limit", "most events, 1 to 1000; 100 where nothing is said")], ApiJson.ContentType, "PlannedEvents", Planned),
        new("statistics", "GET", "/api/statistics", "How much the record holds.", [], ApiJson.ContentType, "Statistics", Statistics),
        new("code", "POST", "/api/code", "Codes a text, as “dragoman code” does; nothing is kept.", [], ApiJson.ContentType, "CodedArticle", CodeOperation.AnswerAsync) { Body = "ArticleToCode", Limit = RateLimits.Coding },
    ];

    private static IResult Events(HttpContext context, IEventRecord record)
    {
        var filters = EventFilters.Read(context.Request.Query);
        if (!filters.Problems.IsEmpty) return Problems.Refused(filters.Problems[0]);
        var page = record.Find(filters.Query);
        var json = new JsonObject { ["events"] = new JsonArray([.. page.Events.Select(found => JsonNode.Parse(ApiJson.Line(found)))]) };
        if (page.Next is { } next) json["next"] = "/api/events" + EventFilters.Text(filters.Query with { After = next });
        return ApiJson.Answer(json);
    }

    private static IResult Event(string id, IEventRecord record) =>
        ContentId.IsWellFormed(id) && record.FindEvent(id) is { } found ? ApiJson.Answer(ApiJson.Event(found)) : Problems.NotFound("The record holds no event with this id.");

    private static IResult Counts(HttpContext context, IEventRecord record)
    {
        var filters = EventFilters.Read(context.Request.Query);
        if (!filters.Problems.IsEmpty) return Problems.Refused(filters.Problems[0]);
        var by = Enum.TryParse<EventGrouping>(context.Request.Query["by"], ignoreCase: true, out var known) ? known : EventGrouping.Type;
        return Limit(context, limit => ApiJson.Answer(new JsonObject
        {
            ["by"] = by.ToString().ToLowerInvariant(),
            ["counts"] = ApiJson.Array(record.CountBy(filters.Query, by, limit), count => new JsonObject { ["key"] = count.Key, ["events"] = count.Events }),
        }));
    }

    private static IResult Timeline(HttpContext context, IEventRecord record)
    {
        var filters = EventFilters.Read(context.Request.Query);
        if (!filters.Problems.IsEmpty) return Problems.Refused(filters.Problems[0]);
        return ApiJson.Answer(new JsonObject
        {
            ["timeline"] = ApiJson.Array(record.Timeline(filters.Query), count => new JsonObject
            {
                ["period"] = (count.Month == 0 ? PartialDate.OfYear(count.Year) : PartialDate.OfMonth(count.Year, count.Month)).ToString(),
                ["type"] = count.Type.Name,
                ["events"] = count.Events,
            }),
        });
    }

    private static IResult Actors(HttpContext context, IEventRecord record) => Limit(context, limit => ApiJson.Answer(new JsonObject
    {
        ["actors"] = ApiJson.Array(record.FindActors(Rendered.Words(context), limit), actor =>
        {
            var json = new JsonObject();
            ApiJson.Add(json, "code", actor.Code);
            ApiJson.Add(json, "name", actor.Name);
            ApiJson.Add(json, "office", actor.Office);
            json["events"] = actor.Events;
            if (actor.Sample) json["sample"] = true;
            return json;
        }),
    }));

    private static IResult Articles(HttpContext context, IEventRecord record) =>
        Limit(context, limit => ApiJson.Answer(new JsonObject { ["articles"] = ApiJson.Array(record.FindArticles(Rendered.Words(context), limit), ApiJson.Header) }));

    private static IResult Article(string id, HttpContext context, IEventRecord record)
    {
        int? version = null;
        if (context.Request.Query["version"].ToString() is { Length: > 0 } text)
        {
            if (!int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) return Problems.Refused("The version is no number.");
            version = number;
        }

        return ContentId.IsWellFormed(id) && record.FindArticle(id, version) is { } found ? ApiJson.Answer(ApiJson.Article(found)) : Problems.NotFound("The record holds no article with this id and version.");
    }

    private static IResult Sources(HttpContext context, IEventRecord record, WebOptions options) => Limit(context, limit => ApiJson.Answer(new JsonObject
    {
        ["sources"] = ApiJson.Array(record.Sources(limit), source =>
        {
            var json = new JsonObject { ["name"] = source.Name, ["articles"] = source.Articles, ["reports"] = source.Reports, ["first_reports"] = source.FirstReports, ["copies"] = source.Copies };
            if (source.Sample) json["sample"] = true;
            if (options.Coder?.Knowledge.Outlets.Find(source.Name) is not { } known) return json;
            ApiJson.Add(json, "country", known.Country);
            ApiJson.Add(json, "funding", known.Funding?.ToString().ToLowerInvariant());
            if (known.Agency) json["agency"] = true;
            ApiJson.Add(json, "note", known.Note);
            json["described_by"] = known.Source;
            return json;
        }),
    }));

    private static IResult Planned(HttpContext context, IEventRecord record, WebOptions options)
    {
        var filters = EventFilters.Read(context.Request.Query);
        if (!filters.Problems.IsEmpty) return Problems.Refused(filters.Problems[0]);
        var today = DateOnly.FromDateTime(options.Clock.GetUtcNow().UtcDateTime);
        return Limit(context, limit => ApiJson.Answer(new JsonObject
        {
            ["planned"] = ApiJson.Array(record.Planned(filters.Query, today, limit), planned =>
            {
                var json = new JsonObject { ["state"] = planned.State.ToString().ToLowerInvariant() };
                ApiJson.Add(json, "announced", ApiJson.Day(planned.Announced));
                json["event"] = JsonNode.Parse(ApiJson.Line(planned.Event));
                return json;
            }),
        }));
    }

    private static IResult Statistics(IEventRecord record)
    {
        var numbers = record.Statistics();
        return ApiJson.Answer(new JsonObject { ["articles"] = numbers.Articles, ["reports"] = numbers.Mentions, ["events"] = numbers.Events, ["actors"] = numbers.Actors });
    }

    private static IResult Limit(HttpContext context, Func<int, IResult> answer)
    {
        if (context.Request.Query["limit"].ToString() is not { Length: > 0 } text) return answer(Usual);
        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= Longest
            ? answer(limit)
            : Problems.Refused($"The limit must be a number from 1 to {Longest}.");
    }
}
