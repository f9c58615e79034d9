using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;
using Dragoman.Web.Overview;

namespace Dragoman.Web.Portraits;

/// <summary>What the page of two actors shows.</summary>
public sealed record PairView
{
    private const int MostEvents = 15, MostTopics = 10;

    /// <summary>Code or name of the one.</summary>
    public required string First { get; init; }

    /// <summary>Code or name of the other.</summary>
    public required string Second { get; init; }

    /// <summary>The events that the page is about: those of the pair, in the direction that is chosen.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>Number of events of the pair, in whatever direction.</summary>
    public required int Count { get; init; }

    /// <summary>Number of events in which the first acts on the second.</summary>
    public required int Forward { get; init; }

    /// <summary>Number of events in which the second acts on the first.</summary>
    public required int Backward { get; init; }

    /// <summary>What counts, by month and type, in the direction that is chosen.</summary>
    public required ImmutableArray<MonthCount> Timeline { get; init; }

    /// <summary>What the first does to the second, by type.</summary>
    public required ImmutableArray<EventCount> ForwardTypes { get; init; }

    /// <summary>What the second does to the first, by type.</summary>
    public required ImmutableArray<EventCount> BackwardTypes { get; init; }

    /// <summary>What passes between both, by type, joint acts too.</summary>
    public required ImmutableArray<EventCount> Types { get; init; }

    /// <summary>About what.</summary>
    public required ImmutableArray<EventCount> Topics { get; init; }

    /// <summary>What either is quoted with.</summary>
    public required ImmutableArray<EventSummary> Quotes { get; init; }

    /// <summary>What is planned between the two.</summary>
    public required ImmutableArray<PlannedEvent> Ahead { get; init; }

    /// <summary>The latest events.</summary>
    public required ImmutableArray<EventSummary> Latest { get; init; }

    /// <summary>Asks the record; null where it holds no event with both.</summary>
    /// <param name="record">The record.</param>
    /// <param name="first">Code or name of the one.</param>
    /// <param name="second">Code or name of the other.</param>
    /// <param name="direction">Which events to show.</param>
    public static PairView? Of(IEventRecord record, string first, string second, PairDirection direction)
    {
        ArgumentNullException.ThrowIfNull(record);
        var both = new EventQuery { Actor = first, Counterpart = second };
        var conduct = record.Conduct(first, second);
        if (conduct.IsEmpty) return null;
        var query = both with { Direction = direction };
        var counted = Counted.Of(query);
        var latest = record.Find(query with { PageSize = Quotations.Searched }).Events;
        return new PairView
        {
            First = first,
            Second = second,
            Query = query,
            Count = conduct.Sum(part => part.Events),
            Forward = conduct.Where(part => part.IsForward).Sum(part => part.Events),
            Backward = conduct.Where(part => part.IsBackward).Sum(part => part.Events),
            Timeline = record.Timeline(counted),
            ForwardTypes = ByType(conduct.Where(part => part.IsForward)),
            BackwardTypes = ByType(conduct.Where(part => part.IsBackward)),
            Types = ByType(conduct),
            Topics = record.CountBy(counted, EventGrouping.Topic, MostTopics),
            Quotes = Quotations.Of(latest, party => party.Code == first || party.Code == second || party.Name == first || party.Name == second),
            Ahead = RecordWindow.LastDay(record) is { } day ? HomeView.Plans(record, both, day) : [],
            Latest = [.. latest.Take(MostEvents)],
        };
    }

    private static ImmutableArray<EventCount> ByType(IEnumerable<PairConduct> conduct) =>
    [
        .. conduct.Where(part => Counted.Statuses.Contains(part.Status)).GroupBy(part => part.Type.Name, part => part.Events, StringComparer.Ordinal)
            .Select(type => new EventCount(type.Key, type.Sum())).OrderByDescending(type => type.Events).ThenBy(type => type.Key, StringComparer.Ordinal),
    ];
}
