using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Dragoman.Domain;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    // To look at an event costs about as much as so many postings.
    private const int TopicsAtOnce = 8;

    /// <inheritdoc/>
    public ImmutableArray<EventCount> CountBy(EventQuery query, EventGrouping grouping, int limit = 100)
    {
        ArgumentNullException.ThrowIfNull(query);
        var most = Math.Max(0, limit);
        return Reading(store =>
        {
            var plan = Plan(store, query);
            if (plan.IsEmpty) return [];
            if (plan.IsEverything && FacetsOf(grouping) is { } kind) return Counted(store, kind, grouping, most);
            var scan = PostedScan.Of(query, store, options.FrequentParty);
            if (scan is not null && grouping == EventGrouping.Topic && PostedTopics(store, scan, most) is { } topics) return topics;
            return grouping switch
            {
                EventGrouping.Type => Sorted(Days(store, plan, scan).GroupBy(row => row.Type.Name, row => row.Events, StringComparer.Ordinal), most),
                EventGrouping.Status => Sorted(Days(store, plan, scan).GroupBy(row => row.Status.Name, row => row.Events, StringComparer.Ordinal), most),
                EventGrouping.Month => InTime(Days(store, plan, scan).Where(row => row.Precision != DatePrecision.Unknown).GroupBy(row => row.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture), row => row.Events, StringComparer.Ordinal), most),
                EventGrouping.Day => InTime(Days(store, plan, scan).Where(row => row.Precision == DatePrecision.Day).GroupBy(row => row.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row => row.Events, StringComparer.Ordinal), most),
                _ => ByParts(store, plan, grouping, most),
            };
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<MonthCount> Timeline(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = Reading(store =>
        {
            var plan = Plan(store, query);
            var scan = plan.IsEmpty || plan.IsEverything ? null : PostedScan.Of(query, store, options.FrequentParty);
            return plan.IsEmpty ? [] : plan.IsEverything ? CountedMonths(store) : Days(store, plan, scan).Where(row => row.Precision != DatePrecision.Unknown)
                .Select(row => (row.Day.Year, Month: row.Precision == DatePrecision.Longer ? 0 : row.Day.Month, row.Type, row.Events)).ToList();
        });
        return
        [
            .. rows.GroupBy(row => (row.Year, row.Month, row.Type), row => row.Events).Select(group => new MonthCount(group.Key.Year, group.Key.Month, group.Key.Type, group.Sum()))
                .OrderBy(count => count.Year).ThenBy(count => count.Month).ThenBy(count => count.Type),
        ];
    }

    private static FacetKind? FacetsOf(EventGrouping grouping) => grouping switch
    {
        EventGrouping.Type => FacetKind.Type,
        EventGrouping.Status => FacetKind.Status,
        EventGrouping.Actor => FacetKind.Code,
        EventGrouping.Pair => FacetKind.Pair,
        EventGrouping.Topic => FacetKind.Topic,
        EventGrouping.Source => FacetKind.Source,
        EventGrouping.Month => FacetKind.Month,
        EventGrouping.Day => FacetKind.Day,
        _ => null,
    };

    private static ImmutableArray<EventCount> Counted(StoreConnection store, FacetKind kind, EventGrouping grouping, int most)
    {
        if (grouping == EventGrouping.Day)
            return [.. store.Rows("SELECT label, events FROM facets WHERE kind = $1 AND events > 0 ORDER BY value DESC LIMIT $2", Counted, (int)kind, most).AsEnumerable().Reverse()];
        if (grouping == EventGrouping.Month)
            return InTime(store.Rows("SELECT value, events FROM facets WHERE kind = $1 AND events > 0", Counted, (int)kind).GroupBy(row => row.Key[..5] + row.Key[8..10], row => row.Events, StringComparer.Ordinal), most);
        return [.. store.Rows("SELECT label, events FROM facets WHERE kind = $1 AND events > 0 ORDER BY events DESC, label LIMIT $2", Counted, (int)kind, most)];
    }

    private static List<(int Year, int Month, EventType Type, int Events)> CountedMonths(StoreConnection store) => store.Rows(
        "SELECT value, events FROM facets WHERE kind = $1 AND events > 0",
        static row =>
        {
            var value = row.GetString(0);
            return (int.Parse(value.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(value.AsSpan(5, 2), CultureInfo.InvariantCulture), EventTypeNames.TryParse(value[11..], out var type) ? type : default, row.GetInt32(1));
        },
        (int)FacetKind.Month);

    private static EventCount Counted(StoreRow row) => new(row.GetString(0), row.GetInt32(1));

    // Where postings tell enough, the events themselves need not be looked at.
    private static List<DayCount> Days(StoreConnection store, EventPlan plan, PostedScan? scan)
    {
        var counts = new Dictionary<(int Day, int Traits), int>();
        if (scan is null) store.ForEach($"SELECT {plan.Key}, e.traits FROM {plan.From}{plan.Where}", Take, plan.Values);
        foreach (var facet in scan?.Facets ?? []) store.ForEach($"SELECT d.event, d.traits FROM {Postings.All} WHERE {PostedScan.Condition}", Take, scan!.Values(facet));
        return [.. counts.Select(count => new DayCount(DateOnly.FromDayNumber(count.Key.Day), (EventType)(count.Key.Traits & 31), (EventStatus)((count.Key.Traits >> 5) & 7), (DatePrecision)((count.Key.Traits >> 8) & 3), count.Value))];

        void Take(StoreRow row) => CollectionsMarshal.GetValueRefOrAddDefault(counts, (EventKey.Day(row.GetInt64(0)), row.GetInt32(1) & PostedTraits.OfEvent), out _)++;
    }

    // Where the events are not few next to all postings of topics, these are gone through side by side; null where it is cheaper to look at each event.
    private static ImmutableArray<EventCount>? PostedTopics(StoreConnection store, PostedScan scan, int most)
    {
        var topics = store.Rows("SELECT key, label, events FROM facets WHERE kind = $1 AND events > 0", static row => (Key: row.GetInt64(0), Label: row.GetString(1), Events: row.GetInt32(2)), (int)FacetKind.Topic);
        if (scan.Events(store) * TopicsAtOnce < topics.Sum(topic => (long)topic.Events)) return null;
        var events = new HashSet<long>();
        foreach (var facet in scan.Facets) store.ForEach($"SELECT d.event FROM {Postings.All} WHERE {PostedScan.Condition}", row => events.Add(row.GetInt64(0)), scan.Values(facet));
        var counts = new List<EventCount>();
        foreach (var topic in topics)
        {
            var count = 0;
            store.ForEach($"SELECT d.event FROM {Postings.All} WHERE d.facet = $1", row => count += events.Contains(row.GetInt64(0)) ? 1 : 0, topic.Key);
            if (count > 0) counts.Add(new EventCount(topic.Label, count));
        }

        return [.. counts.OrderByDescending(count => count.Events).ThenBy(count => count.Key, StringComparer.Ordinal).Take(most)];
    }

    private static ImmutableArray<EventCount> ByParts(StoreConnection store, EventPlan plan, EventGrouping grouping, int most)
    {
        var sql = grouping switch
        {
            EventGrouping.Actor or EventGrouping.Pair or EventGrouping.Topic or EventGrouping.Source =>
                $"SELECT x.label, count(*) AS n FROM {plan.From} CROSS JOIN json_each(e.facets) j CROSS JOIN facets x ON x.key = j.value{plan.And($"x.kind = {plan.Value((int)FacetsOf(grouping)!.Value)}")} GROUP BY x.key",
            _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "no such grouping"),
        };
        return [.. store.Rows($"{sql} ORDER BY n DESC, 1 LIMIT {plan.Value(most)}", Counted, plan.Values)];
    }

    private static ImmutableArray<EventCount> Sorted(IEnumerable<IGrouping<string, int>> groups, int most) =>
        [.. groups.Select(group => new EventCount(group.Key, group.Sum())).OrderByDescending(count => count.Events).ThenBy(count => count.Key, StringComparer.Ordinal).Take(most)];

    private static ImmutableArray<EventCount> InTime(IEnumerable<IGrouping<string, int>> groups, int most) =>
        [.. groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new EventCount(group.Key, group.Sum())).TakeLast(most)];

    private readonly record struct DayCount(DateOnly Day, EventType Type, EventStatus Status, DatePrecision Precision, int Events);
}
