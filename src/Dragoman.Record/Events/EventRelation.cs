namespace Dragoman.Record.Events;

/// <summary>How another event stands to an event.</summary>
public enum EventRelation
{
    /// <summary>A meeting, call or signature within the visit.</summary>
    Within,

    /// <summary>The visit in which the event takes place.</summary>
    During,

    /// <summary>An agreement or request of the same parties that leads to the event.</summary>
    Prepares,

    /// <summary>An event to which the agreement or request leads.</summary>
    PreparedBy,
}
