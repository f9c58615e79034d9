using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dragoman.Reading.Story;

/// <summary>Parses HTML within bounds: a page can be written so that its tree is a thousand times its size, or so deep that every step through it is slow.</summary>
internal static class PageParser
{
    private static readonly HtmlParserOptions Options = new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        ShouldEmitAttribute = static (ref _, name) => IsRead(name.Span),
    };

    private const long MostElements = 3_000_000;
    private const int DeepestNesting = 5_000;

    /// <summary>The page's tree; the caller disposes of it.</summary>
    /// <exception cref="InvalidDataException">The page breaks a bound.</exception>
    public static IHtmlDocument Parse(string markup)
    {
        var (depth, elements) = Measure(markup);
        if (depth > DeepestNesting) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"nests its elements more than {DeepestNesting} deep and is not read"));
        if (elements > MostElements) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"makes a tree of more than {MostElements} elements and is not read"));
        return new HtmlParser(Options).ParseDocument(markup);
    }

    /// <summary>True for an attribute by which a page is judged, or by which the rules of parsing build its tree.</summary>
    private static bool IsRead(ReadOnlySpan<char> name) => name is "class" or "id" or "hidden" or "aria-hidden" or "role" or "style"
        or "itemprop" or "property" or "name" or "content" or "datetime" or "pubdate" or "rel" or "href" or "lang" or "xml:lang"
        or "type" or "color" or "face" or "size" or "encoding" or "action" or "prompt";

    /// <summary>How deep and how large the tree may become, told by the tags alone.</summary>
    /// <remarks>
    /// Depth is how far opened elements outnumber closed ones, without those that end by themselves (a paragraph, an item, a cell).
    /// Each block repeats the elements of style that were opened before it and never closed (HTML, section 13.2.4.3), which is how a small page makes a large tree.
    /// </remarks>
    private static (int Depth, long Elements) Measure(ReadOnlySpan<char> markup)
    {
        int depth = 0, deepest = 0, styles = 0;
        var elements = 0L;
        Span<char> lower = stackalloc char[12];
        while (markup.IndexOf('<') is >= 0 and var at && at + 1 < markup.Length)
        {
            markup = markup[(at + 1)..];
            var isClosing = markup[0] == '/';
            var tag = isClosing ? markup[1..] : markup;
            if (tag.IsEmpty || !char.IsAsciiLetter(tag[0])) continue;
            var name = Name(tag, lower);
            var isStyle = IsStyle(name);
            if (isClosing)
            {
                if (!EndsByItself(name)) depth = Math.Max(0, depth - 1);
                if (isStyle) styles = Math.Max(0, styles - 1);
                continue;
            }

            elements += 1 + (isStyle ? 0 : styles);
            if (isStyle) styles++;
            if (!EndsByItself(name)) deepest = Math.Max(deepest, ++depth);
        }

        return (deepest, elements);
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag, Span<char> lower)
    {
        var end = 0;
        while (end < tag.Length && end < lower.Length && char.IsAsciiLetterOrDigit(tag[end])) end++;
        return lower[..tag[..end].ToLowerInvariant(lower)];
    }

    private static bool IsStyle(ReadOnlySpan<char> name) =>
        name is "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";

    private static bool EndsByItself(ReadOnlySpan<char> name) =>
        name is "p" or "li" or "br" or "hr" or "img" or "meta" or "link" or "input" or "td" or "th" or "tr" or "dt" or "dd" or "option" or "source" or "area" or "base" or "col" or "embed" or "param" or "track" or "wbr" or "tbody" or "thead" or "tfoot";
}
