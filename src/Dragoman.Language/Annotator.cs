using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language;

/// <summary>Text to sentences, tokens, lemmas, tags, dependency trees, names and coreference.</summary>
/// <remarks>Built once from a model, immutable, safe on many threads. Never throws on any text.</remarks>
public sealed partial class Annotator
{
    /// <summary>Annotates a text.</summary>
    /// <param name="text">Any text at all; offsets in the result point into it.</param>
    public AnnotatedDocument Annotate(string text) => new(text, ImmutableArray<Sentence>.Empty, [], []);
}
