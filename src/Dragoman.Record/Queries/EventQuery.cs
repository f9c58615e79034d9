using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Record.Queries;

/// <summary>What to look for in the record. Every condition that is given must hold; none given means all events.</summary>
public sealed record EventQuery
{
    /// <summary>Who takes part: a code ("AZE", "EU") or a name or part of one ("Pashinyan"), in any spelling that folds to the same.</summary>
    public string? Actor { get; init; }

    /// <summary>Who else takes part, in the same form; with <see cref="Actor"/> this asks for a pair.</summary>
    public string? Counterpart { get; init; }

    /// <summary>Which way an event of the pair goes; counts only where both parties are given.</summary>
    public PairDirection Direction { get; init; }

    /// <summary>Types, any of which will do; empty for all.</summary>
    public ImmutableArray<EventType> Types { get; init; } = [];

    /// <summary>Statuses, any of which will do; empty for all.</summary>
    public ImmutableArray<EventStatus> Statuses { get; init; } = [];

    /// <summary>The event's date must be able to lie on or after this day. Events without a date are then left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The event's date must be able to lie on or before this day. Events without a date are then left out.</summary>
    public DateOnly? To { get; init; }

    /// <summary>A country's code or a place's name or part of one.</summary>
    public string? Place { get; init; }

    /// <summary>Words that a report's sentence or its names must contain; "quoted" for a phrase, an ending star for a beginning.</summary>
    public string? Text { get; init; }

    /// <summary>Name of an outlet, whatever its case, that reports the event.</summary>
    public string? Source { get; init; }

    /// <summary>A topic's name as <c>knowledge/topics.yaml</c> has it, that a report of the event is about.</summary>
    public string? Topic { get; init; }

    /// <summary>The order of the list.</summary>
    public EventOrder Order { get; init; }

    /// <summary>How exactly the date must be known, any of which will do; empty for all.</summary>
    public ImmutableArray<DatePrecision> Precisions { get; init; } = [];

    /// <summary>Most events on a page, 1 to 1000.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>The <see cref="EventPage.Next"/> of the page before; null for the first page. Text that is no such thing starts at the first page.</summary>
    public string? After { get; init; }
}
