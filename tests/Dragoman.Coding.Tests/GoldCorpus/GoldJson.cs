using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests.GoldCorpus;

/// <summary>Writes notes in the format that <c>dragoman evaluate</c> reads: one JSON object a line for each event.</summary>
internal static class GoldJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    /// <summary>The events of one article.</summary>
    public static string Of(ImmutableArray<EventNote> notes) => string.Concat(notes.Select(note => Of(note).ToJsonString(Options) + "\n"));

    /// <summary>What is known of each article besides its text.</summary>
    public static string Metadata(IEnumerable<CorpusArticle> articles) =>
        new JsonObject(articles.Select(article => KeyValuePair.Create<string, JsonNode?>(article.Name + ".txt", new JsonObject { ["published"] = article.Published.ToString("yyyy-MM-dd"), ["language"] = "en", ["note"] = article.Manner }))).ToJsonString(Indented) + "\n";

    private static JsonObject Of(EventNote note)
    {
        var json = new JsonObject { ["anchor"] = note.Anchor, ["start"] = note.Span.Start, ["end"] = note.Span.End, ["type"] = note.Type.Name };
        if (note.Mode is not null) json["mode"] = note.Mode;
        json["actor"] = Array(note.Actor);
        json["recipient"] = Array(note.Recipient);
        if (!note.Persons.IsEmpty) json["persons"] = Array(note.Persons);
        json["status"] = note.Status.Name;
        if (note.Date is not null) json["date"] = note.Date;
        if (note.Place is not null) json["place"] = note.Place;
        if (!note.SaidBy.IsEmpty) json["said_by"] = Array(note.SaidBy);
        if (note.Optional) json["optional"] = true;
        if (!note.Or.IsEmpty) json["or"] = new JsonObject(note.Or.Select(Reading));
        return json;
    }

    private static KeyValuePair<string, JsonNode?> Reading((string Field, string Value) reading) => reading.Field switch
    {
        "actor" or "recipient" => new(reading.Field, Array(EventNote.List(reading.Value))),
        "by" => new("said_by", reading.Value.Length == 0 ? null : Array(EventNote.List(reading.Value))),
        "d" => new("date", Text(reading.Value)),
        "at" => new("place", Text(reading.Value)),
        _ => new(reading.Field, Text(reading.Value)),
    };

    private static JsonValue? Text(string value) => value.Length == 0 ? null : JsonValue.Create(value);

    private static JsonArray Array(ImmutableArray<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
