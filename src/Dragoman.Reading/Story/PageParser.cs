using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dragoman.Reading.Story;

/// <summary>Parses HTML within bounds: a page can be written so that its tree is a thousand times its size, or so deep that every step through it is slow.</summary>
internal static class PageParser
{
    private const int MostElements = 1_000_000;
    private const int DeepestNesting = 5_000;

    /// <summary>The page's tree; the caller disposes of it.</summary>
    /// <exception cref="InvalidDataException">The page breaks a bound.</exception>
    public static IHtmlDocument Parse(string markup)
    {
        if (Nesting(markup) > DeepestNesting) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"nests its elements more than {DeepestNesting} deep and is not read"));
        var elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            OnCreated = (_, _) =>
            {
                if (++elements > MostElements) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"is made of more than {MostElements} elements and is not read"));
            },
        });
        return parser.ParseDocument(markup);
    }

    /// <summary>How far opened elements outnumber closed ones at most; elements that end by themselves (a paragraph, an item, a cell) are not counted.</summary>
    private static int Nesting(ReadOnlySpan<char> markup)
    {
        int depth = 0, deepest = 0;
        while (markup.IndexOf('<') is >= 0 and var at && at + 1 < markup.Length)
        {
            markup = markup[(at + 1)..];
            if (markup[0] == '/') depth = Math.Max(0, depth - (EndsByItself(markup[1..]) ? 0 : 1));
            else if (char.IsAsciiLetter(markup[0]) && !EndsByItself(markup)) deepest = Math.Max(deepest, ++depth);
        }

        return deepest;
    }

    private static bool EndsByItself(ReadOnlySpan<char> tag)
    {
        var end = 0;
        while (end < tag.Length && end < 12 && char.IsAsciiLetterOrDigit(tag[end])) end++;
        Span<char> name = stackalloc char[12];
        var length = tag[..end].ToLowerInvariant(name);
        return name[..length] is "p" or "li" or "br" or "hr" or "img" or "meta" or "link" or "input" or "td" or "th" or "tr" or "dt" or "dd" or "option" or "source" or "area" or "base" or "col" or "embed" or "param" or "track" or "wbr" or "tbody" or "thead" or "tfoot";
    }
}
