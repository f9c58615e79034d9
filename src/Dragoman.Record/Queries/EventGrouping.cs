namespace Dragoman.Record.Queries;

/// <summary>By what events are counted.</summary>
public enum EventGrouping
{
    /// <summary>By type.</summary>
    Type,

    /// <summary>By status.</summary>
    Status,

    /// <summary>By month of the event's first day ("2025-04"); undated events are left out.</summary>
    Month,

    /// <summary>By the event's first day ("2025-04-16"), where the date is known to the day.</summary>
    Day,

    /// <summary>By topic.</summary>
    Topic,

    /// <summary>By the name of each outlet that reports the event.</summary>
    Source,

    /// <summary>By the code of each party that takes part.</summary>
    Actor,

    /// <summary>By each unordered pair of codes that take part ("AZE-GEO").</summary>
    Pair,
}
