namespace Dragoman.Record.Search;

/// <summary>Turns what a person types into an expression of SQLite's FTS5 over two columns, folded words and folded names.</summary>
public static class FullTextQuery
{
    /// <summary>The expression; null where the text holds no word to look for.</summary>
    /// <remarks>All words must occur. A "quoted phrase" must occur as it stands, and <c>begin*</c> finds what begins so. No other sign has a meaning, so every text is safe.</remarks>
    /// <param name="text">What was typed.</param>
    /// <param name="words">Name of the column with the folded words.</param>
    /// <param name="names">Name of the column with the folded names.</param>
    public static string? Of(string? text, string words, string names)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var terms = new List<string>();
        var parts = text.Replace('“', '"').Replace('”', '"').Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1) AddPhrase(terms, parts[i], words);
            else AddWords(terms, parts[i], words, names);
        }

        return terms.Count == 0 ? null : string.Join(" AND ", terms);
    }

    private static void AddPhrase(List<string> terms, string phrase, string words)
    {
        var folded = SearchWords.Joined(phrase);
        if (folded.Length > 0) terms.Add($"({words} : \"{folded}\")");
    }

    private static void AddWords(List<string> terms, string part, string words, string names)
    {
        foreach (var piece in part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var star = piece.EndsWith('*') ? " *" : "";
            foreach (var word in SearchWords.Of(piece))
            {
                var name = NameFolding.Fold(word);
                terms.Add(name.Length == 0 || name == word && star.Length == 0
                    ? $"({{{words} {names}}} : \"{word}\")"
                    : $"({words} : \"{word}\"{star} OR {names} : \"{name}\"{star})");
            }
        }
    }
}
