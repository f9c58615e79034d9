using AngleSharp.Dom;

namespace Dragoman.Reading.Story;

/// <summary>A run of text of a web page that stands by itself: a paragraph, a heading, an item of a list, a cell.</summary>
/// <param name="Element">The nearest element that makes a block.</param>
/// <param name="Text">Its own text with white space folded; line breaks of the page stay as LF.</param>
/// <param name="LinkLength">How many characters of the text are links.</param>
internal sealed record PageBlock(IElement Element, string Text, int LinkLength)
{
    private LineKind? kind;

    /// <summary>What the text is, judged by itself alone.</summary>
    public LineKind Kind => kind ??= PageNoise.Classify(Text);

    /// <summary>The share of the text that is links, from 0 to 1.</summary>
    public double LinkDensity => (double)LinkLength / Math.Max(1, Text.Length);

    /// <summary>True for a heading of any level.</summary>
    public bool IsHeading => Element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}
