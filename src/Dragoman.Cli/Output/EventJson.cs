using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Record.Events;

namespace Dragoman.Cli.Output;

/// <summary>Events of the record as JSON: the event of <c>docs/output.md</c> with the record's own fields around it.</summary>
internal static class EventJson
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true };

    /// <summary>One object a line.</summary>
    public static void Write(TextWriter output, IEnumerable<EventSummary> events)
    {
        foreach (var found in events) output.WriteLine(ToText(OneLine, json => Write(json, found)));
    }

    /// <summary>One event with all its reports, indented.</summary>
    public static string OfEvent(RecordedEvent found) => ToText(Indented, json =>
    {
        json.WriteStartObject();
        WriteFields(json, found.Summary);
        if (found.Withdrawn) json.WriteBoolean("withdrawn", true);
        json.WriteStartArray("told_by");
        foreach (var report in found.Reports)
        {
            json.WriteStartObject();
            json.WriteString("id", report.Id);
            json.WriteString("article", report.Article.Id);
            WriteIfKnown(json, "title", report.Article.Title);
            WriteIfKnown(json, "published", report.Article.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            WriteIfKnown(json, "source", report.Article.Source);
            WriteIfKnown(json, "url", report.Article.Url);
            json.WriteString("sentence_text", report.Sentence);
            json.WritePropertyName("event");
            JsonSerializer.Serialize(json, report.Coded, DragomanJson.Contract.CodedEvent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("disagreements");
        foreach (var point in found.Disagreements)
        {
            json.WriteStartArray(point.Field);
            foreach (var value in point.Values) json.WriteStringValue(value.Value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, EventSummary found)
    {
        json.WriteStartObject();
        WriteFields(json, found);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, EventSummary found)
    {
        json.WriteString("id", found.Id);
        json.WriteString("sentence_text", found.Sentence);
        json.WriteNumber("reports", found.Reports);
        json.WriteNumber("sources", found.Sources);
        if (found.Disputed) json.WriteBoolean("disputed", true);
        if (found.Sample) json.WriteBoolean("sample", true);
        foreach (var field in JsonSerializer.SerializeToElement(found.Coded, DragomanJson.Contract.CodedEvent).EnumerateObject()) field.WriteTo(json);
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static string ToText(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, options)) write(json);
        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }
}
