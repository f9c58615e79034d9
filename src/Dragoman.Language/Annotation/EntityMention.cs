namespace Dragoman.Language.Annotation;

/// <summary>A stretch of a sentence that stands for somebody or something: a name, a description or a pronoun.</summary>
/// <param name="Sentence">Number of the sentence in the document.</param>
/// <param name="First">Number of the first token.</param>
/// <param name="End">Number of the token after the last.</param>
/// <param name="Head">Number of the mention's head token.</param>
/// <param name="Entities">
/// The entities that the mention stands for: one for a singular, several for "the two ministers" or "both countries".
/// Mentions of the same entity share its number.
/// </param>
public sealed record EntityMention(int Sentence, int First, int End, int Head, System.Collections.Immutable.ImmutableArray<int> Entities)
{
    /// <summary>How the mention stands for its entities.</summary>
    public MentionKind Kind { get; init; }

    /// <summary>The relation to another entity where the mention is "his Iranian counterpart" and the like; else null.</summary>
    public Counterpart? Counterpart { get; init; }
}
