namespace Dragoman.Record.Import;

/// <summary>Reads a table with tabs of a data set of others.</summary>
/// <param name="rows">What its columns mean.</param>
internal sealed class RowImport(IDataSetRows rows) : IImportFormat
{
    private const int MostOfOneStory = 1000;

    /// <inheritdoc/>
    public bool IsExternal => true;

    /// <inheritdoc/>
    public IEnumerable<ImportResult> Read(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var story = new List<(RowEvent Row, long Line)>();
        foreach (var (row, line, fault) in Rows(input))
        {
            if (row is null)
            {
                yield return new ImportResult(line, null, null, fault);
                continue;
            }

            if (story.Count > 0 && (row.Story is null || row.Story != story[0].Row.Story || story.Count == MostOfOneStory))
            {
                foreach (var (merged, first) in MirroredRows.Merge(story)) yield return RowReport.Of(merged, first);
                story.Clear();
            }

            story.Add((row, line));
        }

        foreach (var (merged, first) in MirroredRows.Merge(story)) yield return RowReport.Of(merged, first);
    }

    private IEnumerable<(RowEvent? Row, long Line, string? Fault)> Rows(TextReader input)
    {
        var places = Places(rows.Columns);
        var started = false;
        for (long number = 1; input.ReadLine() is { } line; number++)
        {
            if (line.AsSpan().Trim().IsEmpty) continue;
            var cells = line.TrimEnd('\r').Split('\t');
            if (!started)
            {
                started = true;
                if (cells[0].Trim('"', '\uFEFF', ' ') == rows.Columns[0])
                {
                    places = Places([.. cells.Select(Unquoted)]);
                    if (rows.Columns.Where(column => !places.ContainsKey(column)).ToList() is { Count: > 0 } missing)
                    {
                        yield return (null, number, $"the heading row lacks {string.Join(", ", missing.Select(column => $"'{column}'"))}");
                        yield break;
                    }

                    continue;
                }

                if (rows.HasHeading)
                {
                    yield return (null, number, $"no heading row: the first column should be '{rows.Columns[0]}'");
                    yield break;
                }
            }

            yield return Row(places, cells, number);
        }
    }

    private (RowEvent? Row, long Line, string? Fault) Row(Dictionary<string, int> places, string[] cells, long number)
    {
        if (cells.Length != places.Count) return (null, number, $"the row has {cells.Length} columns and not {places.Count}");
        try
        {
            return (rows.Read(new RowCells(places, [.. cells.Select(Unquoted)])), number, null);
        }
        catch (ImportFault fault)
        {
            return (null, number, fault.Message);
        }
    }

    private static Dictionary<string, int> Places(IReadOnlyList<string> columns)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++) places.TryAdd(columns[i].Trim('\uFEFF', ' '), i);
        return places;
    }

    private static string Unquoted(string cell) => cell is ['"', .., '"'] ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
}
