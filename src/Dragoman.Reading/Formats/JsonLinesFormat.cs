using System.Globalization;
using System.Text.Json;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>JSON Lines: an article a line, read with the memory of one line.</summary>
internal static class JsonLinesFormat
{
    /// <summary>The articles in the order of the lines; a broken line is told and the rest is read. Disposes of the stream.</summary>
    public static IEnumerable<ReadResult> Read(string name, Stream stream, ReadOptions options)
    {
        using (stream)
        {
            var lines = new LineReader(stream, options.MaxDocumentBytes);
            var any = false;
            while (lines.TryRead(out var line))
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{name}:{lines.Number}");
                if (line is null)
                {
                    any = true;
                    yield return ReadResult.Failed(place, ReadFailureKind.TooLarge, $"is a line longer than {options.MaxDocumentBytes / (1024 * 1024)} MiB");
                }
                else if (line.AsSpan().ContainsAnyExcept((byte)' ', (byte)'\t'))
                {
                    any = true;
                    yield return ReadLine(place, line, options);
                }
            }

            if (!any) yield return ReadResult.Failed(name, ReadFailureKind.Empty, "is empty");
        }
    }

    private static ReadResult ReadLine(string place, byte[] line, ReadOptions options)
    {
        try
        {
            using var record = JsonDocument.Parse(line, JsonRecord.Lenient);
            return JsonRecord.Read(place, record.RootElement, options);
        }
        catch (JsonException e)
        {
            return ReadResult.Failed(place, ReadFailureKind.Malformed, $"is no JSON: {Reason(e)}");
        }
    }

    /// <summary>What is wrong, without the position that counts lines of the fragment.</summary>
    internal static string Reason(JsonException e)
    {
        var cut = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = (cut < 0 ? e.Message : e.Message[..cut]).TrimEnd('.');
        return e.BytePositionInLine is { } at ? string.Create(CultureInfo.InvariantCulture, $"{reason} (byte {at + 1})") : reason;
    }
}
