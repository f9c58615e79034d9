using System.Text.Json;
using Dragoman.Reading.Metadata;

namespace Dragoman.Reading.Formats;

/// <summary>One JSON object that is an article, by the field names that news corpora use.</summary>
internal static class JsonRecord
{
    public static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Reads the object as an article.</summary>
    public static ReadResult Read(string name, JsonElement record, ReadOptions options)
    {
        if (record.ValueKind != JsonValueKind.Object) return ReadResult.Failed(name, ReadFailureKind.Malformed, "is no JSON object");
        var fields = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in record.EnumerateObject()) fields.TryAdd(property.Name, property.Value);
        var draft = new ArticleDraft(name);
        FieldNames.Offer(draft, options.FieldNames, key => fields.TryGetValue(key, out var value) ? Text(value) : null, "json");
        return draft.HasText
            ? draft.Finish(options)
            : ReadResult.Failed(name, ReadFailureKind.Malformed, $"has no field with a text (it has: {string.Join(", ", fields.Keys.Take(12))}); name it with --map text=FIELD");
    }

    private static string? Text(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                try
                {
                    return value.GetString();
                }
                catch (InvalidOperationException)
                {
                    return null;
                }

            case JsonValueKind.Number:
                return value.GetRawText();
            case JsonValueKind.True:
                return "true";
            case JsonValueKind.Object:
                foreach (var inner in (ReadOnlySpan<string>)["name", "title", "domain", "value"])
                {
                    if (value.TryGetProperty(inner, out var found)) return Text(found);
                }

                return null;
            case JsonValueKind.Array:
                var paragraphs = value.EnumerateArray().Select(Text).Where(text => !string.IsNullOrWhiteSpace(text));
                return string.Join("\n\n", paragraphs);
            default:
                return null;
        }
    }
}
