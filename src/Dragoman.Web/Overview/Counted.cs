using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Queries;

namespace Dragoman.Web.Overview;

/// <summary>What charts, matrix, map and network count: acts that took place or go on. What is planned, alleged or denied stands in lists and is never counted as done.</summary>
public static class Counted
{
    /// <summary>The statuses that count.</summary>
    public static ImmutableArray<EventStatus> Statuses { get; } = [EventStatus.Happened, EventStatus.Ongoing];

    /// <summary>The same query for what counts; one that asks for statuses of its own stays as it is.</summary>
    public static EventQuery Of(EventQuery query) => query.Statuses.IsDefaultOrEmpty ? query with { Statuses = Statuses } : query;
}
