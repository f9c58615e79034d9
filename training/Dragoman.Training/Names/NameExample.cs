using Dragoman.Language.Annotation;

namespace Dragoman.Training.Names;

/// <summary>A sentence with its names, to learn from.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Names">Its names.</param>
/// <param name="HideLists">True when the built-in lists are hidden, so that the tagger also learns to read names that no list holds.</param>
internal sealed record NameExample(Sentence Sentence, IReadOnlyList<NamedSpan> Names, bool HideLists)
{
    /// <summary>True when tags and tree are hidden, so that the tagger does not trust them more than they deserve on text that they were not trained on.</summary>
    internal bool HideSyntax { get; init; }
}
