namespace Dragoman.Language.Lemmas;

/// <summary>What to do with a word's letters.</summary>
internal enum LemmaCase : byte
{
    /// <summary>All in lower case.</summary>
    Lower,

    /// <summary>As they stand.</summary>
    Keep,

    /// <summary>A capital, the rest in lower case.</summary>
    Capital,
}
