using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>Comma-separated values (RFC 4180), a heading row and a row for each event. Lists are joined by ";", and a ";" within is written as a comma.</summary>
public sealed class CsvFormat : IEventFormat
{
    private static readonly string[] Columns =
    [
        "id", "type", "mode", "cameo", "status", "date", "actor_codes", "actors", "recipient_codes", "recipients", "place", "country", "latitude", "longitude",
        "said_by", "topics", "rule", "confidence", "reports", "sources", "sample", "origin", "sentence",
    ];

    /// <inheritdoc/>
    public string ContentType => "text/csv; charset=utf-8; header=present";

    /// <inheritdoc/>
    public int LeftOut => 0;

    /// <inheritdoc/>
    public void Begin(TextWriter output) => output.Write(string.Join(',', Columns) + "\r\n");

    /// <inheritdoc/>
    public void Write(TextWriter output, EventSummary found) => output.Write(string.Join(',', Cells(found).Select(Quote)) + "\r\n");

    /// <inheritdoc/>
    public void End(TextWriter output)
    {
        // The last row is the end.
    }

    private static IEnumerable<string?> Cells(EventSummary found)
    {
        var coded = found.Coded;
        return
        [
            found.Id, coded.Type.Name, coded.Mode, coded.Cameo, coded.Status.Name, coded.Date?.Value.ToString(),
            Join(coded.Actor, party => party.Code), Join(coded.Actor, EventTitle.Name), Join(coded.Recipient, party => party.Code), Join(coded.Recipient, EventTitle.Name),
            coded.Place?.Name, coded.Place?.Country, Number(coded.Place?.Latitude), Number(coded.Place?.Longitude),
            Join(coded.SaidBy, EventTitle.Name), string.Join(';', coded.Topics), coded.Rule, Number(coded.Confidence),
            Number(found.Reports), Number(found.Sources), found.Sample ? "true" : null, EventObject.Origin(found.Origin), EventTitle.OneLine(found.Sentence),
        ];
    }

    private static string Join(ImmutableArray<ActorReference> parties, Func<ActorReference, string?> part) =>
        string.Join(';', parties.Select(part).Where(text => !string.IsNullOrEmpty(text)).Select(text => text!.Replace(';', ',')).Distinct(StringComparer.Ordinal));

    private static string? Number(double? value) => value?.ToString("0.#####", CultureInfo.InvariantCulture);

    private static string Quote(string? cell)
    {
        if (string.IsNullOrEmpty(cell)) return "";

        // A spreadsheet takes a cell that begins so for a formula. A cell that looks guarded already is guarded once more, so that a reader can take one guard off.
        if (cell.AsSpan().TrimStart('\'') is ['=' or '+' or '@' or '\t' or '-', ..] && !double.TryParse(cell, CultureInfo.InvariantCulture, out _)) cell = "'" + cell;
        return cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
