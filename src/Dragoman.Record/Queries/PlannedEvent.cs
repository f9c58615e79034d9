using Dragoman.Record.Events;

namespace Dragoman.Record.Queries;

/// <summary>An event that some report announces, and what became of it.</summary>
/// <param name="Event">The event as it stands now.</param>
/// <param name="State">What became of it.</param>
/// <param name="Announced">Publication date of the first report that looks ahead; null where unknown.</param>
public sealed record PlannedEvent(EventSummary Event, PlanState State, DateOnly? Announced);
