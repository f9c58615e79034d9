using System.Globalization;
using System.Text.Json;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>One JSON object, an array of objects, or an object that holds such an array ("articles", "items", "data").</summary>
internal static class JsonFormat
{
    /// <summary>The articles in the order of the file.</summary>
    public static IEnumerable<ReadResult> Read(string name, DecodedText text, ReadOptions options)
    {
        JsonDocument file;
        ReadResult? failed = null;
        try
        {
            file = JsonDocument.Parse(text.Text, JsonRecord.Lenient);
        }
        catch (JsonException e)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}");
            failed = ReadResult.Failed(name, ReadFailureKind.Malformed, $"is no JSON: {JsonLinesFormat.Reason(e)}, {line}");
            file = JsonDocument.Parse("null");
        }

        using (file)
        {
            if (failed is not null)
            {
                yield return failed;
                yield break;
            }

            var root = file.RootElement;
            if (root.ValueKind == JsonValueKind.Object && List(root) is { } list) root = list;
            if (root.ValueKind != JsonValueKind.Array)
            {
                yield return JsonRecord.Read(name, root, options);
                yield break;
            }

            if (root.GetArrayLength() == 0) yield return ReadResult.Failed(name, ReadFailureKind.Empty, "is an empty list");
            var number = 0;
            foreach (var record in root.EnumerateArray())
                yield return JsonRecord.Read(string.Create(CultureInfo.InvariantCulture, $"{name}#{++number}"), record, options);
        }
    }

    private static JsonElement? List(JsonElement root)
    {
        foreach (var key in (ReadOnlySpan<string>)["articles", "items", "documents", "docs", "data", "results", "news", "stories"])
        {
            if (root.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array) return list;
        }

        return null;
    }
}
