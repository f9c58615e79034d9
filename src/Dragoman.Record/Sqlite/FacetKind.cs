namespace Dragoman.Record.Sqlite;

/// <summary>By what the store counts and finds events without looking at each.</summary>
internal enum FacetKind
{
    /// <summary>A total: events, articles, mentions.</summary>
    Total = 0,

    /// <summary>A party's code, folded.</summary>
    Code = 1,

    /// <summary>Two codes that take part, joined by a dash, the first in ordinal order first.</summary>
    Pair = 2,

    /// <summary>A party with its name.</summary>
    Actor = 3,

    /// <summary>An outlet that reports, folded.</summary>
    Source = 4,

    /// <summary>A topic.</summary>
    Topic = 5,

    /// <summary>A place's name, folded.</summary>
    Place = 6,

    /// <summary>The country of a place.</summary>
    Country = 7,

    /// <summary>A type.</summary>
    Type = 8,

    /// <summary>A status.</summary>
    Status = 9,

    /// <summary>A month and a type, "2025-04-04 CONSULT", or a year with the month in which it begins and a type, "2025-00-01 CONSULT"; counted only.</summary>
    Month = 10,

    /// <summary>A day, "2025-04-16"; counted only.</summary>
    Day = 11,
}
