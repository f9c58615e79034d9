using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Codes;
using Dragoman.Record.Export;

namespace Dragoman.Record.Import;

/// <summary>The forty columns of a POLECAT file.</summary>
internal sealed class PolecatRows : IDataSetRows
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => PolecatFormat.Columns;

    /// <inheritdoc/>
    public bool HasHeading => true;

    /// <inheritdoc/>
    public RowEvent Read(RowCells cells)
    {
        var name = cells.Needed("Event Type");
        if (!EventTypeNames.TryParse(name, out var type)) throw new ImportFault($"'Event Type' is no type of PLOVER: '{name}'");
        var actors = Parties(cells, "Actor");
        if (actors.IsEmpty) throw new ImportFault("'Actor Name' is empty");
        var contexts = Parts(cells["Contexts"]);
        return new RowEvent
        {
            DataSet = "POLECAT",
            Id = cells.Needed("Event ID"),
            What = cells["Event Mode"] is { } mode ? $"{type.Name} ({mode})" : type.Name,
            Type = type,
            Mode = cells["Event Mode"],
            Status = contexts.Contains("negation", StringComparer.Ordinal) ? EventStatus.Denied : contexts.Contains("future", StringComparer.Ordinal) ? EventStatus.Planned : contexts.Contains("hypothetical", StringComparer.Ordinal) ? EventStatus.Hypothetical : EventStatus.Happened,
            Date = cells.Day("Event Date") is { } day ? PartialDate.OfDay(day) : null,
            Actor = actors,
            Recipient = Parties(cells, "Recipient"),
            Place = cells.Place(cells["City"] ?? cells["Placename"] ?? cells["Raw Placename"] ?? cells["Country"], PloverTerms.OwnCode(cells["Country"]), "Latitude", "Longitude"),
            Outlet = cells["Source"],
            Published = cells.Day("Publication Date"),
        };
    }

    private static ImmutableArray<ActorReference> Parties(RowCells cells, string side)
    {
        var names = Parts(cells[side + " Name"] ?? cells[side + " Name Raw"]);
        var raw = Parts(cells[side + " Name Raw"]);
        var (countries, sectors, titles) = (Parts(cells[side + " Country"]), Parts(cells[$"Primary {side} Sector"]), Parts(cells[side + " Title"]));
        return [.. names.Select((name, i) => Party(name, At(raw, i) ?? name, At(countries, i), At(sectors, i), At(titles, i))).Where(party => party.Text.Length > 0)];

        string? At(string[] parts, int i) => parts.Length == names.Length && parts[i].Length > 0 ? parts[i] : null;
    }

    private static ActorReference Party(string name, string raw, string? country, string? sector, string? title)
    {
        var code = PloverTerms.OwnCode(country) ?? InternationalBody.CodeOf(name) ?? PloverTerms.OwnCode(name) ?? name;
        return new ActorReference { Text = raw, Code = code, Sector = PloverTerms.OwnSector(sector), Name = PloverTerms.OwnCode(name) is null ? name : null, Office = title?.ToLowerInvariant() };
    }

    /// <summary>The parts of a cell that holds several values. Empty parts keep their place.</summary>
    private static string[] Parts(string? cell) => cell is null ? [] : cell.Split(';', StringSplitOptions.TrimEntries);
}
