namespace Dragoman.Record.Events;

/// <summary>How an event came into the record.</summary>
public enum EventOrigin
{
    /// <summary>An article reports it, and the coder read that.</summary>
    Read,

    /// <summary>A person added it.</summary>
    ByHand,

    /// <summary>A data set of others reports it.</summary>
    External,
}
