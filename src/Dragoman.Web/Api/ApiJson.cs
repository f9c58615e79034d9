using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dragoman.Domain.Json;
using Dragoman.Record.Articles;
using Dragoman.Record.Events;
using Dragoman.Record.Export;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Api;

/// <summary>The record's nouns as the interface writes them: the contract of <c>docs/output.md</c>, absent where unknown.</summary>
internal static class ApiJson
{
    /// <summary>The kind of answer that is one JSON document.</summary>
    public const string ContentType = "application/json";

    /// <summary>An answer.</summary>
    public static IResult Answer(JsonNode json) => Results.Text(json.ToJsonString(DragomanJson.Contract.Options) + "\n", ContentType + "; charset=utf-8");

    /// <summary>An event as a list has it: the very line of the record's JSON Lines.</summary>
    public static string Line(EventSummary found)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        EventFormats.Create("jsonl", new ExportContext(default))!.Write(text, found);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>An event with everything that was told of it.</summary>
    public static JsonObject Event(RecordedEvent found)
    {
        var json = JsonNode.Parse(Line(found.Summary))!.AsObject();
        if (found.Withdrawn) json["withdrawn"] = true;
        json["told_by"] = Array(found.Reports, report => Report(report));
        var disagreements = new JsonObject();
        foreach (var point in found.Disagreements) disagreements[point.Field] = Array(point.Values, value => new JsonObject { ["value"] = value.Value, ["reports"] = Array(value.Reports, id => JsonValue.Create(id)) });
        json["disagreements"] = disagreements;
        json["corrections"] = Array(found.Corrections, correction =>
        {
            var told = new JsonObject { ["id"] = correction.Id, ["kind"] = correction.Kind.ToString().ToLowerInvariant(), ["who"] = correction.Who, ["at"] = Time(correction.At) };
            Add(told, "why", correction.Why);
            Add(told, "undone_by", correction.UndoneBy);
            return told;
        });
        return json;
    }

    /// <summary>What a list has of an article.</summary>
    public static JsonObject Header(ArticleHeader article)
    {
        var json = new JsonObject { ["id"] = article.Id, ["version"] = article.Version };
        Add(json, "title", article.Title);
        Add(json, "published", Day(article.Published));
        Add(json, "source", article.Source);
        Add(json, "url", article.Url);
        if (article.Sample) json["sample"] = true;
        Add(json, "origin", EventObject.Origin(article.Origin));
        return json;
    }

    /// <summary>An article with what it reports.</summary>
    public static JsonObject Article(StoredArticle stored)
    {
        var json = Header(new ArticleHeader { Id = stored.Id, Version = stored.Version, Title = stored.Article.Title, Published = stored.Article.Published, Source = stored.Article.Source, Url = stored.Article.Url, Sample = stored.Article.Sample, Origin = stored.Origin });
        Add(json, "language", stored.Article.Language);
        json["latest_version"] = stored.LatestVersion;
        json["read_at"] = Time(stored.ReadAt);
        json["text"] = stored.Article.Text;
        json["reports"] = Array(stored.Mentions, mention => new JsonObject { ["id"] = mention.MentionId, ["event_id"] = mention.EventId, ["event"] = JsonSerializer.SerializeToNode(mention.Coded, DragomanJson.Contract.CodedEvent) });
        return json;
    }

    /// <summary>A list.</summary>
    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);

    /// <summary>Adds a field, unless its value is unknown.</summary>
    public static void Add(JsonObject json, string name, string? value)
    {
        if (value is not null) json[name] = value;
    }

    /// <summary>A day; null where unknown.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Report(EventReport report)
    {
        var json = new JsonObject { ["id"] = report.Id, ["article"] = Header(report.Article), ["sentence_text"] = report.Sentence, ["event"] = JsonSerializer.SerializeToNode(report.Coded, DragomanJson.Contract.CodedEvent) };
        if (report.Wrong) json["wrong"] = true;
        if (!report.Current) json["withdrawn"] = true;
        return json;
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
