using System.Collections.Immutable;

namespace Dragoman.Record.Events;

/// <summary>What stands around an event: what belongs with it, and what the same parties did before and after.</summary>
/// <param name="Related">Events that belong with it: the visit around a meeting, the meeting within a visit, the agreement to meet.</param>
/// <param name="Before">Earlier events of the same parties, the latest first.</param>
/// <param name="After">Later events of the same parties, the earliest first; what is planned stands among them.</param>
public sealed record EventSurroundings(ImmutableArray<RelatedEvent> Related, ImmutableArray<EventSummary> Before, ImmutableArray<EventSummary> After)
{
    /// <summary>Events of the same parties that begin on the same day.</summary>
    public ImmutableArray<EventSummary> SameDay { get; init; } = [];
}
