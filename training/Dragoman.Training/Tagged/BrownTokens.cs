namespace Dragoman.Training.Tagged;

/// <summary>Cuts a token of the Brown Corpus into the words that the treebanks make of it.</summary>
internal static class BrownTokens
{
    /// <summary>The tag of a possessive ending that was cut off.</summary>
    public const string Possessive = "$";

    private const string Hyphen = "-";
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase) { "anti", "co", "e", "ex", "mid", "multi", "non", "post", "pre", "pro", "re", "semi" };
    private static readonly HashSet<string> HeadTags = new(StringComparer.Ordinal) { "nn", "nn-tl", "nns", "nns-tl", "np", "np-tl", "nps", "nps-tl" };

    /// <summary>Cuts a token.</summary>
    /// <param name="word">As the corpus writes it.</param>
    /// <param name="tag">Its tag, with all that is put behind it.</param>
    /// <returns>Words with simple tags; null is the tag of a word of which nothing is known.</returns>
    public static IEnumerable<(string Form, string? Tag)> Cut(string word, string tag)
    {
        var plain = tag.Replace("-hl", string.Empty, StringComparison.Ordinal);
        if (plain.StartsWith("fw-", StringComparison.Ordinal) || plain.Contains("-n", StringComparison.Ordinal) || plain == "nil") return [(Quote(word), null)];
        if (plain is "``" or "''") return [("\"", plain)];
        var title = plain.EndsWith("-tl", StringComparison.Ordinal) ? "-tl" : string.Empty;
        plain = plain[..^title.Length];
        if (plain.Contains('+', StringComparison.Ordinal)) return CutJoined(word, plain);
        if (plain.Length > 1 && plain[^1] == '*') return CutNegated(word, plain[..^1]);
        if (plain.Length > 1 && plain[^1] == '$' && plain is not ("pp$" or "pp$$" or "wp$")) return CutPossessive(word, plain[..^1] + title);
        if (word.Length > 1 && word[0] == '$') return [("$", null), (word[1..], "cd")];
        if (word.Length > 1 && word[^1] == '%') return [(word[..^1], "cd"), ("%", null)];
        return word.Contains('-', StringComparison.Ordinal) ? CutAtHyphens(word, plain + title) : [(word, plain + title)];
    }

    private static string Quote(string word) => word is "``" or "''" ? "\"" : word;

    private static IEnumerable<(string Form, string? Tag)> CutJoined(string word, string tag)
    {
        var (apostrophe, plus) = (word.IndexOf('\'', StringComparison.Ordinal), tag.IndexOf('+', StringComparison.Ordinal));
        if (apostrophe <= 0 || apostrophe == word.Length - 1 || plus != tag.LastIndexOf('+') || tag[^1] == '*') return [(word, null)];
        return [(word[..apostrophe], tag[..plus]), (word[apostrophe..], tag[(plus + 1)..])];
    }

    private static IEnumerable<(string Form, string? Tag)> CutNegated(string word, string tag)
    {
        var stem = word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) ? word.Length - 3 : word.Equals("cannot", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        if (stem == 0) return [(word, null)];
        return [(word[..stem], tag), (word[stem..], "*")];
    }

    private static IEnumerable<(string Form, string? Tag)> CutPossessive(string word, string tag)
    {
        var ending = word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? 2 : word.EndsWith('\'') ? 1 : 0;
        if (ending == 0 || ending == word.Length) return [(word, null)];
        return [.. CutAtHyphens(word[..^ending], tag), (word[^ending..], Possessive)];
    }

    /// <summary>The treebanks cut compounds at their hyphens. Of the parts only a noun's or a name's last one is known.</summary>
    private static IEnumerable<(string Form, string? Tag)> CutAtHyphens(string word, string tag)
    {
        var parts = word.Split('-');
        if (parts.Length == 1 || parts.Any(part => part.Length == 0 || !char.IsLetterOrDigit(part[0])) || Prefixes.Contains(parts[0])) return [(word, tag)];
        var result = new List<(string Form, string? Tag)>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) result.Add((Hyphen, null));
            result.Add((parts[i], i == parts.Length - 1 && HeadTags.Contains(tag) ? tag : null));
        }

        return result;
    }
}
