using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Record.Search;

/// <summary>Finds again in a text what a search found it by, so that a page can show it.</summary>
public static class SearchHits
{
    /// <summary>The words of a text that a query asks for, in their order, none overlapping.</summary>
    /// <remarks>
    /// The same folding as <see cref="FullTextQuery"/>: a word is hit by its folded form or, where it begins with a capital, by its form as a name;
    /// a phrase is hit only as a whole, from its first letter to its last.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="query">What was typed; null for none.</param>
    public static ImmutableArray<TextSpan> In(string text, string? query)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(query)) return [];
        var words = Words(text);
        var hits = new SortedDictionary<int, int>();
        var parts = query.Replace('“', '"').Replace('”', '"').Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1) AddPhrase(hits, words, parts[i]);
            else AddWords(hits, words, parts[i]);
        }

        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var (start, end) in hits)
        {
            if (spans.Count > 0 && start < spans[^1].End) spans[^1] = new TextSpan(spans[^1].Start, Math.Max(end, spans[^1].End));
            else spans.Add(new TextSpan(start, end));
        }

        return spans.ToImmutable();
    }

    private static void AddWords(SortedDictionary<int, int> hits, List<Word> words, string part)
    {
        foreach (var piece in part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var begins = piece.EndsWith('*');
            foreach (var wanted in SearchWords.Of(piece))
            {
                var name = NameFolding.Fold(wanted);
                foreach (var word in words)
                {
                    if (Fits(word.Folded, wanted, begins) || (word.Name is { } known && name.Length > 0 && Fits(known, name, begins))) Add(hits, word.Start, word.End);
                }
            }
        }
    }

    private static void AddPhrase(SortedDictionary<int, int> hits, List<Word> words, string phrase)
    {
        var wanted = SearchWords.Of(phrase).ToList();
        for (var first = 0; wanted.Count > 0 && first + wanted.Count <= words.Count; first++)
        {
            var at = first;
            if (wanted.TrueForAll(word => words[at++].Folded == word)) Add(hits, words[first].Start, words[first + wanted.Count - 1].End);
        }
    }

    private static bool Fits(string word, string wanted, bool begins) => begins ? word.StartsWith(wanted, StringComparison.Ordinal) : word == wanted;

    private static void Add(SortedDictionary<int, int> hits, int start, int end) => hits[start] = hits.TryGetValue(start, out var known) ? Math.Max(known, end) : end;

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        foreach (var (start, end, folded) in SearchWords.Placed(text))
            words.Add(new Word(start, end, folded, char.IsUpper(text[start]) ? NameFolding.Fold(folded) : null));
        return words;
    }

    private sealed record Word(int Start, int End, string Folded, string? Name);
}
