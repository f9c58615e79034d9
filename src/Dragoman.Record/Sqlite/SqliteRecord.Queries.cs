using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Articles;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    private const int LargestPage = 1000;

    /// <inheritdoc/>
    public EventPage Find(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var size = Math.Clamp(query.PageSize, 1, LargestPage);
        var direction = query.Order == EventOrder.Earliest ? "ASC" : "DESC";
        var rows = Reading(store =>
        {
            var filter = EventFilter.Of(query, store, options.FrequentParty).After(EventCursor.Read(query.After), query.Order);
            return store.Rows(
                $"SELECT {SummaryColumns} FROM events e{filter.Where} ORDER BY {EventFilter.OrderColumn(query.Order)} {direction}, e.id {direction} LIMIT {filter.Value(size + 1)}",
                row => (Summary: Summary(row), Day: query.Order == EventOrder.MostSources ? row.GetInt32(4) : row.GetInt32(8)), filter.Values);
        });
        var next = rows.Count > size ? new EventCursor(rows[size - 1].Day, rows[size - 1].Summary.Id).ToString() : null;
        return new EventPage([.. rows.Take(size).Select(row => row.Summary)], next);
    }

    /// <inheritdoc/>
    public int Count(EventQuery query, int atMost = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(store =>
        {
            var filter = Filter(store, query);
            return (int)(store.Number($"SELECT count(*) FROM (SELECT 1 FROM events e{filter.Where} LIMIT {filter.Value(atMost)})", filter.Values) ?? 0);
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<EventCount> CountBy(EventQuery query, EventGrouping grouping, int limit = 100)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(store =>
        {
            var filter = Filter(store, query);
            var sql = GroupingSql(grouping, filter.Where);
            if (grouping == EventGrouping.Month) return Months(store.Rows(sql, row => (Day: row.GetInt32(0), Events: row.GetInt32(1)), filter.Values), limit);
            sql += $" ORDER BY n DESC, 1 LIMIT {filter.Value(Math.Max(0, limit))}";
            return [.. store.Rows(sql, row => new EventCount(row.GetString(0), row.GetInt32(1)), filter.Values)];
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<MonthCount> Timeline(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        // A span of more than a month means that only the year is known.
        var rows = Reading(store =>
        {
            var filter = Filter(store, query);
            return store.Rows(
                $"SELECT e.first_day, e.last_day - e.first_day > 31, e.type, count(*) FROM events e{filter.Where} AND e.first_day IS NOT NULL GROUP BY 1, 2, 3",
                row => (Day: DateOnly.FromDayNumber(row.GetInt32(0)), IsYear: row.GetInt64(1) != 0, Type: row.GetString(2), Events: row.GetInt32(3)), filter.Values);
        });
        return
        [
            .. rows.GroupBy(row => (row.Day.Year, Month: row.IsYear ? 0 : row.Day.Month, row.Type), row => row.Events)
                .Select(group => new MonthCount(group.Key.Year, group.Key.Month, EventTypeNames.TryParse(group.Key.Type, out var type) ? type : default, group.Sum()))
                .OrderBy(count => count.Year).ThenBy(count => count.Month).ThenBy(count => count.Type),
        ];
    }

    /// <inheritdoc/>
    public ImmutableArray<ActorSummary> FindActors(string? text, int limit = 100)
    {
        var values = new List<object?>();
        var where = string.IsNullOrWhiteSpace(text) ? "1" : EventFilter.ActorCondition(text, Add);
        var most = Add(Math.Max(0, limit));
        var sql = $"""
            SELECT x.code, x.name, x.office, count(DISTINCT p.event_key) AS n, min(e.is_sample)
            FROM actors x JOIN participations p ON p.actor_key = x.key JOIN events e ON e.key = p.event_key AND e.is_wrong = 0
            WHERE x.key IN (SELECT key FROM actors WHERE {where}) GROUP BY x.key ORDER BY n DESC, x.code, x.name LIMIT {most}
            """;
        return [.. Reading(store => store.Rows(sql, row => new ActorSummary(Some(row.GetString(0)), Some(row.GetString(1)), Text(row, 2), row.GetInt32(3), row.GetInt64(4) != 0), [.. values]))];

        string Add(object? value)
        {
            values.Add(value);
            return "$" + values.Count.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<ArticleHeader> FindArticles(string? text, int limit = 50)
    {
        const string columns = "SELECT a.id, a.version, a.title, a.published, a.source, a.url, a.is_sample FROM articles a";
        if (string.IsNullOrWhiteSpace(text))
            return [.. Reading(store => store.Rows(columns + " WHERE a.is_current ORDER BY a.published DESC, a.id LIMIT $1", row => Header(row, 0), limit))];
        if (FullTextQuery.Of(text, "words", "names") is not { } match) return [];
        return [.. Reading(store => store.Rows(columns + " JOIN article_text t ON t.rowid = a.key WHERE article_text MATCH $1 ORDER BY t.rank, a.id LIMIT $2", row => Header(row, 0), match, limit))];
    }

    /// <inheritdoc/>
    public RecordStatistics Statistics() => Reading(store => new RecordStatistics(
        (int)(store.Number("SELECT count(*) FROM articles WHERE is_current = 1") ?? 0),
        (int)(store.Number("SELECT count(*) FROM mentions WHERE event_key IS NOT NULL") ?? 0),
        (int)(store.Number("SELECT count(*) FROM events WHERE is_wrong = 0") ?? 0),
        (int)(store.Number("SELECT count(DISTINCT actor_key) FROM participations") ?? 0)));

    private static string GroupingSql(EventGrouping grouping, string where) => grouping switch
    {
        EventGrouping.Type => $"SELECT e.type, count(*) AS n FROM events e{where} GROUP BY e.type",
        EventGrouping.Status => $"SELECT e.status, count(*) AS n FROM events e{where} GROUP BY e.status",
        EventGrouping.Month => $"SELECT e.first_day, count(*) AS n FROM events e{where} GROUP BY e.first_day HAVING e.first_day IS NOT NULL",
        EventGrouping.Topic => $"SELECT j.value, count(*) AS n FROM events e, json_each(e.coded, '$.topics') j{where} GROUP BY j.value",
        EventGrouping.Actor => $"SELECT code, count(*) AS n FROM (SELECT DISTINCT p.event_key, x.code AS code FROM participations p JOIN actors x ON x.key = p.actor_key JOIN events e ON e.key = p.event_key{where}) WHERE code <> '' GROUP BY code",
        EventGrouping.Pair => $"""
            WITH parts AS (SELECT DISTINCT p.event_key AS k, x.code AS code FROM participations p JOIN actors x ON x.key = p.actor_key JOIN events e ON e.key = p.event_key{where})
            SELECT a.code || '-' || b.code, count(*) AS n FROM parts a JOIN parts b ON b.k = a.k AND a.code < b.code WHERE a.code <> '' GROUP BY a.code, b.code
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "no such grouping"),
    };

    // What counts all events gains nothing from going along the list.
    private static EventFilter Filter(StoreConnection store, EventQuery query) => EventFilter.Of(query, store, int.MaxValue - 1);

    private static ImmutableArray<EventCount> Months(List<(int Day, int Events)> days, int limit) =>
    [
        .. days.GroupBy(row => DateOnly.FromDayNumber(row.Day).ToString("yyyy-MM", CultureInfo.InvariantCulture), row => row.Events, StringComparer.Ordinal)
            .OrderBy(month => month.Key, StringComparer.Ordinal).Select(month => new EventCount(month.Key, month.Sum())).TakeLast(Math.Max(0, limit)),
    ];

    private static string? Some(string text) => text.Length == 0 ? null : text;
}
