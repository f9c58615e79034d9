using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>Looks up the reports of a list's events some hundreds at a time, and only where somebody asks for one of them. For one list; not safe on many threads.</summary>
/// <param name="record">The record of the list.</param>
public sealed class ReportsAhead(IEventRecord record)
{
    private const int AtOnce = 250;

    private string[] ids = [];
    private IReadOnlyDictionary<string, RecordedEvent>? known;

    /// <summary>The events as they come; while one of them is looked at, <see cref="Find"/> knows it and those around it.</summary>
    public IEnumerable<EventSummary> Over(IEnumerable<EventSummary> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var some in events.Chunk(AtOnce))
        {
            (ids, known) = ([.. some.Select(found => found.Id)], null);
            foreach (var found in some) yield return found;
        }
    }

    /// <summary>The event with its reports; null where it has gone from the record meanwhile.</summary>
    /// <exception cref="RecordException">The store fails.</exception>
    public RecordedEvent? Find(string id)
    {
        if (!ids.Contains(id, StringComparer.Ordinal)) return record.FindEvent(id);
        known ??= record.FindEvents(ids);
        return known.GetValueOrDefault(id);
    }
}
