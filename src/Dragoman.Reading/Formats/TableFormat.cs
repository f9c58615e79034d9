using System.Globalization;
using System.Text;
using Dragoman.Reading.Input;
using Dragoman.Reading.Metadata;

namespace Dragoman.Reading.Formats;

/// <summary>CSV and TSV with a heading row (RFC 4180: quoted fields may hold separators, doubled quotes and line breaks).</summary>
internal static class TableFormat
{
    /// <summary>An article a row, read with the memory of one row. Disposes of the stream.</summary>
    public static IEnumerable<ReadResult> Read(string name, Stream stream, DocumentFormat format, ReadOptions options)
    {
        using (stream)
        {
            using var text = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
            var first = (char)Math.Max(text.Peek(), 0);
            var rows = new TableRows(text, format == DocumentFormat.Tsv ? '\t' : null, options.MaxDocumentBytes);
            if (first == '\0' || rows.Next() is not { } header)
            {
                yield return ReadResult.Failed(name, ReadFailureKind.Empty, "is empty");
                yield break;
            }

            var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < header.Count; i++) columns.TryAdd(header[i].Trim(), i);
            var number = 1;
            var any = false;
            while (rows.Next() is { } row)
            {
                number++;
                if (row is [{ Length: 0 }]) continue;
                any = true;
                yield return ReadRow(string.Create(CultureInfo.InvariantCulture, $"{name}:{number}"), columns, row, options);
            }

            if (rows.TooLong) yield return ReadResult.Failed(name, ReadFailureKind.TooLarge, $"has a row longer than {options.MaxDocumentBytes / (1024 * 1024)} MiB (is a quote left open?); what follows it is not read");
            else if (!any) yield return ReadResult.Failed(name, ReadFailureKind.Empty, "has a heading row and nothing below it");
        }
    }

    private static ReadResult ReadRow(string place, Dictionary<string, int> columns, List<string> row, ReadOptions options)
    {
        var draft = new ArticleDraft(place);
        FieldNames.Offer(draft, options.FieldNames, key => columns.TryGetValue(key, out var i) && i < row.Count ? row[i] : null, "column");
        return draft.HasText
            ? draft.Finish(options)
            : ReadResult.Failed(place, ReadFailureKind.Malformed, $"has no column with a text (it has: {string.Join(", ", columns.Keys.Take(12))}); name it with --map text=COLUMN");
    }
}
