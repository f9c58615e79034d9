namespace Dragoman.Reading.Metadata;

/// <summary>The names of those who wrote a story.</summary>
internal static class Byline
{
    private const int Longest = 120;
    private const int FirstLines = 4;
    private static readonly string[] Introductions = ["by ", "by: ", "author: ", "authors: ", "written by ", "posted by ", "published by "];

    /// <summary>The names without what introduces and follows them; null for a value that is no byline (an address, a sentence).</summary>
    public static string? Clean(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var names = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var introduction in Introductions)
        {
            if (names.StartsWith(introduction, StringComparison.OrdinalIgnoreCase)) names = names[introduction.Length..];
        }

        foreach (var mark in (ReadOnlySpan<string>)[" | ", " · ", " • ", " – ", " — "])
        {
            var at = names.IndexOf(mark, StringComparison.Ordinal);
            if (at > 0) names = names[..at];
        }

        // Feeds write "mail@host (Name)".
        if (names.Contains('@', StringComparison.Ordinal)) names = names.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open && names.EndsWith(')') ? names[(open + 1)..^1] : "";
        names = names.Trim(' ', ',', ';', '.', ':');
        var isNames = names.Length is > 1 and <= Longest && !names.Contains("//", StringComparison.Ordinal) && names.Any(char.IsLetter) && names.Count(char.IsAsciiDigit) < 4;
        return isNames ? names : null;
    }

    /// <summary>The names in a line "By …" among the first lines of a text; null where there is none.</summary>
    public static string? InText(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(FirstLines))
        {
            if (line.Length > 80 || !line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || line[^1] is '.' or '?' or '!') continue;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
            if (words.Count is >= 1 and <= 10 && words.TrueForAll(word => char.IsUpper(word[0]) || word is "and" or "with" or "in" or "of" or "the" or "for" or "de" or "van" or "von" or "bin")) return Clean(line);
        }

        return null;
    }
}
