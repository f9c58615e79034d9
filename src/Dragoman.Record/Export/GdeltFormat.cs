using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Codes;
using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>The 61 columns of a GDELT 2.0 event table, parted by tabs, without a heading row, as GDELT's own files are.</summary>
/// <remarks>
/// <para>GDELT has no status: only events that happened or are under way are written, since a reader would take a planned or denied one for held. It has one actor
/// on each side: an event of several parties becomes a row for each pair, a joint act one for each ordered pair, as CAMEO's coders do. Events without a CAMEO code or a
/// date are left out.</para>
/// <para>Empty are: what GDELT's own machinery makes (AvgTone, IsRootEvent, geographic types, administrative divisions and features), ethnic and religious codes, and
/// the places of actors. The columns, and how FractionDate is computed, are those of the GDELT 2.0 event database codebook.</para>
/// </remarks>
/// <param name="context">Where an event's source is learnt.</param>
public sealed class GdeltFormat(ExportContext context) : IEventFormat
{
    /// <summary>The names of the columns, in their order.</summary>
    public static ImmutableArray<string> Columns { get; } =
    [
        "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate", .. ActorColumns(1), .. ActorColumns(2),
        "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone",
        .. PlaceColumns("Actor1"), .. PlaceColumns("Actor2"), .. PlaceColumns("Action"), "DATEADDED", "SOURCEURL",
    ];

    /// <inheritdoc/>
    public string ContentType => "text/tab-separated-values; charset=utf-8";

    /// <inheritdoc/>
    public int LeftOut { get; private set; }

    /// <inheritdoc/>
    public void Begin(TextWriter output)
    {
        // GDELT's files have no heading row.
    }

    /// <inheritdoc/>
    public void Write(TextWriter output, EventSummary found)
    {
        var coded = found.Coded;
        if (coded.Status is not (EventStatus.Happened or EventStatus.Ongoing) || CameoCode.Find(coded.Cameo) is not { } cameo || coded.Date is not { Value.IsSpan: false } date)
        {
            LeftOut++;
            return;
        }

        var whole = context.Find?.Invoke(found.Id);
        var first = whole?.Reports.FirstOrDefault()?.Article;
        string?[] act =
        [
            null, cameo.Code, cameo.Base, cameo.Root, TabRow.Number(cameo.QuadClass), TabRow.Number(cameo.Goldstein),
            TabRow.Number(found.Reports), TabRow.Number(found.Sources), TabRow.Number(whole?.Reports.Select(report => report.Article.Id).Distinct(StringComparer.Ordinal).Count()), null,
        ];
        var number = 0;
        foreach (var (actor, recipient) in Pairs(coded))
        {
            output.Write(TabRow.Of(
            [
                EventNumber.Of(found.Id, number++), .. Date(date.Value), .. Actor(actor), .. Actor(recipient), .. act,
                .. Enumerable.Repeat<string?>(null, 16), .. Place(coded.Place),
                found.FirstRecorded?.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture), first?.Url ?? first?.Source,
            ]));
        }
    }

    /// <inheritdoc/>
    public void End(TextWriter output)
    {
        // The last row is the end.
    }

    private static IEnumerable<(ActorReference? Actor, ActorReference? Recipient)> Pairs(CodedEvent coded)
    {
        var (actors, recipients) = (Different(coded.Actor), Different(coded.Recipient));
        if (recipients.Count == 0 && actors.Count > 1) return actors.SelectMany(actor => actors.Where(other => !ReferenceEquals(other, actor)).Select(other => ((ActorReference?)actor, (ActorReference?)other)));
        if (actors.Count == 0) actors.Add(null);
        if (recipients.Count == 0) recipients.Add(null);
        return actors.SelectMany(actor => recipients.Select(recipient => (actor, recipient)));
    }

    /// <summary>One of those who share a code: two ministers of a state would be a row of the state with itself.</summary>
    private static List<ActorReference?> Different(ImmutableArray<ActorReference> parties) => [.. parties.DistinctBy(party => party.Code ?? party.Text, StringComparer.Ordinal)];

    private static IEnumerable<string?> Date(PartialDate date)
    {
        var year = date.Year.ToString("0000", CultureInfo.InvariantCulture);
        var month = date.Month > 0 ? year + date.Month.ToString("00", CultureInfo.InvariantCulture) : null;
        if (date.Day == 0) return [null, month, year, null];
        var fraction = Math.Min(0.9999, ((date.Month * 30) + date.Day) / 365.0);
        return [month + date.Day.ToString("00", CultureInfo.InvariantCulture), month, year, (date.Year + fraction).ToString("0.0000", CultureInfo.InvariantCulture)];
    }

    private static IEnumerable<string?> Actor(ActorReference? party)
    {
        if (party is null) return Enumerable.Repeat<string?>(null, 10);
        var country = Countries.OfCode(party.Code);
        var group = CameoTerms.KnownGroup(party.Code);
        var type = CameoTerms.Type(party.Sector);
        var code = (group is not null ? CameoTerms.GroupType + group : country?.Cameo) + (group is null ? type : null);
        var name = (party.Name ?? country?.Name ?? party.Text).ToUpperInvariant();
        return [code.Length > 0 ? code : null, name, country?.Cameo, group, null, null, null, group is not null ? CameoTerms.GroupType : type, null, null];
    }

    private static IEnumerable<string?> Place(EventPlace? place) =>
        [null, place?.Name, Countries.OfCode(place?.Country)?.Fips, null, null, TabRow.Number(place?.Latitude), TabRow.Number(place?.Longitude), null];

    private static IEnumerable<string> ActorColumns(int number) =>
        new[] { "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code" }.Select(name => string.Create(CultureInfo.InvariantCulture, $"Actor{number}{name}"));

    private static IEnumerable<string> PlaceColumns(string whose) =>
        new[] { "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID" }.Select(name => $"{whose}Geo_{name}");
}
