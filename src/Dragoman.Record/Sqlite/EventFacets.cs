using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

/// <summary>Tells by what an event is found and counted, and makes the facets that are not there.</summary>
internal sealed class EventFacets(StoreConnection store, Tallies tallies)
{
    /// <summary>An event's facets, each once.</summary>
    public List<EventFacet> Of(EventRow row, List<(int Role, KnownActor Actor, string Code)> parties)
    {
        var facets = new List<EventFacet>(parties.Count + 12);
        var coded = row.Coded;
        AddCodes(facets, parties);
        foreach (var (role, actor, _) in parties) Add(actor.Facet, PostedTraits.OfRole(role));
        foreach (var report in row.Reports)
        {
            if (report.Mention.Source is { } source) Add(tallies.Source(source));
        }

        foreach (var topic in coded.Topics) Add(Written(FacetKind.Topic, topic));
        if (coded.Place is { } place)
        {
            Add(Written(FacetKind.Place, place.Name));
            if (place.Country is { } country) Add(tallies.Facet(FacetKind.Country, country));
        }

        Add(tallies.Facet(FacetKind.Type, coded.Type.Name));
        Add(tallies.Facet(FacetKind.Status, coded.Status.Name));
        facets.Add(new EventFacet(tallies.Facet(FacetKind.Total, Tallies.Events), false));
        if (coded.Date is { } date)
        {
            var (first, last) = (date.Value.First, date.Value.Last);
            facets.Add(new EventFacet(Month(first, last.DayNumber - first.DayNumber > 31, coded.Type), false));
            if (last == first) facets.Add(new EventFacet(Day(first), false));
        }

        return facets;

        void Add(long key, int roles = 0) => Merge(facets, key, roles);
    }

    private static void Merge(List<EventFacet> facets, long key, int roles)
    {
        for (var i = 0; i < facets.Count; i++)
        {
            if (facets[i].Key != key) continue;
            facets[i] = facets[i] with { Roles = facets[i].Roles | roles };
            return;
        }

        facets.Add(new EventFacet(key, true, roles));
    }

    private void AddCodes(List<EventFacet> facets, List<(int Role, KnownActor Actor, string Code)> parties)
    {
        var codes = new List<string>(parties.Count);
        foreach (var (role, _, code) in parties)
        {
            if (code.Length == 0) continue;
            Merge(facets, Written(FacetKind.Code, code), PostedTraits.OfRole(role));
            if (!codes.Contains(code)) codes.Add(code);
        }

        codes.Sort(StringComparer.Ordinal);
        for (var i = 0; i < codes.Count; i++)
        {
            for (var j = i + 1; j < codes.Count; j++) facets.Add(new EventFacet(tallies.Facet(FacetKind.Pair, codes[i] + "-" + codes[j]), true));
        }
    }

    private long Written(FacetKind kind, string text)
    {
        if (store.Known.Written.TryGetValue((kind, text), out var known)) return known;
        var key = tallies.Facet(kind, kind == FacetKind.Topic ? text.ToLowerInvariant() : TextFolding.Fold(text), text);
        store.Known.Written.Add((kind, text), key);
        return key;
    }

    private long Month(DateOnly first, bool isYear, EventType type) => Numbered(FacetKind.Month, (((((first.Year * 12) + first.Month) * 2) + (isYear ? 1 : 0)) * 32) + (int)type, (first, isYear, type), static month =>
        string.Create(CultureInfo.InvariantCulture, $"{month.first.Year:D4}-{(month.isYear ? 0 : month.first.Month):D2}-{month.first.Month:D2} {month.type.Name}"));

    private long Day(DateOnly day) => Numbered(FacetKind.Day, day.DayNumber, day, static day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private long Numbered<T>(FacetKind kind, int number, T of, Func<T, string> value)
    {
        if (store.Known.Numbered.TryGetValue((kind, number), out var known)) return known;
        var key = tallies.Facet(kind, value(of));
        store.Known.Numbered.Add((kind, number), key);
        return key;
    }
}
