using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc/>
    public ImmutableArray<PlannedEvent> Planned(EventQuery query, DateOnly asOf, int limit = 500)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = Reading(store =>
        {
            var plan = Plan(store, query);
            return store.Rows(
                $"SELECT {SummaryColumns}, e.announced FROM {plan.From}{FounderOf}{plan.And("e.announced IS NOT NULL")} ORDER BY e.first_day IS NULL, e.first_day, e.key LIMIT {plan.Value(Math.Max(0, limit))}",
                row => (Event: Summary(row), Announced: row.Text(SummaryWidth)), plan.Values);
        });
        return [.. rows.Select(row => new PlannedEvent(row.Event, PlanStates.Of(row.Event.Coded, asOf), row.Announced is { Length: > 0 } day ? StoredText.Date(day) : null))];
    }

    /// <inheritdoc/>
    public ImmutableArray<DateOnly> PlannedDays(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return
        [
            .. Reading(store =>
            {
                var plan = Plan(store, query);
                return store.Rows(
                    $"SELECT DISTINCT e.first_day FROM {plan.From}{plan.And("e.announced IS NOT NULL AND e.first_day IS NOT NULL AND e.last_day - e.first_day <= 31")} ORDER BY 1",
                    static row => DateOnly.FromDayNumber(row.GetInt32(0)), plan.Values);
            }),
        ];
    }

    /// <inheritdoc/>
    public RecordNews News(DateTimeOffset since, int limit = 50)
    {
        var moment = since.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
        var ticks = since.UtcTicks;
        return Reading(store => new RecordNews(
            (int)(store.Number("SELECT count(*) FROM reads WHERE at > $1", moment) ?? 0),
            (int)(store.Number("SELECT count(*) FROM events e WHERE e.is_wrong = 0 AND e.recorded > $1", ticks) ?? 0),
            Summaries(store, "e.is_wrong = 0 AND e.recorded > $1", "e.recorded DESC, e.key DESC", limit, ticks)));
    }

    private static ImmutableArray<EventSummary> Summaries(StoreConnection store, string where, string order, int limit, params ReadOnlySpan<object?> values) =>
        [.. store.Rows($"SELECT {SummaryColumns} FROM events e{FounderOf} WHERE {where} ORDER BY {order} LIMIT {Math.Max(0, limit).ToString(CultureInfo.InvariantCulture)}", Summary, values)];
}
