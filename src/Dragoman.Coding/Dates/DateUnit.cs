namespace Dragoman.Coding.Dates;

/// <summary>A unit in which dates are counted.</summary>
internal enum DateUnit
{
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
}
