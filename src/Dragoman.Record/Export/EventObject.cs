using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>Events of the record as JSON: the event of <c>docs/output.md</c> after the record's own fields. The one place that decides these.</summary>
public static class EventObject
{
    /// <summary>An event of a list: id, sentence_text, reports, sources; sample, disputed, corrected where true; origin where no article reports it; then the event.</summary>
    public static JsonObject Of(EventSummary found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var json = new JsonObject { ["id"] = found.Id, ["sentence_text"] = found.Sentence, ["reports"] = found.Reports, ["sources"] = found.Sources };
        if (found.Sample) json["sample"] = true;
        if (Origin(found.Origin) is { } origin) json["origin"] = origin;
        if (found.Disputed) json["disputed"] = true;
        if (found.Corrected) json["corrected"] = true;
        Add(json, found.Coded);
        return json;
    }

    /// <summary>An event with all that is told of it: besides the fields of <see cref="Of(EventSummary)"/> <c>told_by</c>, <c>disagreements</c>, and <c>withdrawn</c> where true.</summary>
    public static JsonObject Of(RecordedEvent found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var json = Of(found.Summary);
        if (found.Withdrawn) json["withdrawn"] = true;
        json["told_by"] = new JsonArray([.. found.Reports.Select(Report)]);
        var disagreements = new JsonObject();
        foreach (var point in found.Disagreements) disagreements[point.Field] = new JsonArray([.. point.Values.Select(value => JsonValue.Create(value.Value))]);
        json["disagreements"] = disagreements;
        return json;
    }

    /// <summary>The text of an object, letters beyond ASCII as they are.</summary>
    /// <param name="json">The object.</param>
    /// <param name="indented">True to spread it over lines for people.</param>
    public static string Text(JsonObject json, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.ToJsonString(indented ? DragomanJson.Indented.Options : DragomanJson.Contract.Options);
    }

    /// <summary>How an event came into the record, in a word: <c>external</c> or <c>by-hand</c>; null for one that articles report.</summary>
    public static string? Origin(EventOrigin origin) => origin switch { EventOrigin.External => "external", EventOrigin.ByHand => "by-hand", _ => null };

    private static JsonObject Report(EventReport report)
    {
        var json = new JsonObject { ["id"] = report.Id, ["article"] = report.Article.Id };
        if (report.Article.Title is { } title) json["title"] = title;
        if (report.Article.Published is { } published) json["published"] = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (report.Article.Source is { } source) json["source"] = source;
        if (report.Article.Url is { } url) json["url"] = url;
        if (Origin(report.Article.Origin) is { } origin) json["origin"] = origin;
        json["sentence_text"] = report.Sentence;
        json["event"] = JsonSerializer.SerializeToNode(report.Coded, DragomanJson.Contract.CodedEvent);
        return json;
    }

    private static void Add(JsonObject json, CodedEvent coded)
    {
        foreach (var (name, value) in JsonSerializer.SerializeToNode(coded, DragomanJson.Contract.CodedEvent)!.AsObject()) json[name] = value?.DeepClone();
    }
}
