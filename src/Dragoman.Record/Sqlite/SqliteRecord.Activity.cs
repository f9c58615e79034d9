using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Queries;

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
            var active = MostActive(store, query, parties);
            return new PairMatrix(active, Pairs(store, query, int.MaxValue, [.. active.Select(party => party.Code)]));
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
        var plan = Plan(store, query);
        var rows = store.Rows(
            $"SELECT code, type, count(*) FROM (SELECT DISTINCT e.key, x.code AS code, e.type AS type FROM {plan.From} CROSS JOIN participations p ON p.event_key = e.key CROSS JOIN actors x ON x.key = p.actor_key{plan.Where}) WHERE code <> '' GROUP BY code, type",
            row => (Code: row.GetString(0), Type: TypeOf(row, 1), Events: row.GetInt32(2)), plan.Values);
        return
        [
            .. rows.GroupBy(row => row.Code, StringComparer.Ordinal)
                .Select(party => new ActorActivity(party.Key, Counts(party.Select(row => (row.Type, row.Events)))))
                .OrderByDescending(party => party.Counts.Total).ThenBy(party => party.Code, StringComparer.Ordinal).Take(Math.Max(0, limit)),
        ];
    }

    private ImmutableArray<PairActivity> Pairs(StoreConnection store, EventQuery query, int limit, IReadOnlyCollection<string>? among)
    {
        var plan = Plan(store, query);
        var parties = among is null ? "x.code <> ''" : among.Count == 0 ? "0" : $"x.code IN ({string.Join(", ", among.Select(code => plan.Value(code)))})";
        // Roles are added as bits: 1 where the party acts, 2 where it is acted on.
        var rows = store.Rows(
            $"""
            WITH parts AS MATERIALIZED (
              SELECT e.key AS k, e.type AS type, x.code AS code, max(p.role = 0) + 2 * max(p.role = 1) AS roles
              FROM {plan.From} CROSS JOIN participations p ON p.event_key = e.key CROSS JOIN actors x ON x.key = p.actor_key{plan.And(parties)} GROUP BY e.key, x.code)
            SELECT a.code, b.code, a.type, count(*), sum((a.roles & 1) AND (b.roles & 2)), sum((b.roles & 1) AND (a.roles & 2))
            FROM parts a JOIN parts b ON b.k = a.k AND a.code < b.code GROUP BY a.code, b.code, a.type
            """,
            row => (Pair: (First: row.GetString(0), Second: row.GetString(1)), Type: TypeOf(row, 2), Events: row.GetInt32(3), Forward: row.GetInt32(4), Backward: row.GetInt32(5)), plan.Values);
        return
        [
            .. rows.GroupBy(row => row.Pair)
                .Select(pair => new PairActivity(pair.Key.First, pair.Key.Second, pair.Sum(row => row.Forward), pair.Sum(row => row.Backward), Counts(pair.Select(row => (row.Type, row.Events)))))
                .OrderByDescending(pair => pair.Counts.Total).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal).Take(Math.Max(0, limit)),
        ];
    }

    private static QuadCounts Counts(IEnumerable<(EventType Type, int Events)> rows) => rows.Aggregate(default(QuadCounts), (counts, row) => counts.With(row.Type, row.Events));

    private static EventType TypeOf(StoreRow row, int at) => EventTypeNames.TryParse(row.GetString(at), out var type) ? type : default;
}
