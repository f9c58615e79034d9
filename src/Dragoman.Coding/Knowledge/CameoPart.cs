using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Knowledge;

/// <summary>A CAMEO code and the words that tell it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Words">Lemmas, or two of them with a space between.</param>
internal sealed record CameoPart(string Code, FrozenSet<string> Words)
{
    private readonly bool hasPhrases = Words.Any(word => word.Contains(' ', StringComparison.Ordinal));

    /// <summary>True where the subject may be the force or the weapon of the act ("a car bomb killed", "police went on alert"), and not only the one whom it is done for.</summary>
    public bool IsToldByWhoActs => Code is ['1', '5' or '8' or '9', ..] or ['2', ..];

    /// <summary>True when one of the words stands at a token, or begins there.</summary>
    public bool IsNamedAt(Sentence sentence, int token) =>
        Words.Contains(sentence.Lemma(token)) || (hasPhrases && token + 1 < sentence.Count && Words.Contains(sentence.Lemma(token) + " " + sentence.Lemma(token + 1)));
}
