using System.Collections.Immutable;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Relations;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Explaining;

/// <summary>Every step from a text to its events.</summary>
/// <param name="Document">What the language stage found: sentences, tokens, trees, names.</param>
/// <param name="Sentences">What was tried in each sentence, in the order of the text.</param>
/// <param name="Events">The events that came out.</param>
public sealed record Explanation(AnnotatedDocument Document, ImmutableArray<SentenceExplanation> Sentences, ImmutableArray<CodedEvent> Events)
{
    /// <summary>What the scorer of relations weighed, where it and no frame told what stands between two given parties; else null.</summary>
    public RelationScore? Relation { get; init; }
}
