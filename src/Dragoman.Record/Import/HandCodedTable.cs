using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Identity;

namespace Dragoman.Record.Import;

/// <summary>Events that people coded, as comma-separated values (RFC 4180) with a heading row: the columns of our own export, of which only <c>type</c> and a party must be given, and <c>source</c>, <c>url</c>, <c>title</c>, <c>published</c>.</summary>
internal sealed class HandCodedTable : IImportFormat
{
    private static readonly string[] Needed = ["type"];

    /// <inheritdoc/>
    public bool IsExternal => false;

    /// <inheritdoc/>
    public IEnumerable<ImportResult> Read(TextReader input)
    {
        var table = new CommaTable(input);
        if (table.Next() is not { } heading) yield break;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < heading.Cells.Length; i++) places.TryAdd(heading.Cells[i].Trim().ToLowerInvariant(), i);
        if (Needed.FirstOrDefault(column => !places.ContainsKey(column)) is { } missing || !(places.ContainsKey("actor_codes") || places.ContainsKey("actors") || places.ContainsKey("recipient_codes") || places.ContainsKey("recipients")))
        {
            yield return new ImportResult(1, null, null, "the heading row needs 'type' and one of 'actor_codes', 'actors', 'recipient_codes', 'recipients'");
            yield break;
        }

        while (table.Next() is { } row)
        {
            if (row.Cells is [""]) continue;
            yield return row.Fault is { } fault ? new ImportResult(row.Line, null, null, fault) : Report(places, row, heading.Cells.Length);
        }
    }

    private static ImportResult Report(Dictionary<string, int> places, CommaTable.Row row, int columns)
    {
        try
        {
            if (row.Cells.Length != columns) throw new ImportFault($"the row has {row.Cells.Length} columns and not {columns}");
            return RowReport.Of(Event(new RowCells(places, [.. row.Cells.Select(Plain)]), row.Cells), row.Line);
        }
        catch (ImportFault fault)
        {
            return new ImportResult(row.Line, null, null, fault.Message);
        }
    }

    private static RowEvent Event(RowCells cells, string[] all)
    {
        var name = cells.Needed("type");
        if (!EventTypeNames.TryParse(name, out var type)) throw new ImportFault($"'type' is none of {string.Join(", ", EventTypeNames.All)}: '{name}'");
        var status = EventStatus.Happened;
        if (cells["status"] is { } told && !EventStatusNames.TryParse(told, out status)) throw new ImportFault($"'status' is none of {string.Join(", ", EventStatusNames.All)}: '{told}'");
        var (actors, recipients) = (Parties(cells["actor_codes"], cells["actors"]), Parties(cells["recipient_codes"], cells["recipients"]));
        if (actors.IsEmpty && recipients.IsEmpty) throw new ImportFault("the row names no party");
        return new RowEvent
        {
            Id = cells["id"] ?? ContentId.Of(["by hand", .. all]),
            What = cells["trigger"] ?? type.Name,
            Type = type,
            Mode = cells["mode"],
            Cameo = cells["cameo"],
            Status = status,
            Date = cells["date"] is { } date ? HandCodedDate.Partial(date, "date") : null,
            Actor = actors,
            Recipient = recipients,
            Place = cells.Place(cells["place"], cells["country"], "latitude", "longitude"),
            SaidBy = Parties(null, cells["said_by"]),
            Topics = [.. Parts(cells["topics"])],
            Rule = cells["rule"],
            Confidence = cells.Number("confidence", 0, 1) ?? 1,
            Sentence = cells["sentence"],
            Outlet = cells["source"],
            Url = cells["url"],
            Title = cells["title"],
            Sample = cells["sample"] == "true",
            Published = cells["published"] is { } published ? HandCodedDate.Day(published, "published") : null,
        };
    }

    /// <summary>Codes and names go together where there are as many of both; else the codes alone count, or the names where there are no codes.</summary>
    private static ImmutableArray<ActorReference> Parties(string? codes, string? names)
    {
        var (known, named) = (Parts(codes), Parts(names));
        if (known.Length == 0) return [.. named.Select(name => new ActorReference { Text = name })];
        return [.. known.Select((code, i) => new ActorReference { Text = named.Length == known.Length ? named[i] : code, Code = code })];
    }

    private static string[] Parts(string? cell) => cell is null ? [] : cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without the mark that keeps a spreadsheet from taking a cell for a formula.</summary>
    private static string Plain(string cell) => cell is ['\'', '=' or '+' or '@' or '-' or '\t', ..] ? cell[1..] : cell;
}
