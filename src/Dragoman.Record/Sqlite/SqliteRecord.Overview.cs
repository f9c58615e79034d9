using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc/>
    public ImmutableArray<ActorActivity> MostActive(EventQuery query, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(store =>
        {
            var filter = Filter(store, query);
            var rows = store.Rows(
                $"SELECT code, type, count(*) FROM (SELECT DISTINCT p.event_key, x.code AS code, e.type AS type FROM participations p JOIN actors x ON x.key = p.actor_key JOIN events e ON e.key = p.event_key{filter.Where}) WHERE code <> '' GROUP BY code, type",
                row => (Key: row.GetString(0), Type: row.GetString(1), Events: row.GetInt32(2)), filter.Values);
            return rows.GroupBy(row => row.Key, StringComparer.Ordinal).Select(group => new ActorActivity(group.Key, Sum(group.Select(row => (row.Type, row.Events)))))
                .OrderByDescending(actor => actor.Counts.Total).ThenBy(actor => actor.Code, StringComparer.Ordinal).Take(limit).ToImmutableArray();
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<PairActivity> Pairs(EventQuery query, int limit = 100, IReadOnlyCollection<string>? among = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(store =>
        {
            var filter = Filter(store, query);
            var rows = store.Rows(
                $"""
                WITH parts AS (
                  SELECT p.event_key AS k, x.code AS code, e.type AS type, max(p.role = 0) AS acts, max(p.role = 1) AS suffers
                  FROM participations p JOIN actors x ON x.key = p.actor_key JOIN events e ON e.key = p.event_key{filter.Where} AND x.code <> '' GROUP BY 1, 2)
                SELECT a.code, b.code, a.type, count(*), sum(a.acts AND b.suffers), sum(b.acts AND a.suffers) FROM parts a JOIN parts b ON b.k = a.k AND a.code < b.code GROUP BY 1, 2, 3
                """,
                row => (First: row.GetString(0), Second: row.GetString(1), Type: row.GetString(2), Events: row.GetInt32(3), Forward: row.GetInt32(4), Backward: row.GetInt32(5)), filter.Values);
            return rows.Where(row => among is null || (among.Contains(row.First) && among.Contains(row.Second))).GroupBy(row => (row.First, row.Second))
                .Select(group => new PairActivity(group.Key.First, group.Key.Second, group.Sum(row => row.Forward), group.Sum(row => row.Backward), Sum(group.Select(row => (row.Type, row.Events)))))
                .OrderByDescending(pair => pair.Counts.Total).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal).Take(limit).ToImmutableArray();
        });
    }

    /// <inheritdoc/>
    public PairMatrix Matrix(EventQuery query, int parties = 12)
    {
        var most = MostActive(query, parties);
        return new PairMatrix(most, Pairs(query, int.MaxValue, [.. most.Select(party => party.Code)]));
    }

    /// <inheritdoc/>
    public ImmutableArray<PlaceActivity> Places(EventQuery query, int limit = 500)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(store =>
        {
            var filter = Filter(store, query);
            var rows = store.Rows(
                $"""
                SELECT e.place, e.country, json_extract(e.coded, '$.place.latitude') AS north, json_extract(e.coded, '$.place.longitude') AS east, e.type, count(*)
                FROM events e{filter.Where} AND e.place IS NOT NULL AND north IS NOT NULL AND east IS NOT NULL GROUP BY 1, 2, 3, 4, 5
                """,
                row => (Name: row.GetString(0), Country: Text(row, 1), Latitude: row.GetDouble(2), Longitude: row.GetDouble(3), Type: row.GetString(4), Events: row.GetInt32(5)), filter.Values);
            return rows.GroupBy(row => (row.Name, row.Country, row.Latitude, row.Longitude))
                .Select(group => new PlaceActivity(group.Key.Name, group.Key.Country, group.Key.Latitude, group.Key.Longitude, Sum(group.Select(row => (row.Type, row.Events)))))
                .OrderByDescending(place => place.Counts.Total).ThenBy(place => place.Name, StringComparer.Ordinal).Take(limit).ToImmutableArray();
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<PlannedEvent> Planned(EventQuery query, DateOnly asOf, int limit = 500)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading<ImmutableArray<PlannedEvent>>(store =>
        {
            // An event that only one report tells can have been announced only by that report, so that the others need not be looked at.
            const string announcing = "FROM mentions m JOIN articles a ON a.key = m.article_key WHERE m.event_key = e.key AND json_extract(m.coded, '$.status') = 'planned'";
            var filter = Filter(store, query);
            return
            [
                .. store.Rows(
                    $"""
                    SELECT {SummaryColumns}, (SELECT min(a.published) {announcing}) FROM events e{filter.Where}
                    AND (e.status = 'planned' OR (e.reports > 1 AND EXISTS (SELECT 1 {announcing})))
                    ORDER BY e.first_day IS NULL, e.first_day, e.last_day, e.id LIMIT {filter.Value(Math.Max(0, limit))}
                    """,
                    row => (Event: Summary(row), Announced: StoredText.Date(Text(row, 11))), filter.Values)
                    .Select(row => new PlannedEvent(row.Event, StateOf(row.Event.Coded, asOf), row.Announced)),
            ];
        });
    }

    private static PlanState StateOf(CodedEvent coded, DateOnly asOf) => coded.Status switch
    {
        EventStatus.Happened or EventStatus.Ongoing => PlanState.Held,
        EventStatus.Denied => PlanState.Denied,
        _ => coded.Date is { } date && date.Value.Last < asOf ? PlanState.Unreported : PlanState.Ahead,
    };

    /// <inheritdoc/>
    public RecordNews News(DateTimeOffset since, int limit = 50) => Reading(store =>
    {
        const string fresh = """
             FROM events e WHERE e.is_wrong = 0 AND e.key IN (SELECT m.event_key FROM reads r JOIN mentions m ON m.article_key = r.article_key WHERE r.at > $1)
             AND NOT EXISTS (SELECT 1 FROM mentions m JOIN reads r ON r.article_key = m.article_key WHERE m.event_key = e.key AND r.at <= $1)
            """;
        var moment = since.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
        var articles = (int)(store.Number("SELECT count(*) FROM (SELECT article_key FROM reads GROUP BY article_key HAVING min(at) > $1)", moment) ?? 0);
        var events = (int)(store.Number("SELECT count(*)" + fresh, moment) ?? 0);
        var latest = store.Rows($"SELECT {SummaryColumns}{fresh} ORDER BY e.sort_day DESC, e.id DESC LIMIT $2", Summary, moment, limit);
        return new RecordNews(articles, events, [.. latest]);
    });

    private static QuadCounts Sum(IEnumerable<(string Type, int Events)> counts) =>
        counts.Aggregate(default(QuadCounts), (sum, count) => EventTypeNames.TryParse(count.Type, out var type) ? sum.With(type, count.Events) : sum);
}
