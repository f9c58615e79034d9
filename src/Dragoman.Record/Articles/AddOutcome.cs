namespace Dragoman.Record.Articles;

/// <summary>What became of an article given to the record.</summary>
public enum AddOutcome
{
    /// <summary>The record did not know it.</summary>
    Added,

    /// <summary>The record knew another text under the same name; this one is its new version.</summary>
    NewVersion,

    /// <summary>The record already had exactly this; nothing was changed.</summary>
    Unchanged,
}
