namespace Dragoman.Training.Words;

/// <summary>Regular English forms, both spellings where the stress would have to decide.</summary>
internal static class Inflection
{
    /// <summary>Plural of a noun, third person of a verb.</summary>
    public static string WithS(string word) => word switch
    {
        _ when EndsWithAny(word, "s", "x", "z", "ch", "sh") => word + "es",
        _ when word.EndsWith('y') && !IsVowel(word, word.Length - 2) => word[..^1] + "ies",
        _ => word + "s",
    };

    /// <summary>Past tense and participle.</summary>
    public static IEnumerable<string> WithEd(string word) => WithVowel(word, "ed");

    /// <summary>Comparative and superlative of a short adjective.</summary>
    public static IEnumerable<(string Form, bool Superlative)> Compared(string word) =>
        word.Length > 7 ? [] : WithVowel(word, "er").Select(form => (form, false)).Concat(WithVowel(word, "est").Select(form => (form, true)));

    /// <summary>Present participle.</summary>
    public static IEnumerable<string> WithIng(string word)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal)) return [word[..^2] + "ying"];
        if (word.EndsWith('e') && !EndsWithAny(word, "ee", "oe", "ye")) return [word[..^1] + "ing"];
        return CanDouble(word) ? [word + "ing", word + word[^1] + "ing"] : [word + "ing"];
    }

    private static IEnumerable<string> WithVowel(string word, string ending)
    {
        if (word.EndsWith('e')) return [word + ending[1..]];
        if (word.EndsWith('y') && !IsVowel(word, word.Length - 2)) return [word[..^1] + "i" + ending];
        return CanDouble(word) ? [word + ending, word + word[^1] + ending] : [word + ending];
    }

    private static bool CanDouble(string word) =>
        word.Length >= 3 && char.IsAsciiLetter(word[^1]) && !IsVowel(word, word.Length - 1) && word[^1] is not ('w' or 'x' or 'y') && IsVowel(word, word.Length - 2) && !IsVowel(word, word.Length - 3);

    private static bool IsVowel(string word, int at) => at >= 0 && word[at] is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
