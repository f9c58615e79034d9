using System.Collections.Frozen;

namespace Dragoman.Reading.Story;

/// <summary>How far two texts speak of the same.</summary>
internal static class SharedWords
{
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "about", "after", "against", "also", "amid", "been", "before", "being", "both", "could", "from", "have", "into", "more", "most", "news", "other", "over", "said", "says", "than", "that", "their", "them", "they", "this", "thursday", "monday", "tuesday", "wednesday", "friday", "saturday", "sunday", "upon", "were", "what", "when", "which", "while", "will", "with", "would", "year", "years");

    /// <summary>True when a capitalised word of the headline stands in the text, whatever its case there.</summary>
    public static bool Any(string headline, string text)
    {
        var words = Words(text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Words(headline).Any(word => word.Length >= 2 && char.IsUpper(word[0]) && !Common.Contains(word) && words.Contains(word));
    }

    /// <summary>The share of the capitalised words of <paramref name="part"/> that <paramref name="whole"/> has too, from 0 to 1; 1 for a part without any.</summary>
    public static double NamesInCommon(string part, string whole)
    {
        var names = Words(part).Skip(1).Where(word => char.IsUpper(word[0]) && !Common.Contains(word)).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0) return 1;
        var known = Words(whole).ToHashSet(StringComparer.Ordinal);
        return (double)names.Count(known.Contains) / names.Count;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length && char.IsLetter(text[i]);
            if (letter && start < 0) start = i;
            if (letter || start < 0) continue;
            yield return text[start..i];
            start = -1;
        }
    }
}
