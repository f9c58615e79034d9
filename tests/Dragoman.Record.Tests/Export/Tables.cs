using CsvHelper;

namespace Dragoman.Record.Tests.Export;

/// <summary>Tables read by CsvHelper, which knows nothing of how we write them.</summary>
internal static class Tables
{
    /// <summary>Comma-separated values with a heading row.</summary>
    public static List<Dictionary<string, string>> Csv(string text) => WithHeading(Rows(text, CsvMode.Rfc4180, ','));

    /// <summary>A table with tabs and a heading row, without quotes.</summary>
    public static List<Dictionary<string, string>> Tabs(string text) => WithHeading(Rows(text, CsvMode.NoEscape, '\t'));

    /// <summary>A table with tabs, without quotes and without a heading row.</summary>
    public static List<Dictionary<string, string>> TabsWithout(string text, IReadOnlyList<string> columns) => [.. Rows(text, CsvMode.NoEscape, '\t').Select(cells => Named(columns, cells))];

    private static List<Dictionary<string, string>> WithHeading(List<string[]> rows) => [.. rows.Skip(1).Select(cells => Named(rows[0], cells))];

    private static Dictionary<string, string> Named(IReadOnlyList<string> columns, string[] cells)
    {
        Assert.Equal(columns.Count, cells.Length);
        return columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    private static List<string[]> Rows(string text, CsvMode mode, char separator)
    {
        using var reader = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            Mode = mode, Separator = separator, HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw, TrimWhitespace = false, SkipEmptyLines = false,
        });
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }
}
