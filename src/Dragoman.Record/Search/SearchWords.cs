using System.Buffers;

namespace Dragoman.Record.Search;

/// <summary>Cuts texts into the words that full-text search knows.</summary>
public static class SearchWords
{
    /// <summary>Every word of a text, folded, in its order. Words are runs of letters and digits; an apostrophe within a word is dropped.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var all = new List<string>();
        for (var words = new FoldedWords(text, stackalloc char[FoldedWords.Room]); words.MoveNext();) all.Add(words.Current.ToString());
        return all;
    }

    /// <summary>What <see cref="Of"/> gives, each word with where it stands in the text.</summary>
    public static IEnumerable<(int Start, int End, string Folded)> Placed(string text)
    {
        var all = new List<(int Start, int End, string Folded)>();
        for (var words = new FoldedWords(text, stackalloc char[FoldedWords.Room]); words.MoveNext();) all.Add((words.Start, words.End, words.Current.ToString()));
        return all;
    }

    /// <summary>What <see cref="Of"/> gives, joined by spaces.</summary>
    public static string Joined(string text) => Joined(text.AsSpan());

    /// <inheritdoc cref="Joined(string)"/>
    internal static string Joined(ReadOnlySpan<char> text)
    {
        // A ligature becomes two letters, and no other letter more than one.
        var joined = ArrayPool<char>.Shared.Rent((2 * text.Length) + 1);
        var length = 0;
        for (var words = new FoldedWords(text, stackalloc char[FoldedWords.Room]); words.MoveNext();)
        {
            if (length > 0) joined[length++] = ' ';
            words.Current.CopyTo(joined.AsSpan(length));
            length += words.Current.Length;
        }

        var result = joined.AsSpan(0, length).ToString();
        ArrayPool<char>.Shared.Return(joined);
        return result;
    }

    /// <summary>The last word; null where there is none.</summary>
    internal static string? Last(string text)
    {
        string? last = null;
        for (var words = new FoldedWords(text, stackalloc char[FoldedWords.Room]); words.MoveNext();) last = words.Current.ToString();
        return last;
    }

    /// <summary>The words of a text that begin with a capital, in the form of <see cref="NameFolding"/>, each once.</summary>
    public static IEnumerable<string> NamesOf(string text)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var words = new FoldedWords(text, stackalloc char[FoldedWords.Room]); words.MoveNext();)
        {
            if (words.IsCapital && NameFolding.Fold(words.Current.ToString()) is { Length: > 0 } name && seen.Add(name)) names.Add(name);
        }

        return names;
    }
}
