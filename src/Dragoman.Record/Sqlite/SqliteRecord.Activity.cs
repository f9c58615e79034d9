using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dragoman.Domain;
using Dragoman.Record.Queries;
using PairTallies = System.Collections.Generic.Dictionary<(string First, string Second), (int Forward, int Backward, Dragoman.Record.Queries.QuadCounts Counts)>;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc/>
    public ImmutableArray<ActorActivity> MostActive(EventQuery query, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(store => MostActive(store, query, limit));
    }

    /// <inheritdoc/>
    public ImmutableArray<PairActivity> Pairs(EventQuery query, int limit = 100, IReadOnlyCollection<string>? among = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(store => Pairs(store, query, limit, among));
    }

    /// <inheritdoc/>
    public PairMatrix Matrix(EventQuery query, int parties = 12)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(store =>
        {
            // The events are gone through once: which parties are the most active shows only at the end.
            var (counts, pairs) = (new Dictionary<string, QuadCounts>(StringComparer.Ordinal), new PairTallies());
            ForEachEvent(store, query, (type, of) =>
            {
                foreach (var (code, _) in of) Add(counts, code, type);
                Count(pairs, type, of, null);
            });
            var active = MostActive(counts, parties);
            var among = active.Select(party => party.Code).ToHashSet(StringComparer.Ordinal);
            return new PairMatrix(active, InOrder(pairs.Where(pair => among.Contains(pair.Key.First) && among.Contains(pair.Key.Second)), int.MaxValue));
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<PlaceActivity> Places(EventQuery query, int limit = 500)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = Reading(store =>
        {
            var plan = Plan(store, query);
            return store.Rows(
                $"SELECT e.place, e.country, e.latitude, e.longitude, e.type, count(*) FROM {plan.From}{plan.And("e.latitude IS NOT NULL")} GROUP BY 1, 2, 3, 4, 5",
                row => (Name: row.GetString(0), Country: row.Text(1), Latitude: row.GetDouble(2), Longitude: row.GetDouble(3), Type: TypeOf(row, 4), Events: row.GetInt32(5)), plan.Values);
        });
        return
        [
            .. rows.GroupBy(row => (row.Country, Latitude: Math.Round(row.Latitude, 2), Longitude: Math.Round(row.Longitude, 2)))
                .Select(place =>
                {
                    var name = place.GroupBy(row => row.Name, StringComparer.Ordinal).OrderByDescending(group => group.Sum(row => row.Events)).ThenBy(group => group.Key, StringComparer.Ordinal).First();
                    return new PlaceActivity(name.Key, place.Key.Country, name.First().Latitude, name.First().Longitude, Counts(place.Select(row => (row.Type, row.Events))));
                })
                .OrderByDescending(place => place.Counts.Total).ThenBy(place => place.Name, StringComparer.Ordinal).Take(Math.Max(0, limit)),
        ];
    }

    private ImmutableArray<ActorActivity> MostActive(StoreConnection store, EventQuery query, int limit)
    {
        var counts = new Dictionary<string, QuadCounts>(StringComparer.Ordinal);
        ForEachEvent(store, query, (type, parties) =>
        {
            foreach (var (code, _) in parties) Add(counts, code, type);
        });
        return MostActive(counts, limit);
    }

    private static ImmutableArray<ActorActivity> MostActive(Dictionary<string, QuadCounts> counts, int limit) =>
        [.. InOrder(counts.Select(party => new ActorActivity(party.Key, party.Value))).Take(Math.Max(0, limit))];

    private ImmutableArray<PairActivity> Pairs(StoreConnection store, EventQuery query, int limit, IReadOnlyCollection<string>? among)
    {
        var counts = new PairTallies();
        var wanted = among?.ToHashSet(StringComparer.Ordinal);
        ForEachEvent(store, query, (type, parties) => Count(counts, type, parties, wanted));
        return InOrder(counts, limit);
    }

    private static void Count(PairTallies counts, EventType type, Dictionary<string, int> parties, HashSet<string>? wanted)
    {
        foreach (var (one, oneRoles) in parties)
        {
            if (wanted?.Contains(one) == false) continue;
            foreach (var (other, otherRoles) in parties)
            {
                if (string.CompareOrdinal(one, other) >= 0 || wanted?.Contains(other) == false) continue;
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (one, other), out _);
                count = (count.Forward + (oneRoles & (otherRoles >> 1) & 1), count.Backward + (otherRoles & (oneRoles >> 1) & 1), count.Counts.With(type, 1));
            }
        }
    }

    private static ImmutableArray<PairActivity> InOrder(IEnumerable<KeyValuePair<(string First, string Second), (int Forward, int Backward, QuadCounts Counts)>> pairs, int limit) =>
    [
        .. pairs.Select(pair => new PairActivity(pair.Key.First, pair.Key.Second, pair.Value.Forward, pair.Value.Backward, pair.Value.Counts))
            .OrderByDescending(pair => pair.Counts.Total).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal).Take(Math.Max(0, limit)),
    ];

    // Gives each event's type and its codes with their roles as bits: 1 where the party acts, 2 where it is acted on.
    private void ForEachEvent(StoreConnection store, EventQuery query, Action<EventType, Dictionary<string, int>> take)
    {
        var codes = new Dictionary<long, string>();
        var parties = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = (Key: 0L, Traits: 0);
        ForEachParty(store, query, (key, traits, role, actor) =>
        {
            if (key != last.Key) Take();
            last = (key, traits);
            if (!codes.TryGetValue(actor, out var code)) codes.Add(actor, code = store.Rows("SELECT code FROM actors WHERE key = $1", static row => row.GetString(0), actor)[0]);
            if (code.Length == 0) return;
            CollectionsMarshal.GetValueRefOrAddDefault(parties, code, out _) |= 1 << role;
        });
        Take();

        void Take()
        {
            if (parties.Count > 0) take((EventType)(last.Traits & 31), parties);
            parties.Clear();
        }
    }

    // Gives each event's key and traits with the role and key of each of its parties, those of an event in a row. What takes them may ask the store.
    private void ForEachParty(StoreConnection store, EventQuery query, Action<long, int, int, long> take)
    {
        var rows = new List<(long Key, int Traits, int Role, long Actor)>();
        if (PostedScan.Of(query, store, options.FrequentParty) is { } scan)
        {
            foreach (var facet in scan.Facets)
                store.ForEach($"SELECT d.event, d.traits, e.parties FROM {Postings.All} CROSS JOIN events e ON e.key = d.event WHERE {PostedScan.Condition}", Note, scan.Values(facet));
        }
        else if (Plan(store, query) is { IsEmpty: false } plan)
        {
            store.ForEach($"SELECT e.key, e.traits, e.parties FROM {plan.From}{plan.Where}", Note, plan.Values);
        }

        foreach (var (key, traits, role, actor) in rows) take(key, traits, role, actor);

        void Note(StoreRow row)
        {
            foreach (var party in PackedNumbers.Read(row.GetString(2))) rows.Add((row.GetInt64(0), row.GetInt32(1), (int)(party & 1), party >> 1));
        }
    }

    private static QuadCounts Counts(IEnumerable<(EventType Type, int Events)> rows) => rows.Aggregate(default(QuadCounts), (counts, row) => counts.With(row.Type, row.Events));

    private static EventType TypeOf(StoreRow row, int at) => EventTypeNames.TryParse(row.GetString(at), out var type) ? type : default;
}
