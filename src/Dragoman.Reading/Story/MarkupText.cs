namespace Dragoman.Reading.Story;

/// <summary>The text of a piece of HTML that is known to be a story already, as feeds and corpora carry it.</summary>
internal static class MarkupText
{
    /// <summary>All of the piece's text, paragraphs parted by an empty line.</summary>
    public static string Of(string markup)
    {
        using var page = PageParser.Parse(markup);
        if (page.Body is null) return "";
        var blocks = PageBlocks.Cut(page.Body, static element => element.LocalName is "figure" or "figcaption");
        return string.Join("\n\n", blocks.Select(block => block.Text));
    }

    /// <summary>The text of a value that is HTML, and the value itself where it is not.</summary>
    public static string? IfMarkup(string? value) =>
        value is not null && (value.Contains("</p>", StringComparison.OrdinalIgnoreCase) || value.Contains("<p>", StringComparison.OrdinalIgnoreCase)
            || value.Contains("<br", StringComparison.OrdinalIgnoreCase) || value.Contains("</div>", StringComparison.OrdinalIgnoreCase) || value.Contains("</a>", StringComparison.OrdinalIgnoreCase))
            ? Of(value)
            : value;
}
