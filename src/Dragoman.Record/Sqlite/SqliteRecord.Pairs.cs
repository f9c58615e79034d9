using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dragoman.Domain;
using Dragoman.Record.Queries;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc/>
    public ImmutableArray<ActorActivity> Partners(EventQuery query, string code, int limit = 15)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(code);
        return Reading(store =>
        {
            var scan = PostedScan.Of(query, store, options.FrequentParty);
            var isOwn = scan is { Facets: [var own] } && store.Number("SELECT key FROM facets WHERE kind = $1 AND value = $2", (int)FacetKind.Code, TextFolding.Fold(code)) == own;
            var pairs = isOwn ? PostedPairs(store, scan!, PairFacets(store).Where(pair => pair.First == code || pair.Second == code), int.MaxValue) : Pairs(store, query, int.MaxValue, null).Select(pair => new PairCounts(pair.First, pair.Second, pair.Counts));
            return pairs.Where(pair => pair.First == code || pair.Second == code).Select(pair => new ActorActivity(pair.First == code ? pair.Second : pair.First, pair.Counts))
                .OrderByDescending(party => party.Counts.Total).ThenBy(party => party.Code, StringComparer.Ordinal).Take(Math.Max(0, limit)).ToImmutableArray();
        });
    }

    /// <inheritdoc/>
    public PairNetwork Network(EventQuery query, int limit = 40)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(store =>
        {
            if (PostedScan.Of(query, store, options.FrequentParty) is { IsOfAll: true } scan && 2 * scan.Events(store) > Total(store, Tallies.Events))
            {
                var found = PostedPairs(store, scan, PairFacets(store), Math.Max(0, limit));
                var among = found.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct(StringComparer.Ordinal);
                return new PairNetwork(InOrder(among.Select(code => new ActorActivity(code, Posted(store, scan, store.Number("SELECT key FROM facets WHERE kind = $1 AND value = $2", (int)FacetKind.Code, TextFolding.Fold(code)) ?? 0)))), found);
            }

            var parties = new Dictionary<string, QuadCounts>(StringComparer.Ordinal);
            var pairs = new Dictionary<(string First, string Second), QuadCounts>();
            ForEachEvent(store, query, (type, of) =>
            {
                foreach (var (one, _) in of)
                {
                    Add(parties, one, type);
                    foreach (var (other, _) in of)
                    {
                        if (string.CompareOrdinal(one, other) < 0) Add(pairs, (one, other), type);
                    }
                }
            });
            ImmutableArray<PairCounts> most = [.. InOrder(pairs.Select(pair => new PairCounts(pair.Key.First, pair.Key.Second, pair.Value))).Take(Math.Max(0, limit))];
            return new PairNetwork(InOrder(most.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct(StringComparer.Ordinal).Select(code => new ActorActivity(code, parties[code]))), most);
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<PairConduct> Conduct(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Reading(store =>
        {
            var query = new EventQuery { Actor = first, Counterpart = second };
            var (one, other) = (EventPlan.Actors(store, first), EventPlan.Actors(store, second));
            var counts = new Dictionary<(int Traits, bool Forward, bool Backward), int>();
            var roles = 0;
            var last = (Key: 0L, Traits: 0);
            ForEachParty(store, query, (key, traits, role, actor) =>
            {
                if (key != last.Key) Note();
                last = (key, traits);
                if (one.Contains(actor)) roles |= 1 << role;
                if (other.Contains(actor)) roles |= 4 << role;
            });
            Note();
            return counts.GroupBy(count => (Type: (EventType)(count.Key.Traits & 31), Status: (EventStatus)((count.Key.Traits >> 5) & 7), count.Key.Forward, count.Key.Backward), count => count.Value)
                .Select(group => new PairConduct(group.Key.Type, group.Key.Status, group.Key.Forward, group.Key.Backward, group.Sum()))
                .OrderBy(count => count.Type).ThenBy(count => count.Status).ThenBy(count => count.IsForward).ThenBy(count => count.IsBackward).ToImmutableArray();

            // Bits: the first acts 1, is acted on 2; the second acts 4, is acted on 8.
            void Note()
            {
                if (last.Key != 0) CollectionsMarshal.GetValueRefOrAddDefault(counts, (last.Traits & 255, (roles & 9) == 9, (roles & 6) == 6), out _)++;
                roles = 0;
            }
        });
    }

    // The pairs with the most events of a scan of all events, or of the one party that all given pairs have. A pair has no more of them than it has altogether, so that most need not be counted.
    private static ImmutableArray<PairCounts> PostedPairs(StoreConnection store, PostedScan scan, IEnumerable<PairFacet> facets, int limit)
    {
        var found = new List<PairCounts>();
        var least = new PriorityQueue<int, int>();
        foreach (var (first, second, key, events) in facets)
        {
            if (limit == 0 || (least.Count == limit && events < least.Peek())) break;
            var counts = Posted(store, scan, key);
            if (counts.Total == 0) continue;
            found.Add(new PairCounts(first, second, counts));
            least.Enqueue(counts.Total, counts.Total);
            if (least.Count > limit) least.Dequeue();
        }

        return [.. InOrder(found).Take(limit)];
    }

    private static QuadCounts Posted(StoreConnection store, PostedScan scan, long facet)
    {
        var types = new int[PostedScan.Types];
        store.ForEach($"SELECT d.traits FROM {Postings.All} WHERE d.facet = $1", Take, facet);
        return types.Select((events, type) => (events, type)).Aggregate(default(QuadCounts), (counts, row) => counts.With((EventType)row.type, row.events));

        void Take(StoreRow row)
        {
            var traits = row.GetInt32(0);
            if (scan.Has(traits)) types[traits & (PostedScan.Types - 1)]++;
        }
    }

    private static List<PairFacet> PairFacets(StoreConnection store)
    {
        var codes = store.Rows("SELECT label FROM facets WHERE kind = $1", static row => row.GetString(0), (int)FacetKind.Code).ToHashSet(StringComparer.Ordinal);
        return store.Rows("SELECT value, key, events FROM facets WHERE kind = $1 AND events > 0 ORDER BY events DESC, value", row => Pair(row.GetString(0), row.GetInt64(1), row.GetInt32(2)), (int)FacetKind.Pair);

        // A person may give a party a code with a dash in it.
        PairFacet Pair(string joined, long key, int events)
        {
            var dash = joined.IndexOf('-', StringComparison.Ordinal);
            while (!(codes.Contains(joined[..dash]) && codes.Contains(joined[(dash + 1)..])) && joined.IndexOf('-', dash + 1) is > 0 and var next) dash = next;
            return new PairFacet(joined[..dash], joined[(dash + 1)..], key, events);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, QuadCounts> counts, TKey key, EventType type)
        where TKey : notnull
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
        count = count.With(type, 1);
    }

    private static IEnumerable<PairCounts> InOrder(IEnumerable<PairCounts> pairs) =>
        pairs.OrderByDescending(pair => pair.Counts.Total).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal);

    private static ImmutableArray<ActorActivity> InOrder(IEnumerable<ActorActivity> parties) =>
        [.. parties.OrderByDescending(party => party.Counts.Total).ThenBy(party => party.Code, StringComparer.Ordinal)];

    private readonly record struct PairFacet(string First, string Second, long Key, int Events);
}
