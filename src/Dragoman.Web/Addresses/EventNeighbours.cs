using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;

namespace Dragoman.Web.Addresses;

/// <summary>What stands around an event, with the list in which it stands.</summary>
/// <param name="Query">All that its first two parties, or its one party, take part in; null where none has a code.</param>
/// <param name="Around">What belongs with it, and what the same parties did before and after; where all of its parties have nothing else together, what the first two did.</param>
public sealed record EventNeighbours(EventQuery? Query, EventSurroundings Around)
{
    private const int Shown = 4;

    /// <summary>True where there is nothing to tell.</summary>
    public bool IsEmpty => IsNothing(Around);

    /// <summary>The neighbours of an event.</summary>
    public static EventNeighbours Of(IEventRecord record, EventSummary about)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(about);
        var codes = about.Coded.Actor.Concat(about.Coded.Recipient).Select(party => party.Code).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList();
        var query = codes.Count == 0 ? null : new EventQuery { Actor = codes[0], Counterpart = codes.ElementAtOrDefault(1) };
        var around = record.Surroundings(about.Id, Shown) ?? new EventSurroundings([], [], []);
        return new EventNeighbours(query, IsNothing(around) && query is not null && (about.Coded.Date?.Value.First ?? about.FirstReported) is { } day ? OfSome(record, query, about.Id, day) : around);
    }

    private static EventSurroundings OfSome(IEventRecord record, EventQuery query, string id, DateOnly day)
    {
        // What may have been on the same day is told once, among what came before.
        var before = Others(record.Find(query with { To = day, PageSize = Shown + 1 }), id);
        var known = before.Select(found => found.Id).ToHashSet(StringComparer.Ordinal);
        var after = Others(record.Find(query with { From = day, Order = EventOrder.Earliest, PageSize = (2 * Shown) + 1 }), id).Where(found => !known.Contains(found.Id) && found.Coded.Date?.Value.First >= day);
        return new EventSurroundings([], [.. before.Take(Shown)], [.. after.Take(Shown)]);
    }

    private static bool IsNothing(EventSurroundings around) => around.Related.IsEmpty && around.Before.IsEmpty && around.SameDay.IsEmpty && around.After.IsEmpty;

    private static ImmutableArray<EventSummary> Others(EventPage page, string id) => [.. page.Events.Where(found => found.Id != id)];
}
