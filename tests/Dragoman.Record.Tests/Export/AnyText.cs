using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Record.Tests.Export;

/// <summary>Texts made of what breaks formats: separators, quotes, line ends, escapes, control characters, surrogates, right-to-left marks.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "a", "Zürich", " ", "  ", ",", ";", ":", "\"", "'", "\\", "\\n", "\n", "\r", "\r\n", "\t", "\0", "\u0001", "\u007F", "\u0085", "\u2028", "\u2029", "\uFEFF", "\uFFFE", "\u202E",
        "=1+1", "+", "-", "@", "<b>", "&amp;", "]]>", "{}", "[", "😀", "\uD83D", "\uDE00", "é", "BEGIN:VEVENT", "NA", "#", "%", new string('x', 80), new string('ж', 50),
    ];

    public static Arbitrary<string> Of => Arb.From(Gen.Elements(Pieces).ListOf().Select(string.Concat));

    /// <summary>Texts that some sender could send: without lone surrogates.</summary>
    public static Arbitrary<string> WellFormed => Arb.From(Gen.Elements(Pieces.Where(piece => piece.Length == 0 || !(piece.Length == 1 && char.IsSurrogate(piece[0]))).ToArray()).ListOf().Select(string.Concat));
}
