namespace Dragoman.Language.Annotation;

/// <summary>A name found in a sentence.</summary>
/// <param name="Sentence">Number of the sentence in the document.</param>
/// <param name="First">Number of its first token in the sentence.</param>
/// <param name="End">Number of the token after its last.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct NamedSpan(int Sentence, int First, int End, NameKind Kind);
