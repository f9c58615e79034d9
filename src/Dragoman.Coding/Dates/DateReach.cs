namespace Dragoman.Coding.Dates;

/// <summary>Which one of the weekdays, months or seasons of the same name is meant.</summary>
internal enum DateReach
{
    /// <summary>The nearest one on the side that the tense gives.</summary>
    Nearest,

    /// <summary>The latest one that is over: "last August".</summary>
    Last,

    /// <summary>The one of the running week or year: "this Tuesday".</summary>
    This,

    /// <summary>The first one that has not begun: "next May".</summary>
    Next,
}
