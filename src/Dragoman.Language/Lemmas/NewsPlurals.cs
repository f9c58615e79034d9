using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Lemmas;

/// <summary>Plurals that the news uses daily and the treebanks hardly have, or have as of another word or their own lemma.</summary>
internal static class NewsPlurals
{
    private static readonly FrozenDictionary<string, string> Singulars = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["bases"] = "base",
        ["bureaus"] = "bureau",
        ["cease-fires"] = "cease-fire",
        ["demarches"] = "demarche",
        ["démarches"] = "démarche",
        ["grounds"] = "ground",
        ["impasses"] = "impasse",
        ["levies"] = "levy",
        ["navies"] = "navy",
        ["viruses"] = "virus",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The lemma of a listed plural; null for every other word.</summary>
    internal static string? Lemma(string form, UniversalTag tag) => tag is UniversalTag.NOUN ? Singulars.GetValueOrDefault(form) : null;
}
