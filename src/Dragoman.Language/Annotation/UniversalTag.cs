namespace Dragoman.Language.Annotation;

/// <summary>The seventeen parts of speech of Universal Dependencies.</summary>
public enum UniversalTag : byte
{
#pragma warning disable CS1591 // The names are the standard's own.
    X, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB,
#pragma warning restore CS1591
}
