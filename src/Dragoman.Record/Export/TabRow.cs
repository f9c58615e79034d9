using System.Globalization;

namespace Dragoman.Record.Export;

/// <summary>Rows whose cells are parted by tabs, as data sets of events have them: without quotes, so that no cell may hold a tab or a line break.</summary>
internal static class TabRow
{
    /// <summary>One row with its line feed; a cell of null is empty, and white space and control characters within a cell become single spaces.</summary>
    public static string Of(IEnumerable<string?> cells) => string.Join('\t', cells.Select(cell => string.IsNullOrEmpty(cell) ? "" : Clean(cell))) + "\n";

    /// <summary>A number without exponent and with a point; null where there is none.</summary>
    public static string? Number(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Clean(string cell)
    {
        if (!cell.AsSpan().ContainsAnyInRange('\0', '\u001F') && !cell.AsSpan().ContainsAny('\u007F', '\u0085', '\u2028') && !cell.Contains('\u2029', StringComparison.Ordinal)) return cell;
        var spaced = string.Create(cell.Length, cell, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++) to[i] = char.IsControl(from[i]) || from[i] is '\u2028' or '\u2029' ? ' ' : from[i];
        });
        return EventTitle.OneLine(spaced);
    }
}
