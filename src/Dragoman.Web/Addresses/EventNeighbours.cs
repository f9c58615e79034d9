using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;

namespace Dragoman.Web.Addresses;

/// <summary>What the parties of an event did shortly before and after it.</summary>
/// <param name="Query">The list in which the event stands: all that both parties, or its one party, take part in.</param>
/// <param name="Before">Earlier events, the latest first.</param>
/// <param name="After">Later events, the earliest first.</param>
public sealed record EventNeighbours(EventQuery Query, ImmutableArray<EventSummary> Before, ImmutableArray<EventSummary> After)
{
    private const int Shown = 4;

    /// <summary>The neighbours of an event; null where it has no party with a code, or nobody knows when it was.</summary>
    public static EventNeighbours? Of(IEventRecord record, EventSummary about)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(about);
        var codes = about.Coded.Actor.Concat(about.Coded.Recipient).Select(party => party.Code).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (codes.Count == 0 || (about.Coded.Date?.Value.First ?? about.FirstReported) is not { } day) return null;
        var query = new EventQuery { Actor = codes[0], Counterpart = codes.ElementAtOrDefault(1) };

        // What may have been on the same day is told once, among what came before.
        var before = Others(record.Find(query with { To = day, PageSize = Shown + 1 }), about);
        var known = before.Select(found => found.Id).ToHashSet(StringComparer.Ordinal);
        var after = Others(record.Find(query with { From = day, Order = EventOrder.Earliest, PageSize = (2 * Shown) + 1 }), about).Where(found => !known.Contains(found.Id) && found.Coded.Date?.Value.First >= day).Take(Shown);
        return new EventNeighbours(query, before, [.. after]);
    }

    private static ImmutableArray<EventSummary> Others(EventPage page, EventSummary about) => [.. page.Events.Where(found => found.Id != about.Id).Take(Shown)];
}
