using System.Collections.Frozen;

namespace Dragoman.Language.Segmentation;

/// <summary>Words that the treebanks write as two: "don't" is "do" and "n't".</summary>
internal static class Contractions
{
    private static readonly FrozenDictionary<string, int> Whole = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["cannot"] = 3, ["gonna"] = 3, ["wanna"] = 3, ["gotta"] = 3, ["dont"] = 2, ["didnt"] = 3, ["doesnt"] = 4, ["isnt"] = 2, ["wasnt"] = 3,
        ["couldnt"] = 5, ["wouldnt"] = 5, ["shouldnt"] = 6, ["havent"] = 4, ["hasnt"] = 3, ["hadnt"] = 3, ["arent"] = 3, ["werent"] = 4,
        ["cant"] = 2, ["wont"] = 2, ["aint"] = 2, ["im"] = 1, ["ive"] = 1, ["youre"] = 3, ["theyre"] = 4, ["thats"] = 4, ["theres"] = 5, ["whats"] = 4,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> WholeLookup = Whole.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the last part of a contraction begins; 0 for any other word.</summary>
    internal static int SplitPoint(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 40) return 0;
        var clitic = CliticLength(word);
        if (clitic > 0 && clitic < word.Length) return word.Length - clitic;
        return word.Length <= 8 && WholeLookup.TryGetValue(word, out var at) && !IsCapitals(word) ? at : 0;
    }

    /// <summary>True when the second of two words without a space between them makes one contraction with the first.</summary>
    internal static bool Joins(ReadOnlySpan<char> first, ReadOnlySpan<char> second, bool isPossessive)
    {
        if (isPossessive || CliticLength(second) == second.Length) return true;
        if (first.Length + second.Length > 8) return false;
        Span<char> both = stackalloc char[first.Length + second.Length];
        first.CopyTo(both);
        second.CopyTo(both[first.Length..]);
        return WholeLookup.TryGetValue(both, out var at) && at == first.Length;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word) => word.Length < 4 && char.IsUpper(word[1]);

    private static int CliticLength(ReadOnlySpan<char> word)
    {
        var n = word.Length;
        if (n >= 2 && Characters.IsApostrophe(word[n - 2]))
        {
            return char.ToLowerInvariant(word[n - 1]) switch
            {
                's' or 'm' or 'd' => 2,
                't' when n >= 3 && word[n - 3] is 'n' or 'N' => 3,
                _ => 0,
            };
        }

        if (n < 3 || !Characters.IsApostrophe(word[n - 3])) return 0;
        return (char.ToLowerInvariant(word[n - 2]), char.ToLowerInvariant(word[n - 1])) is ('r', 'e') or ('v', 'e') or ('l', 'l') ? 3 : 0;
    }
}
