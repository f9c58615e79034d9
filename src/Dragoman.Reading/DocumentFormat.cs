namespace Dragoman.Reading;

/// <summary>The forms in which articles come.</summary>
public enum DocumentFormat
{
    /// <summary>Plain text of one page, with or without the page's noise around the story.</summary>
    Text,

    /// <summary>Markdown, with or without front matter.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>One JSON object, or an array of them.</summary>
    Json,

    /// <summary>A table with a heading row, separated by commas or semicolons.</summary>
    Csv,

    /// <summary>A table with a heading row, separated by tabs.</summary>
    Tsv,

    /// <summary>RSS 2.0, RSS 1.0 or Atom.</summary>
    Feed,

    /// <summary>A list of feeds in OPML, each of which is fetched.</summary>
    Opml,

    /// <summary>A sitemap or an index of sitemaps (sitemaps.org), whose pages are fetched.</summary>
    Sitemap,

    /// <summary>A zip archive of any of these.</summary>
    Zip,

    /// <summary>Any of these, compressed by gzip.</summary>
    Gzip,

    /// <summary>A web archive (ISO 28500).</summary>
    Warc,
}
