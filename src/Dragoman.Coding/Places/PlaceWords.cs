namespace Dragoman.Coding.Places;

/// <summary>Splits a phrase that may name a place.</summary>
internal static class PlaceWords
{
    /// <summary>The words without punctuation and possessive marks.</summary>
    public static List<PlaceWord> Of(string phrase)
    {
        var words = new List<PlaceWord>();
        foreach (var part in phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part[^1] is ',' or ';' or ')' or ':';
            var word = part.Trim(',', ';', ':', '(', ')', '"', '“', '”');
            if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal)) word = word[..^2];
            if (word is "" or "-")
            {
                if (ends && words.Count > 0) words[^1] = words[^1] with { EndsPart = true };
                continue;
            }

            if (PlaceName.Fold(word) is { Length: > 0 } folded) words.Add(new PlaceWord(word, folded, IsCapital(word), ends));
        }

        return words;
    }

    /// <summary>"Fasher", "11", and "el-Fasher" with its article.</summary>
    private static bool IsCapital(string word) =>
        char.IsUpper(word[0]) || char.IsDigit(word[0]) || (word.IndexOf('-', StringComparison.Ordinal) is > 0 and <= 4 and var hyphen && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]));
}
