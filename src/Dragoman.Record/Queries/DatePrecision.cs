namespace Dragoman.Record.Queries;

/// <summary>How exactly an event's date is known.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To at most a month: a month, or a span of days within one.</summary>
    Month,

    /// <summary>To more than a month.</summary>
    Longer,

    /// <summary>Not at all.</summary>
    Unknown,
}
