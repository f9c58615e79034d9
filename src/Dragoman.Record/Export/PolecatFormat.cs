using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Codes;
using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>POLECAT's 40 columns, parted by tabs, with a heading row. Several parties of one side stand in one cell, parted by "; ", in the same order in every column.</summary>
/// <remarks>
/// PLOVER has no STATE and asks for an actor: events of that type or without an actor are left out. A date that is no day stays empty. Columns that the record knows nothing of are empty:
/// identifiers of Wikipedia and GeoNames, city, district, province, feature type, and the people, organisations and places of the whole story.
/// </remarks>
/// <param name="context">Where an event's source is learnt.</param>
public sealed class PolecatFormat(ExportContext context) : IEventFormat
{
    /// <summary>What stands in the column Version.</summary>
    public const string Version = "Dragoman";

    /// <summary>The names of the columns, in their order.</summary>
    public static ImmutableArray<string> Columns { get; } =
    [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
        "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
        "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
        "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
        "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
    ];

    /// <inheritdoc/>
    public string ContentType => "text/tab-separated-values; charset=utf-8";

    /// <inheritdoc/>
    public int LeftOut { get; private set; }

    /// <inheritdoc/>
    public void Begin(TextWriter output) => output.Write(TabRow.Of(Columns));

    /// <inheritdoc/>
    public void Write(TextWriter output, EventSummary found)
    {
        var coded = found.Coded;
        if (PloverScore.QuadCode(coded.Type) is not { } quad || coded.Actor.IsEmpty)
        {
            LeftOut++;
            return;
        }

        var first = context.Find?.Invoke(found.Id)?.Reports.FirstOrDefault()?.Article;
        var day = coded.Date is { Value: { IsSpan: false, Day: > 0 } date } ? Day(date.First) : null;
        var place = coded.Place;
        output.Write(TabRow.Of(
        [
            found.Id, day, coded.Type.Name, coded.Mode, TabRow.Number(PloverScore.Of(coded.Type, coded.Mode)), TabRow.Number(quad), string.Join("; ", PloverFormat.Contexts(coded)),
            .. Parties(coded.Actor), .. Parties(coded.Recipient),
            place?.Name, null, null, null, PloverTerms.CountryCode(place?.Country), TabRow.Number(place?.Latitude), TabRow.Number(place?.Longitude), null, place?.Text, null,
            first?.Source, found.FirstReported is { } published ? Day(published) : null, null, null, null, null, Version,
        ]));
    }

    /// <inheritdoc/>
    public void End(TextWriter output)
    {
        // The last row is the end.
    }

    private static IEnumerable<string?> Parties(ImmutableArray<ActorReference> parties) =>
    [
        Join(parties, party => party.Name ?? Countries.OfCode(party.Code)?.Name ?? party.Text),
        Join(parties, party => PloverTerms.CountryCode(party.Code)),
        Join(parties, party => Countries.OfCode(party.Code)?.CorrelatesOfWar),
        Join(parties, party => PloverTerms.Sector(party.Sector)),
        Join(parties, party => PloverTerms.Sector(party.Sector)),
        Join(parties, party => party.Office),
        Join(parties, party => party.Text),
        null,
    ];

    private static string? Join(ImmutableArray<ActorReference> parties, Func<ActorReference, string?> part)
    {
        var parts = parties.Select(party => part(party)?.Replace(';', ',') ?? "").ToList();
        return parts.TrueForAll(text => text.Length == 0) ? null : string.Join("; ", parts);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
