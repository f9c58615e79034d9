namespace Dragoman.Coding.Dates;

/// <summary>From where a distance is counted.</summary>
internal enum DateReference
{
    /// <summary>From the publication: "three months ago".</summary>
    Publication,

    /// <summary>From the date told before, or from the publication where there is none: "a year earlier".</summary>
    NarrativeOrPublication,

    /// <summary>From the date told before only: "the next day", "two days before the summit".</summary>
    Narrative,
}
