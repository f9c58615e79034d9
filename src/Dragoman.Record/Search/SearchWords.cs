using System.Text;

namespace Dragoman.Record.Search;

/// <summary>Cuts texts into the words that full-text search knows.</summary>
public static class SearchWords
{
    /// <summary>Every word of a text, folded, in its order. Words are runs of letters and digits; an apostrophe within a word is dropped.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var at = 0; Next(text, ref at, out var start);)
        {
            var word = new StringBuilder(at - start);
            Append(word, text, start, at);
            if (word.Length > 0) yield return word.ToString();
        }
    }

    /// <summary>What <see cref="Of"/> gives, each word with where it stands in the text.</summary>
    public static IEnumerable<(int Start, int End, string Folded)> Placed(string text)
    {
        for (var at = 0; Next(text, ref at, out var start);)
        {
            var word = new StringBuilder(at - start);
            Append(word, text, start, at);
            if (word.Length > 0) yield return (start, at, word.ToString());
        }
    }

    /// <summary>What <see cref="Of"/> gives, joined by spaces.</summary>
    public static string Joined(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var at = 0; Next(text, ref at, out var start);)
        {
            var before = joined.Length;
            if (before > 0) joined.Append(' ');
            var begun = joined.Length;
            Append(joined, text, start, at);
            if (joined.Length == begun) joined.Length = before;
        }

        return joined.ToString();
    }

    /// <summary>The words of a text that begin with a capital, in the form of <see cref="NameFolding"/>, each once.</summary>
    public static IEnumerable<string> NamesOf(string text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; Next(text, ref at, out var start);)
        {
            if (!char.IsUpper(text[start])) continue;
            var word = new StringBuilder(at - start);
            Append(word, text, start, at);
            if (NameFolding.Fold(word.ToString()) is { Length: > 0 } name && seen.Add(name)) yield return name;
        }
    }

    private static bool Next(string text, ref int at, out int start)
    {
        while (at < text.Length && !IsLetter(text[at])) at++;
        start = at;
        while (at < text.Length && (IsLetter(text[at]) || text[at] is '\'' or '’' or 'ʼ')) at++;
        return start < text.Length;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036f';

    private static void Append(StringBuilder word, string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('\'' or '’' or 'ʼ')) TextFolding.Append(word, text[i]);
        }
    }
}
