using System.Globalization;
using Dragoman.Cli.Evaluation.Scoring;

namespace Dragoman.Cli.Output;

/// <summary>The confusion table of a scoring: a row for each type of the gold, a column for each that was coded.</summary>
internal static class ConfusionText
{
    private const int HeadingWidth = 5, LabelWidth = 24;

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter output, ScoreSheet sheet)
    {
        var rows = Labels(sheet.Confusion.Keys.Select(pair => pair.Gold));
        var columns = Labels(sheet.Confusion.Keys.Select(pair => pair.Coded));
        if (rows.Count == 0) return;
        output.WriteLine("gold (rows) coded as (columns)".PadRight(LabelWidth));
        output.WriteLine(new string(' ', LabelWidth) + string.Concat(columns.Select(label => Heading(label).PadLeft(HeadingWidth + 1))));
        foreach (var row in rows)
            output.WriteLine(row.PadRight(LabelWidth) + string.Concat(columns.Select(column => Cell(sheet, row, column).PadLeft(HeadingWidth + 1))));
        output.WriteLine();
    }

    private static string Cell(ScoreSheet sheet, string row, string column) =>
        sheet.Confusion.TryGetValue((row, column), out var number) ? number.ToString(CultureInfo.InvariantCulture) : ".";

    private static List<string> Labels(IEnumerable<string> labels) =>
        [.. labels.Distinct(StringComparer.Ordinal).OrderBy(label => label == ScoreSheet.Nothing).ThenBy(label => label, StringComparer.Ordinal)];

    private static string Heading(string label) => label.Length <= HeadingWidth ? label : label[..HeadingWidth].TrimEnd();
}
