using Dragoman.Record.Events;

namespace Dragoman.Record.Queries;

/// <summary>Goes through a list page by page.</summary>
public static class EventPaging
{
    private const int PageSize = 1000;

    /// <summary>All events that fulfil a query, from its <see cref="EventQuery.After"/> on, the latest first; pages are fetched as they are needed.</summary>
    public static IEnumerable<EventSummary> All(this IEventRecord record, EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(query);
        return Pages(record, query).SelectMany(page => page.Events);
    }

    /// <summary>The pages of <see cref="All"/>.</summary>
    public static IEnumerable<EventPage> Pages(this IEventRecord record, EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(query);
        return Walk(record, query);
    }

    private static IEnumerable<EventPage> Walk(IEventRecord record, EventQuery query)
    {
        var after = query.After;
        do
        {
            var page = record.Find(query with { PageSize = PageSize, After = after });
            yield return page;
            after = page.Next;
        }
        while (after is not null);
    }
}
