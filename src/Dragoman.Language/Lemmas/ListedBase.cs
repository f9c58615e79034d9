using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Lemmas;

/// <summary>Corrects a lemma that an ending gave by the base forms that the lexicon lists: "simplest" is not of "simpl".</summary>
internal static class ListedBase
{
    /// <summary>A listed base form of an inflected noun or adjective.</summary>
    /// <param name="lower">The form in small letters.</param>
    /// <param name="universal">Its part of speech.</param>
    /// <param name="penn">Its Penn tag.</param>
    /// <param name="lemma">What the ending gave.</param>
    /// <param name="lexicon">The listed words.</param>
    /// <returns>Null where the lemma is listed, or no base form is.</returns>
    internal static string? Of(string lower, UniversalTag universal, string penn, string lemma, WordLexicon lexicon)
    {
        var part = (universal, penn) switch
        {
            (UniversalTag.NOUN, "NNS") or (UniversalTag.PROPN, "NNPS") => "n",
            (UniversalTag.ADJ, "JJR" or "JJS") => "a",
            _ => null,
        };
        if (part is null || lexicon.Has(lemma, part)) return null;
        foreach (var candidate in part == "n" ? Singulars(lower) : Positives(lower))
        {
            if (lexicon.Has(candidate, part)) return universal is UniversalTag.PROPN ? char.ToUpperInvariant(candidate[0]) + candidate[1..] : candidate;
        }

        return null;
    }

    private static IEnumerable<string> Singulars(string form)
    {
        if (form.EndsWith("ies", StringComparison.Ordinal)) yield return form[..^3] + "y";
        if (form.EndsWith("ves", StringComparison.Ordinal)) yield return form[..^3] + "f";
        if (form.EndsWith('s')) yield return form[..^1];
        if (form.EndsWith("es", StringComparison.Ordinal)) yield return form[..^2];
    }

    private static IEnumerable<string> Positives(string form)
    {
        var ending = form.EndsWith("est", StringComparison.Ordinal) ? 3 : form.EndsWith("er", StringComparison.Ordinal) ? 2 : 0;
        if (ending == 0 || form.Length < ending + 3) yield break;
        var stem = form[..^ending];
        yield return stem;
        yield return stem + "e";
        if (stem[^1] == 'i') yield return stem[..^1] + "y";
        if (stem[^1] == stem[^2]) yield return stem[..^1];
    }
}
