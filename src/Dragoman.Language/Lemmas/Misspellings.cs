using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;

namespace Dragoman.Language.Lemmas;

/// <summary>Leads a misspelt word back to the listed word that it is one slip away from: "accomodate" to "accommodate", "sooooo" to "so".</summary>
/// <remarks>
/// A slip is a letter too often or too seldom, or two letters changed about; of the first kind that finds listed words of the right part of speech one word must be the only one.
/// Letters left out or put in, or others in their place (Damerau 1964), are not led back: half of what they found was another word ("counterparty" to "counterpart"). Immutable and safe on many threads.
/// </remarks>
/// <param name="lexicon">The listed words.</param>
internal sealed class Misspellings(WordLexicon lexicon)
{
    private const int ShortestWord = 5;
    private const int LongestWord = 20;

    /// <summary>The listed word; null where the word is listed itself, or none or several are one slip away.</summary>
    /// <param name="word">In small letters.</param>
    /// <param name="universal">Its part of speech; only nouns, verbs, adjectives and adverbs are led back.</param>
    /// <param name="penn">Its Penn tag, by which the right inflection is asked for.</param>
    public string? Repair(string word, UniversalTag universal, string penn)
    {
        if (Property(universal, penn) is not { } property || word.Length > LongestWord || word.AsSpan().ContainsAnyExceptInRange('a', 'z')) return null;
        if (!lexicon.PropertiesOf(TokenFeatures.WordHash(word)).IsEmpty) return null;
        if (Squeezed(word) is { } squeezed) return Only(squeezed, property);
        if (word.Length < ShortestWord) return null;
        return Only(Repeated(word), property) ?? Only(Swapped(word), property);
    }

    private static string? Property(UniversalTag universal, string penn) => universal switch
    {
        UniversalTag.NOUN => penn == "NNS" ? "n+s" : "n",
        UniversalTag.VERB => penn switch { "VBD" or "VBN" => "v+ed", "VBG" => "v+ing", "VBZ" => "v+s", _ => "v" },
        UniversalTag.ADJ => "a",
        UniversalTag.ADV => "r",
        _ => null,
    };

    private string? Only(IEnumerable<string> candidates, string property)
    {
        string? found = null;
        foreach (var candidate in candidates)
        {
            if (candidate == found || !lexicon.Has(candidate, property)) continue;
            if (found is not null) return null;
            found = candidate;
        }

        return found;
    }

    /// <summary>A word with a letter three times or more in a row, with that letter once and twice; null for all others.</summary>
    private static string[]? Squeezed(string word)
    {
        for (var from = 0; from + 2 < word.Length; from++)
        {
            var to = from + 1;
            while (to < word.Length && word[to] == word[from]) to++;
            if (to - from < 3) continue;
            var (before, after) = (word[..from], word[to..]);
            return [$"{before}{word[from]}{after}", $"{before}{word[from]}{word[from]}{after}"];
        }

        return null;
    }

    private static IEnumerable<string> Repeated(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i > 0 && word[i] == word[i - 1]) yield return word.Remove(i, 1);
            else yield return word.Insert(i, word[i].ToString());
        }
    }

    private static IEnumerable<string> Swapped(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] != word[i - 1]) yield return $"{word[..(i - 1)]}{word[i]}{word[i - 1]}{word[(i + 1)..]}";
        }
    }
}
