using System.Collections.Frozen;
using System.Text;

namespace Dragoman.Record.Search;

/// <summary>Brings spellings that readers take for the same word to one form: lower case, no diacritics, plain letters.</summary>
/// <remarks>Written by hand because the program runs without the machine's cultures. Latin letters only; others are put in lower case and kept.</remarks>
public static class TextFolding
{
    private static readonly FrozenDictionary<char, string> Plain = Letters(
        ("a", "àáâãäåāăąǎəǝ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęěẽ"), ("g", "ĝğġģǧ"), ("h", "ĥħḥ"),
        ("i", "ìíîïĩīĭįıǐ"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķĸ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"), ("o", "òóôõöøōŏőǒơ"), ("oe", "œ"),
        ("r", "ŕŗř"), ("s", "śŝşšșſṣ"), ("ss", "ß"), ("t", "ţťŧțṭ"), ("th", "þ"), ("u", "ùúûüũūŭůűųǔư"), ("w", "ŵ"), ("y", "ýÿŷỳ"), ("z", "źżžẓ"),
        ("'", "’‘ʼ`´"), ("\"", "“”„«»"));

    /// <summary>The folded form of a text. Lengths may differ.</summary>
    public static string Fold(string text)
    {
        var at = text.AsSpan().IndexOfAnyExceptInRange('a', 'z');
        if (at < 0) return text;
        var folded = new StringBuilder(text.Length);
        folded.Append(text, 0, at);
        foreach (var c in text.AsSpan(at)) Append(folded, c);
        return folded.ToString();
    }

    /// <summary>Folds one letter: nothing for a combining mark, up to two letters for a ligature.</summary>
    public static void Append(StringBuilder folded, char c)
    {
        if (c < 128) folded.Append(char.ToLowerInvariant(c));
        else if (Plainly(c) is { } letters) folded.Append(letters);
        else folded.Append(char.ToLowerInvariant(c));
    }

    /// <summary>The plain letters of one letter beyond ASCII; null where putting it in lower case is all.</summary>
    internal static string? Plainly(char c)
    {
        if (c is >= '\u0300' and <= '\u036f') return "";
        if (Plain.TryGetValue(char.ToLowerInvariant(c), out var letters)) return letters;
        return c switch { 'İ' => "i", 'ẞ' => "ss", _ => null };
    }

    private static FrozenDictionary<char, string> Letters(params (string Plain, string Variants)[] rows) =>
        rows.SelectMany(row => row.Variants.Select(c => (c, row.Plain))).ToFrozenDictionary(pair => pair.c, pair => pair.Plain);
}
