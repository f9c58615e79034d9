using System.Collections.Immutable;

namespace Dragoman.Language.Annotation;

/// <summary>A text with everything that the language stage found in it.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class AnnotatedDocument
{
    /// <summary>Puts a document together.</summary>
    public AnnotatedDocument(string text, ImmutableArray<Sentence> sentences, ImmutableArray<NamedSpan> names, ImmutableArray<EntityMention> mentions) =>
        (Text, Sentences, Names, Mentions) = (text, sentences, names, mentions);

    /// <summary>The text, unchanged.</summary>
    public string Text { get; }

    /// <summary>The sentences in the order of the text; they do not overlap.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The names in the order of the text; they do not overlap.</summary>
    public ImmutableArray<NamedSpan> Names { get; }

    /// <summary>Mentions of entities that are mentioned more than once, in the order of the text.</summary>
    public ImmutableArray<EntityMention> Mentions { get; }
}
