using System.Text;

namespace Dragoman.Reading.Formats;

/// <summary>Tells the format of a document by its first bytes and, where they leave it open, by its name.</summary>
internal static class FormatSniffer
{
    /// <summary>The format of a document; plain text where nothing speaks for another.</summary>
    /// <param name="head">The first bytes, a few thousand where there are so many.</param>
    /// <param name="name">The file's name; only its ending is looked at, without ".gz".</param>
    public static DocumentFormat Tell(ReadOnlySpan<byte> head, string name)
    {
        if (head is [0x1F, 0x8B, ..]) return DocumentFormat.Gzip;
        if (head.StartsWith("PK\u0003\u0004"u8)) return DocumentFormat.Zip;
        if (head.StartsWith("WARC/"u8)) return DocumentFormat.Warc;
        var named = DocumentFormatNames.TryFromEnding(name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name, out var byEnding);
        var start = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (start.StartsWith('<')) return OfMarkup(start, named ? byEnding : DocumentFormat.Text);
        if (named && byEnding is not (DocumentFormat.Gzip or DocumentFormat.Zip or DocumentFormat.Warc)) return byEnding;
        return start.Length > 0 && start[0] is '{' or '[' ? OfBraces(start) : DocumentFormat.Text;
    }

    private static DocumentFormat OfMarkup(string start, DocumentFormat otherwise)
    {
        if (Has("<rss") || Has("<feed") || Has("<rdf:RDF")) return DocumentFormat.Feed;
        if (Has("<opml")) return DocumentFormat.Opml;
        if (Has("<urlset") || Has("<sitemapindex")) return DocumentFormat.Sitemap;
        if (Has("<!doctype html") || Has("<html") || Has("<head") || Has("<body")) return DocumentFormat.Html;
        return otherwise == DocumentFormat.Text && (Has("<p>") || Has("<div") || Has("<meta")) ? DocumentFormat.Html : otherwise;

        bool Has(string tag) => start.Contains(tag, StringComparison.OrdinalIgnoreCase);
    }

    private static DocumentFormat OfBraces(string start)
    {
        if (start[0] == '[') return start.AsSpan(1).TrimStart().StartsWith("{") ? DocumentFormat.Json : DocumentFormat.Text;
        if (start.AsSpan(1).TrimStart() is not ['"', ..]) return DocumentFormat.Text;
        var feed = start.IndexOf('\n', StringComparison.Ordinal);
        var line = (feed < 0 ? start : start[..feed]).TrimEnd();
        return feed < 0 || line.EndsWith('}') ? DocumentFormat.JsonLines : DocumentFormat.Json;
    }
}
