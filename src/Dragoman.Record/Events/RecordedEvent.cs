using System.Collections.Immutable;
using Dragoman.Record.Corrections;

namespace Dragoman.Record.Events;

/// <summary>An event in the record with everything that was reported of it.</summary>
public sealed record RecordedEvent
{
    /// <summary>What the reports together say.</summary>
    public required EventSummary Summary { get; init; }

    /// <summary>All reports, by publication date and then by place in the article; never empty.</summary>
    public required ImmutableArray<EventReport> Reports { get; init; }

    /// <summary>Points on which the reports contradict each other; empty where they agree.</summary>
    public required ImmutableArray<Disagreement> Disagreements { get; init; }

    /// <summary>How the event was told, turn by turn in the order of publication: announced, put off, held, denied.</summary>
    public ImmutableArray<EventHistoryStep> History { get; init; } = [];

    /// <summary>The outlets that report it, the first first.</summary>
    public ImmutableArray<EventSource> Sources { get; init; } = [];

    /// <summary>The report that founded the event: the first.</summary>
    public EventReport First => Reports[0];

    /// <summary>True when no latest version of an article tells this event any more: it is kept for its address and shown in no list.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Corrections of its reports in the order in which they were made, undone ones too.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];
}
