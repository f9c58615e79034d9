using System.Collections.Frozen;

namespace Dragoman.Coding.Actors;

/// <summary>Nouns of those who serve somebody, whom "to" names: "an <i>adviser</i> to the president".</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
internal static class ServantNouns
{
    private static readonly FrozenSet<string> Lemmas = FrozenSet.Create(StringComparer.Ordinal, "adviser", "advisor", "aide", "assistant", "counsel", "counsellor", "deputy", "spokesman", "spokesperson", "spokeswoman");

    /// <summary>True for one of them.</summary>
    /// <param name="lemma">The noun's lemma in small letters.</param>
    public static bool Has(string lemma) => Lemmas.Contains(lemma);
}
