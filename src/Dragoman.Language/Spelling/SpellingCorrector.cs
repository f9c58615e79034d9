using Dragoman.Language.Neural;
using Dragoman.Language.Words;

namespace Dragoman.Language.Spelling;

/// <summary>Leads a word that nobody knows back to the one that was meant: "beacuse" to "because", "enviroment" to "environment", "sooooo" to "so", "pls" to "please".</summary>
/// <remarks>
/// A slip is a letter left out, put in, put for another, or two changed about (Damerau 1964); the first letter is never wrong. Doubled and exchanged letters are tried first.
/// The word meant is listed, common for its length, and five times as common as the next; words with a capital, which may be names, and words that are plainly made from a known one ("defund", "texting") are left.
/// Immutable and safe on many threads.
/// </remarks>
/// <param name="lexicon">The listed words.</param>
/// <param name="counts">How common words are.</param>
internal sealed class SpellingCorrector(WordLexicon lexicon, WordCounts counts)
{
    private const int LongestWord = 20;
    private const int Common = 20;
    private const int Clearly = 5;

    // How common a word must be to be meant, by the length of what stands there: up to 4 letters, 5, 6, 7, 8, more.
    private static readonly int[] leastOfLikely = [20, 3, 3, 3, 2, 2];
    private static readonly int[] leastOfOthers = [2000, 200, 50, 20, 3, 2];
    private static readonly string[] suffixes = ["s", "ing", "ings", "ed", "er", "ers", "able", "ness", "less"];
    private static readonly string[] prefixes = ["re", "un", "de", "non", "pre", "mis", "over", "out", "anti", "sub", "co", "under", "up"];

    /// <summary>A corrector that knows and counts no word: it only writes shortened words out.</summary>
    public static SpellingCorrector None { get; } = new(WordLexicon.Empty, WordCounts.Empty);

    /// <summary>The word that was meant.</summary>
    /// <param name="form">A word; of one in capitals only drawn-out letters are shortened ("VERYYYY"), one with some capitals beyond the first letter is left.</param>
    /// <returns>In small letters, with a capital where the form has one, in capitals where it is; null where the form stays as it is.</returns>
    public string? Meant(string form)
    {
        if (form.Length is < 2 or > LongestWord) return null;
        var lower = char.IsAsciiLetterUpper(form[0]) ? char.ToLowerInvariant(form[0]) + form[1..] : form;
        if (lower.AsSpan().ContainsAnyExceptInRange('a', 'z')) return ShortenedWords.Whole(lower) ?? (IsCry(form) && form.ToLowerInvariant() is var cry && !IsKnown(cry) ? Squeezed(cry)?.ToUpperInvariant() : null);
        var right = ShortenedWords.Whole(lower) ?? (IsKnown(lower) ? null : Squeezed(lower) ?? (lower == form ? Nearest(lower) : null));
        return right is null || lower == form ? right : char.ToUpperInvariant(right[0]) + right[1..];
    }

    /// <summary>"VERYYYY", but no acronym and no Roman number.</summary>
    private static bool IsCry(string form) =>
        form.Length >= 5 && !form.AsSpan().ContainsAnyExceptInRange('A', 'Z') && form.AsSpan().ContainsAnyExcept("IVXLCDM");

    private bool IsKnown(string word)
    {
        var hash = TokenFeatures.WordHash(word);
        return counts.Of(hash) > 0 || !lexicon.PropertiesOf(hash).IsEmpty;
    }

    /// <summary>How common a word is that may be meant; 0 where it may not.</summary>
    private int Weight(string word)
    {
        var hash = TokenFeatures.WordHash(word);
        var count = counts.Of(hash);
        return count >= Common || !lexicon.PropertiesOf(hash).IsEmpty ? count : 0;
    }

    /// <summary>A word with a letter three times or more in a row, with that letter once or twice.</summary>
    private string? Squeezed(string word)
    {
        for (var from = 0; from + 2 < word.Length; from++)
        {
            var to = from + 1;
            while (to < word.Length && word[to] == word[from]) to++;
            if (to - from < 3) continue;
            var once = $"{word[..from]}{word[from]}{word[to..]}";
            var twice = $"{word[..from]}{word[from]}{word[from]}{word[to..]}";
            if (Weight(once) + Weight(twice) == 0) return ShortenedWords.Whole(once);
            return Weight(twice) > Weight(once) ? twice : once;
        }

        return null;
    }

    private string? Nearest(string word)
    {
        if (word.Length < 4 || IsMadeOfKnown(word)) return null;
        var size = Math.Min(word.Length, 9) - 4;
        return Commonest(Likely(word), leastOfLikely[size]) ?? Commonest(Others(word), leastOfOthers[size]);
    }

    private string? Commonest(IEnumerable<string> candidates, int least)
    {
        var (best, most, next) = ((string?)null, 0, 0);
        foreach (var candidate in candidates)
        {
            var weight = Weight(candidate);
            if (weight < least || candidate == best) continue;
            if (weight > most) (best, next, most) = (candidate, most, weight);
            else next = Math.Max(next, weight);
        }

        return most >= Clearly * next ? best : null;
    }

    private bool IsMadeOfKnown(string word)
    {
        foreach (var suffix in suffixes)
        {
            if (!word.EndsWith(suffix, StringComparison.Ordinal) || word.Length < suffix.Length + 3) continue;
            var stem = word[..^suffix.Length];
            if (IsKnown(stem)) return true;
            if (suffix[0] is 'i' or 'e' or 'a' && (IsKnown(stem + "e") || (stem[^1] == stem[^2] && IsKnown(stem[..^1])))) return true;
        }

        return prefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && word.Length >= prefix.Length + 4 && IsKnown(word[prefix.Length..]));
    }

    private static IEnumerable<string> Likely(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == word[i - 1]) yield return word.Remove(i, 1);
            else yield return word.Insert(i, word[i].ToString());
            if (i > 1 && word[i] != word[i - 1]) yield return $"{word[..(i - 1)]}{word[i]}{word[i - 1]}{word[(i + 1)..]}";
        }
    }

    private static IEnumerable<string> Others(string word)
    {
        for (var i = 1; i <= word.Length; i++)
        {
            if (i < word.Length) yield return word.Remove(i, 1);
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                yield return word.Insert(i, letter.ToString());
                if (i < word.Length && word[i] != letter) yield return $"{word[..i]}{letter}{word[(i + 1)..]}";
            }
        }
    }
}
