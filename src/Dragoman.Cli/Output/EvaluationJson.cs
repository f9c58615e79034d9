using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Cli.Evaluation.Scoring;

namespace Dragoman.Cli.Output;

/// <summary>The scores of a gold set as one JSON object on a line. Shares are in percent, not rounded.</summary>
internal static class EvaluationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object.</summary>
    /// <param name="sheet">The scores.</param>
    /// <param name="errors">Most errors to tell.</param>
    public static string Of(ScoreSheet sheet, int errors)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options)) Write(json, sheet, errors);
        return System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }

    private static void Write(Utf8JsonWriter json, ScoreSheet sheet, int errors)
    {
        json.WriteStartObject();
        json.WriteString("gold", sheet.Set.Name);
        json.WriteString("kind", sheet.Set.Kind.ToString().ToLowerInvariant());
        json.WriteNumber("texts", sheet.Set.Documents.Length);
        json.WriteNumber("events", sheet.Set.Documents.Sum(document => document.Events.Count(gold => !gold.Optional)));
        json.WriteStartObject("figures");
        foreach (var (name, value) in sheet.Figures) json.WriteNumber(name, value);
        json.WriteEndObject();
        Write(json, "measures", sheet.Measures);
        Write(json, "types", sheet.Types.Select(pair => (pair.Key, pair.Value)));
        Write(json, "statuses", sheet.Statuses.Select(pair => (pair.Key, pair.Value)));
        WriteSlots(json, sheet);
        WriteConfusion(json, sheet);
        WriteErrors(json, sheet, errors);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<(string Name, Agreement Agreement)> all)
    {
        json.WriteStartObject(name);
        foreach (var (label, agreement) in all)
        {
            json.WriteStartObject(label);
            WriteFields(json, agreement);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteNumber("precision", agreement.Precision);
        json.WriteNumber("recall", agreement.Recall);
        json.WriteNumber("f1", agreement.F1);
        json.WriteNumber("right", agreement.Right);
        json.WriteNumber("coded", agreement.Coded);
        json.WriteNumber("gold", agreement.Gold);
    }

    private static void WriteSlots(Utf8JsonWriter json, ScoreSheet sheet)
    {
        json.WriteStartObject("slots");
        foreach (var slot in sheet.Slots)
        {
            json.WriteStartObject(slot.Name);
            json.WriteNumber("right_share", Agreement.Percent(slot.Right, slot.Of));
            json.WriteNumber("of", slot.Of);
            json.WriteStartObject("values");
            WriteFields(json, slot.Values);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteConfusion(Utf8JsonWriter json, ScoreSheet sheet)
    {
        json.WriteStartArray("confusion");
        foreach (var (pair, number) in sheet.Confusion.OrderBy(pair => pair.Key.Gold, StringComparer.Ordinal).ThenBy(pair => pair.Key.Coded, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            if (pair.Gold != ScoreSheet.Nothing) json.WriteString("gold", pair.Gold);
            if (pair.Coded != ScoreSheet.Nothing) json.WriteString("coded", pair.Coded);
            json.WriteNumber("number", number);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteErrors(Utf8JsonWriter json, ScoreSheet sheet, int errors)
    {
        json.WriteStartArray("errors");
        foreach (var error in sheet.WorstErrors.Take(errors))
        {
            json.WriteStartObject();
            json.WriteString("kind", error.Kind);
            json.WriteString("text", error.Document);
            if (error.Start > 0) json.WriteNumber("start", error.Start);
            foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[("words", error.Words), ("gold", error.Wanted), ("coded", error.Coded), ("rule", error.Rule), ("sentence", error.Sentence)])
            {
                if (value is not null) json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
