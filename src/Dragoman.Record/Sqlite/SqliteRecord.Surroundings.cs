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

    private const string ByValue = "SELECT key, events FROM facets WHERE kind = $1 AND value = $2";

    /// <inheritdoc/>
    public EventSurroundings? Surroundings(string id, int limit = 5)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Reading(store =>
        {
            if (store.Number("SELECT event_key FROM mentions WHERE id = $1", id) is not { } key) return null;
            var own = Summaries(store, "e.key = $1", "e.key", 1, key)[0];
            if ((own.Coded.Date?.Value.First ?? own.FirstReported)?.DayNumber is not { } day || Parties(store, key) is not { Count: > 0 } parties) return new EventSurroundings([], [], []);
            var near = own.Coded.Date is not { } date ? [] : Along(store, parties, key, date.Value.First.DayNumber - PreparationDays, date.Value.Last.DayNumber + PreparationDays, "DESC", MostRelated);
            return new EventSurroundings(
                [.. near.Select(other => EventRelations.Between(own.Coded, other.Coded) is { } relation ? new RelatedEvent(relation, other) : null).OfType<RelatedEvent>()],
                Along(store, parties, key, 0, day - 1, "DESC", limit),
                Along(store, parties, key, day + 1, DateOnly.MaxValue.DayNumber, "ASC", limit))
            {
                SameDay = Along(store, parties, key, day, day, "DESC", limit),
            };
        });
    }

    // An event's place in the order is its first day, so that those of some days are a stretch of the postings of any of its parties.
    private static ImmutableArray<EventSummary> Along(StoreConnection store, List<PartyFacet> parties, long key, int first, int last, string way, int limit)
    {
        var others = parties.Where(party => !party.IsPair).Select((party, i) => (party.Facet, Name: string.Create(CultureInfo.InvariantCulture, $"${i + 6}"))).ToList();
        return
        [
            .. store.Rows(
                $"""
                SELECT {SummaryColumns} FROM {Postings.All} CROSS JOIN events e ON e.key = d.event{FounderOf}
                WHERE d.facet = $1 AND d.event <> $2 AND d.event >= $3 AND d.event < $4 AND b.block BETWEEN $3 >> 45 AND $4 >> 45 AND e.first_day IS NOT NULL{string.Concat(others.Select(other => " AND " + Postings.Has(other.Name, "d.event")))}
                ORDER BY b.block {way}, d.event {way} LIMIT $5
                """,
                Summary, [parties.MinBy(party => party.Events).Facet, key, EventKey.Before(Math.Max(0, first)), EventKey.Before(last + 1), Math.Max(0, limit), .. others.Select(other => (object?)other.Facet)]),
        ];
    }

    // What whoever has all the parties of an event is listed under: their codes, whoever stands for them, each two of them, and parties without a code.
    private static List<PartyFacet> Parties(StoreConnection store, long key)
    {
        var parties = PackedNumbers.Read(store.Rows("SELECT parties FROM events WHERE key = $1", static row => row.GetString(0), key)[0]).Select(party => party >> 1).Distinct()
            .Select(actor => store.Rows("SELECT code, code_folded, facet FROM actors WHERE key = $1", static row => (Code: row.GetString(0), Folded: row.GetString(1), Facet: row.GetInt64(2)), actor)[0]).ToList();
        var codes = parties.Where(party => party.Code.Length > 0).DistinctBy(party => party.Code, StringComparer.Ordinal).OrderBy(party => party.Code, StringComparer.Ordinal).ToList();
        var pairs = codes.SelectMany((one, i) => codes.Skip(i + 1).Select(other => string.Create(CultureInfo.InvariantCulture, $"{one.Code}-{other.Code}")));
        return
        [
            .. codes.SelectMany(code => store.Rows(ByValue, static row => new PartyFacet(row.GetInt64(0), row.GetInt32(1), false), (int)FacetKind.Code, code.Folded)),
            .. pairs.SelectMany(pair => store.Rows(ByValue, static row => new PartyFacet(row.GetInt64(0), row.GetInt32(1), true), (int)FacetKind.Pair, pair)),
            .. parties.Where(party => party.Code.Length == 0).SelectMany(party => store.Rows("SELECT key, events FROM facets WHERE key = $1", static row => new PartyFacet(row.GetInt64(0), row.GetInt32(1), false), party.Facet)),
        ];
    }

    private readonly record struct PartyFacet(long Facet, int Events, bool IsPair);
}
