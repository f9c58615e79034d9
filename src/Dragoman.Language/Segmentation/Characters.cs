using System.Buffers;
using System.Globalization;

namespace Dragoman.Language.Segmentation;

/// <summary>Classes of characters as the tokenizer sees them.</summary>
internal static class Characters
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("([{“‘«„<\"'`‹「『《");
    private static readonly SearchValues<char> Closers = SearchValues.Create(")]}”’»\"'›」』》");

    /// <summary>White space, and characters without width or meaning that stand like it between words.</summary>
    internal static bool IsSpace(char c) => c is ' ' or '\n' || (c is not (> ' ' and < '\u007f') && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\ufeff' or '\u2060' or '\u00ad'));

    /// <summary>True for what may begin or go on a word at <paramref name="at"/>: letters, digits, and marks on them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="length">Code units of the character: 1, or 2 for a surrogate pair.</param>
    internal static bool IsWord(string text, int at, out int length)
    {
        length = 1;
        var c = text[at];
        if (char.IsAsciiLetterOrDigit(c)) return true;
        if (c < '\u0080') return c == '_';
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[at + 1])));
        }

        return IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(c));
    }

    /// <summary>True for an opening quote or bracket.</summary>
    internal static bool IsOpener(char c) => Openers.Contains(c);

    /// <summary>True for a closing quote or bracket.</summary>
    internal static bool IsCloser(char c) => Closers.Contains(c);

    /// <summary>True for the apostrophes in use.</summary>
    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or 'ʼ' or '‘';

    /// <summary>True for letters of the Latin script.</summary>
    internal static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is (>= '\u00c0' and <= '\u024f') or (>= '\u1e00' and <= '\u1eff');

    private static bool IsWordCategory(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;
}
