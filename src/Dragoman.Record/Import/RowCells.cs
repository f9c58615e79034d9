using System.Globalization;
using Dragoman.Domain;

namespace Dragoman.Record.Import;

/// <summary>The cells of one row by the names of their columns.</summary>
/// <param name="places">Where each column stands.</param>
/// <param name="cells">The cells.</param>
internal sealed class RowCells(IReadOnlyDictionary<string, int> places, string[] cells)
{
    /// <summary>The cell of a column without white space around it; null where it is empty or says NA, or where there is no such column.</summary>
    public string? this[string column]
    {
        get
        {
            if (!places.TryGetValue(column, out var place) || place >= cells.Length) return null;
            var cell = cells[place].Trim();
            return cell.Length == 0 || cell == "NA" ? null : cell;
        }
    }

    /// <summary>The cell, which must be there.</summary>
    /// <exception cref="ImportFault">It is empty.</exception>
    public string Needed(string column) => this[column] ?? throw new ImportFault($"'{column}' is empty");

    /// <summary>A day; null where the cell is empty.</summary>
    /// <exception cref="ImportFault">It is none.</exception>
    public DateOnly? Day(string column)
    {
        if (this[column] is not { } cell) return null;
        return DateOnly.TryParseExact(cell.Length > 10 ? cell[..10] : cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new ImportFault($"'{column}' is no date of the form 2025-04-17: '{cell}'");
    }

    /// <summary>A number between two bounds; null where the cell is empty.</summary>
    /// <exception cref="ImportFault">It is none.</exception>
    public double? Number(string column, double least, double most)
    {
        if (this[column] is not { } cell) return null;
        return double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new ImportFault(string.Create(CultureInfo.InvariantCulture, $"'{column}' is no number from {least} to {most}: '{cell}'"));
    }

    /// <summary>A place with its coordinates, which are kept only as a pair; null where it has no name.</summary>
    /// <exception cref="ImportFault">A coordinate is none.</exception>
    public EventPlace? Place(string? name, string? country, string latitude, string longitude)
    {
        var (north, east) = (Number(latitude, -90, 90), Number(longitude, -180, 180));
        if (name is null) return null;
        return new EventPlace { Name = name, Country = country, Latitude = east is null ? null : north, Longitude = north is null ? null : east };
    }
}
