using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Events;

namespace Dragoman.Cli.Output;

/// <summary>Events as comma-separated values (RFC 4180), for spreadsheets.</summary>
internal static class EventCsv
{
    private static readonly string[] Columns =
    [
        "id", "type", "mode", "cameo", "status", "date", "actor_codes", "actors", "recipient_codes", "recipients", "place", "country", "latitude", "longitude", "said_by", "topics", "rule", "confidence", "reports", "sources", "sample", "sentence",
    ];

    /// <summary>Writes a heading row and a row for each event. Lists are joined by ";".</summary>
    public static void Write(TextWriter output, IEnumerable<EventSummary> events)
    {
        output.Write(string.Join(',', Columns) + "\r\n");
        foreach (var found in events) output.Write(string.Join(',', Cells(found).Select(Quote)) + "\r\n");
    }

    private static IEnumerable<string?> Cells(EventSummary found)
    {
        var coded = found.Coded;
        return
        [
            found.Id, coded.Type.Name, coded.Mode, coded.Cameo, coded.Status.Name, coded.Date?.Value.ToString(),
            Join(coded.Actor, party => party.Code), Join(coded.Actor, Name), Join(coded.Recipient, party => party.Code), Join(coded.Recipient, Name),
            coded.Place?.Name, coded.Place?.Country, Number(coded.Place?.Latitude), Number(coded.Place?.Longitude),
            Join(coded.SaidBy, Name), string.Join(';', coded.Topics), coded.Rule, Number(coded.Confidence),
            Number(found.Reports), Number(found.Sources), found.Sample ? "true" : null, EventWords.OneLine(found.Sentence),
        ];
    }

    private static string? Name(ActorReference party) => party.Name ?? EventWords.OneLine(party.Text);

    private static string Join(ImmutableArray<ActorReference> parties, Func<ActorReference, string?> part) =>
        parties.IsDefaultOrEmpty ? "" : string.Join(';', parties.Select(part).Where(text => !string.IsNullOrEmpty(text)).Distinct(StringComparer.Ordinal));

    private static string? Number(double? value) => value?.ToString("0.#####", CultureInfo.InvariantCulture);

    private static string Quote(string? cell)
    {
        if (string.IsNullOrEmpty(cell)) return "";

        // A spreadsheet takes a cell that begins so for a formula.
        if (cell[0] is '=' or '+' or '@' || (cell[0] == '-' && !double.TryParse(cell, CultureInfo.InvariantCulture, out _))) cell = "'" + cell;
        return cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
