namespace Dragoman.Coding.Actors;

/// <summary>Splits tokens and listed names into words in one and the same way.</summary>
internal static class WordSplitter
{
    /// <summary>True for a token that is one word, as most are.</summary>
    public static bool IsWhole(string token) => token.AsSpan().IndexOfAny("-‐‑'’") < 0;

    /// <summary>Tells the words of a token: "Nagorno-Karabakh" has two, "Armenia's" has "Armenia" and "'s".</summary>
    /// <param name="token">The token.</param>
    /// <param name="word">Called with each word and whether a hyphen stands before it.</param>
    public static void Split(string token, Action<string, bool> word)
    {
        if (IsWhole(token))
        {
            word(token, false);
            return;
        }

        var end = token.Length;
        var possessive = PossessiveLength(token);
        end -= possessive;
        var start = 0;
        var hyphen = false;
        for (var i = 0; i <= end; i++)
        {
            if (i < end && token[i] is not ('-' or '‐' or '‑')) continue;
            if (i > start) word(token[start..i], hyphen);
            hyphen = true;
            start = i + 1;
        }

        if (possessive > 0) word("'s", false);
    }

    private static int PossessiveLength(string token) =>
        token.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || token.EndsWith("’s", StringComparison.OrdinalIgnoreCase) ? 2
        : token.EndsWith("s'", StringComparison.OrdinalIgnoreCase) || token.EndsWith("s’", StringComparison.OrdinalIgnoreCase) ? 1
        : token is "'" or "’" ? 1
        : 0;
}
