namespace Dragoman.Coding.Dates;

/// <summary>What kind of time an expression names.</summary>
public enum DateExpressionKind
{
    /// <summary>A day of the calendar, with or without year: "16 April 2025", "the 16th", "today", "New Year's Day".</summary>
    Day,

    /// <summary>A day of the week: "Wednesday", "last Monday".</summary>
    Weekday,

    /// <summary>A week or a weekend: "this week", "the weekend", "the first week of May".</summary>
    Week,

    /// <summary>A month: "March", "last August", "mid-June 2025".</summary>
    Month,

    /// <summary>A season, a quarter, a half or a count of months of a year: "summer of 2024", "Q3 2024".</summary>
    PartOfYear,

    /// <summary>A year: "2024", "last year", "the end of 2023".</summary>
    Year,

    /// <summary>A decade or a century: "the 1990s".</summary>
    Era,

    /// <summary>From one date to another: "3–5 May 2025", "between 2023 and 2025".</summary>
    Range,

    /// <summary>A stretch that ends or begins at the publication: "the past three years", "the next two weeks".</summary>
    Window,

    /// <summary>A distance from the publication, from a date told before or from an event: "a year ago", "the next day", "two days before".</summary>
    Relative,

    /// <summary>A time that names no date: "recently", "in the coming weeks". It never resolves.</summary>
    Vague,
}
