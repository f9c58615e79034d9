namespace Dragoman.Coding.Actors;

/// <summary>How a word is written.</summary>
internal static class WordShape
{
    /// <summary>True for a word with at least two letters, all of them capitals.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter)) continue;
            if (!char.IsUpper(letter)) return false;
            letters++;
        }

        return letters >= 2;
    }

    /// <summary>True for an acronym short enough to be mistaken for a word, which must stand in capitals in a text ("US", "WHO"; not "NATO", also written "Nato").</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word) => word.Length <= 4 && IsAllCapitals(word) && word is not "NATO" and not "OPEC" and not "OSCE";
}
