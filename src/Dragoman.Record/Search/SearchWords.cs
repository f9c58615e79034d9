using System.Text;

namespace Dragoman.Record.Search;

/// <summary>Cuts texts into the words that full-text search knows.</summary>
public static class SearchWords
{
    /// <summary>Every word of a text, folded, in its order. Words are runs of letters and digits; an apostrophe within a word is dropped.</summary>
    public static IEnumerable<string> Of(string text) => Cut(text).Select(word => TextFolding.Fold(word).Replace("'", "", StringComparison.Ordinal)).Where(word => word.Length > 0);

    /// <summary>The words of a text that begin with a capital, in the form of <see cref="NameFolding"/>, each once.</summary>
    public static IEnumerable<string> NamesOf(string text) =>
        Cut(text).Where(word => char.IsUpper(word[0])).Select(word => NameFolding.Fold(TextFolding.Fold(word))).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Cut(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036f' || (word.Length > 0 && c is '\'' or '’' or 'ʼ')) word.Append(c);
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
