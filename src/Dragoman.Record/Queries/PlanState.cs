namespace Dragoman.Record.Queries;

/// <summary>What became of an event that was announced.</summary>
public enum PlanState
{
    /// <summary>It is still to come, or nobody knows when it is to be.</summary>
    Ahead,

    /// <summary>It took place or is under way.</summary>
    Held,

    /// <summary>It is said not to take place or not to have taken place.</summary>
    Denied,

    /// <summary>Its last possible day is past and no report says what became of it.</summary>
    Unreported,
}
