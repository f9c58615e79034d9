namespace Dragoman.Record.Events;

/// <summary>An event that belongs with another and is yet an event of its own.</summary>
/// <param name="Relation">How <paramref name="Event"/> stands to the other.</param>
/// <param name="Event">The related event.</param>
public sealed record RelatedEvent(EventRelation Relation, EventSummary Event);
