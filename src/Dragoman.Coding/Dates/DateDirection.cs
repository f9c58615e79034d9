namespace Dragoman.Coding.Dates;

/// <summary>On which side of the publication a clause looks, read from its verb's tense by whoever knows the tree.</summary>
public enum DateDirection
{
    /// <summary>Nothing tells; the nearer date is taken, and the earlier one where two are as near.</summary>
    Unknown,

    /// <summary>The clause tells of what was: "met on Wednesday".</summary>
    Past,

    /// <summary>The clause tells of what will be: "will meet on Wednesday".</summary>
    Future,
}
