using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Record.Clustering;
using Dragoman.Record.Events;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    /// <summary>Days within which an agreement or request counts as leading to an event.</summary>
    private const int PreparationDays = 31;

    private const int MostRelated = 200;

    // Parties as codes, whoever stands for them; parties without a code are the actor itself.
    private const string SameParties = """
        NOT EXISTS (
          SELECT 1 FROM participations p JOIN actors x ON x.key = p.actor_key WHERE p.event_key = $2 AND NOT EXISTS (
            SELECT 1 FROM participations q JOIN actors y ON y.key = q.actor_key WHERE q.event_key = e.key AND (y.key = x.key OR (y.code = x.code AND x.code <> ''))))
        """;

    /// <inheritdoc/>
    public EventSurroundings? Surroundings(string id, int limit = 5)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Reading(store =>
        {
            if (store.Number("SELECT event_key FROM mentions WHERE id = $1", id) is not { } key) return null;
            var own = Summaries(store, "e.key = $1", "e.key", 1, key)[0];
            if ((own.Coded.Date?.Value.First ?? own.FirstReported)?.DayNumber is not { } day || RarestParty(store, key) is not { } facet) return new EventSurroundings([], [], []);
            var near = own.Coded.Date is not { } date ? [] : Along(store, facet, key, date.Value.First.DayNumber - PreparationDays, date.Value.Last.DayNumber + PreparationDays, "DESC", MostRelated);
            return new EventSurroundings(
                [.. near.Select(other => EventRelations.Between(own.Coded, other.Coded) is { } relation ? new RelatedEvent(relation, other) : null).OfType<RelatedEvent>()],
                Along(store, facet, key, 0, day - 1, "DESC", limit),
                Along(store, facet, key, day + 1, DateOnly.MaxValue.DayNumber, "ASC", limit))
            {
                SameDay = Along(store, facet, key, day, day, "DESC", limit),
            };
        });
    }

    // An event's place in the order is its first day, so that those of some days are a stretch of the postings of any of its parties.
    private static ImmutableArray<EventSummary> Along(StoreConnection store, long facet, long key, int first, int last, string way, int limit) =>
    [
        .. store.Rows(
            $"SELECT {SummaryColumns} FROM postings d CROSS JOIN events e ON e.key = d.event{FounderOf} WHERE d.facet = $1 AND d.event <> $2 AND d.event >= $3 AND d.event < $4 AND e.first_day IS NOT NULL AND {SameParties} ORDER BY d.event {way} LIMIT $5",
            Summary, facet, key, EventKey.Before(Math.Max(0, first)), EventKey.Before(last + 1), Math.Max(0, limit)),
    ];

    // Whatever has all the parties of an event has the one, or the two together, that are rarest.
    private static long? RarestParty(StoreConnection store, long key)
    {
        var parties = store.Rows("SELECT DISTINCT x.code, x.code_folded, x.facet FROM participations p JOIN actors x ON x.key = p.actor_key WHERE p.event_key = $1", static row => (Code: row.GetString(0), Folded: row.GetString(1), Facet: row.GetInt64(2)), key);
        var codes = parties.Where(party => party.Code.Length > 0).DistinctBy(party => party.Code, StringComparer.Ordinal).OrderBy(party => party.Code, StringComparer.Ordinal).ToList();
        var names = codes.Count == 1
            ? [(FacetKind.Code, codes[0].Folded)]
            : codes.SelectMany((one, i) => codes.Skip(i + 1).Select(other => (Kind: FacetKind.Pair, Value: string.Create(CultureInfo.InvariantCulture, $"{one.Code}-{other.Code}")))).ToList();
        var found = names.SelectMany(name => store.Rows("SELECT key, events FROM facets WHERE kind = $1 AND value = $2", static row => (Key: row.GetInt64(0), Events: row.GetInt32(1)), (int)name.Item1, name.Item2))
            .Concat(parties.Where(party => party.Code.Length == 0).SelectMany(party => store.Rows("SELECT key, events FROM facets WHERE key = $1", static row => (Key: row.GetInt64(0), Events: row.GetInt32(1)), party.Facet)))
            .ToList();
        return found.Count == 0 ? null : found.MinBy(facet => facet.Events).Key;
    }
}
