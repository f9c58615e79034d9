using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

/// <summary>Tells by what an event is found and counted, and makes the facets that are not there.</summary>
internal sealed class EventFacets(StoreConnection store, Tallies tallies)
{
    /// <summary>Keys of an event's facets, each once, and of each whether lists are made of it.</summary>
    public List<(long Key, bool IsPosted)> Of(EventRow row, List<(int Role, KnownActor Actor, string Code)> parties)
    {
        var facets = new List<(long Key, bool IsPosted)>(parties.Count + 12);
        var coded = row.Coded;
        AddCodes(facets, parties);
        foreach (var party in parties) Add(party.Actor.Facet, true);
        foreach (var report in row.Reports)
        {
            if (report.Mention.Source is { } source) Add(tallies.Source(source), true);
        }

        foreach (var topic in coded.Topics) Add(Written(FacetKind.Topic, topic), true);
        if (coded.Place is { } place)
        {
            Add(Written(FacetKind.Place, place.Name), true);
            if (place.Country is { } country) Add(tallies.Facet(FacetKind.Country, country), true);
        }

        Add(tallies.Facet(FacetKind.Total, Tallies.Events), false);
        Add(tallies.Facet(FacetKind.Type, coded.Type.Name), true);
        Add(tallies.Facet(FacetKind.Status, coded.Status.Name), true);
        if (coded.Date is { } date)
        {
            var (first, last) = (date.Value.First, date.Value.Last);
            Add(Month(first, last.DayNumber - first.DayNumber > 31, coded.Type), false);
            if (last == first) Add(Day(first), false);
        }

        return facets;

        void Add(long key, bool isPosted)
        {
            if (!facets.Contains((key, isPosted))) facets.Add((key, isPosted));
        }
    }

    private void AddCodes(List<(long Key, bool IsPosted)> facets, List<(int Role, KnownActor Actor, string Code)> parties)
    {
        var codes = new List<string>(parties.Count);
        foreach (var (_, _, code) in parties)
        {
            if (code.Length > 0 && !codes.Contains(code)) codes.Add(code);
        }

        codes.Sort(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (Written(FacetKind.Code, code) is var key && !facets.Contains((key, true))) facets.Add((key, true));
        }

        for (var i = 0; i < codes.Count; i++)
        {
            for (var j = i + 1; j < codes.Count; j++) facets.Add((tallies.Facet(FacetKind.Pair, codes[i] + "-" + codes[j]), true));
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
