using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Clustering;
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
        return [.. rows.Select(row => new PlannedEvent(row.Event, StateOf(row.Event.Coded, asOf), row.Announced is { Length: > 0 } day ? StoredText.Date(day) : null))];
    }

    /// <inheritdoc/>
    public EventSurroundings? Surroundings(string id, int limit = 5)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Reading(store =>
        {
            if (store.Number("SELECT event_key FROM mentions WHERE id = $1", id) is not { } key) return null;
            var own = Summaries(store, "e.key = $1", "e.key", 1, key)[0];
            var near = own.Coded.Date is null ? [] : Summaries(store, $"e.is_wrong = 0 AND e.key <> $1 AND e.first_day BETWEEN $2 AND $3 AND {SameParties}", "e.first_day DESC, e.key", 200, key, own.Coded.Date.Value.First.DayNumber - PreparationDays, own.Coded.Date.Value.Last.DayNumber + PreparationDays);
            var related = near.Select(other => EventRelations.Between(own.Coded, other.Coded) is { } relation ? new RelatedEvent(relation, other) : null).OfType<RelatedEvent>().ToImmutableArray();
            if (own.Coded.Date is null) return new EventSurroundings(related, [], []);
            var day = own.Coded.Date.Value.First.DayNumber;
            var before = Summaries(store, $"e.is_wrong = 0 AND e.key <> $1 AND e.first_day < $2 AND {SameParties}", "e.first_day DESC, e.key DESC", limit, key, day);
            var after = Summaries(store, $"e.is_wrong = 0 AND e.key <> $1 AND e.first_day > $2 AND {SameParties}", "e.first_day, e.key", limit, key, day);
            return new EventSurroundings(related, before, after);
        });
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

    /// <summary>Days within which an agreement or request counts as leading to an event.</summary>
    private const int PreparationDays = 31;

    // Parties as codes, whoever stands for them; parties without a code are the actor itself.
    private const string SameParties = """
        NOT EXISTS (
          SELECT 1 FROM participations p JOIN actors x ON x.key = p.actor_key WHERE p.event_key = $1 AND NOT EXISTS (
            SELECT 1 FROM participations q JOIN actors y ON y.key = q.actor_key WHERE q.event_key = e.key AND (y.key = x.key OR (y.code = x.code AND x.code <> ''))))
        AND EXISTS (SELECT 1 FROM participations p WHERE p.event_key = $1)
        """;

    private static ImmutableArray<EventSummary> Summaries(StoreConnection store, string where, string order, int limit, params ReadOnlySpan<object?> values) =>
        [.. store.Rows($"SELECT {SummaryColumns} FROM events e{FounderOf} WHERE {where} ORDER BY {order} LIMIT {Math.Max(0, limit).ToString(CultureInfo.InvariantCulture)}", Summary, values)];

    private static PlanState StateOf(CodedEvent coded, DateOnly asOf) => coded.Status switch
    {
        EventStatus.Happened or EventStatus.Ongoing or EventStatus.Alleged => PlanState.Held,
        EventStatus.Denied => PlanState.Denied,
        _ => coded.Date is { } date && date.Value.Last < asOf ? PlanState.Unreported : PlanState.Ahead,
    };
}
