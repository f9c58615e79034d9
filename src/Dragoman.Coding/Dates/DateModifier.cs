namespace Dragoman.Coding.Dates;

/// <summary>How an event stands to the date that an expression names.</summary>
public enum DateModifier
{
    /// <summary>The event lies in the date.</summary>
    None,

    /// <summary>The date is the beginning and the end is open: "since December 2021", "as of March".</summary>
    Since,

    /// <summary>The date is the latest possible: "by 2030", "no later than Friday", "within two weeks".</summary>
    By,

    /// <summary>The date is the end: "until June".</summary>
    Until,

    /// <summary>The event lies before the date: "before 2020", "prior to May 9".</summary>
    Before,

    /// <summary>The event lies after the date: "after Wednesday".</summary>
    After,

    /// <summary>The date is an estimate: "around 2015", "about three years ago".</summary>
    About,
}
