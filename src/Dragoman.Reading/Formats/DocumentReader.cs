using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>Hands a document to the reader of its format. What is packed in it comes back here.</summary>
internal static class DocumentReader
{
    private const int HeadBytes = 4096;
    private const int MaxDepth = 3;

    /// <summary>The articles of a document, and a failure for each part that holds none.</summary>
    /// <param name="file">The document.</param>
    /// <param name="options">What the caller set.</param>
    /// <param name="depth">In how many archives the document is packed.</param>
    public static IEnumerable<ReadResult> Read(InputFile file, ReadOptions options, int depth)
    {
        if (depth > MaxDepth) return [ReadResult.Failed(file.Name, ReadFailureKind.Malformed, "is packed in more than three archives")];
        var stream = new PeekedStream(file.Open(), HeadBytes);
        var format = depth == 0 && options.Format is { } set ? set : FormatSniffer.Tell(stream.Head, file.Name);
        return format switch
        {
            DocumentFormat.JsonLines => JsonLinesFormat.Read(file.Name, stream, options),
            DocumentFormat.Csv or DocumentFormat.Tsv => TableFormat.Read(file.Name, stream, format, options),
            DocumentFormat.Gzip => GzipFormat.Read(file.Name, stream, options, depth),
            DocumentFormat.Zip => ZipFormat.Read(file, stream, options, depth),
            DocumentFormat.Warc => WarcFormat.Read(file.Name, stream, options),
            _ => ReadWhole(file.Name, stream, format, options),
        };
    }

    /// <summary>The articles of one document that fits into memory.</summary>
    public static IEnumerable<ReadResult> ReadBytes(string name, byte[] bytes, DocumentFormat format, string? charset, ReadOptions options)
    {
        if (TextDecoder.Decode(bytes, charset ?? (format is DocumentFormat.Html or DocumentFormat.Feed or DocumentFormat.Opml or DocumentFormat.Sitemap ? PageCharset.Find(bytes) : null), out var text) is { } failure)
            return [ReadResult.Failed(name, failure.Kind, failure.Reason)];
        if (string.IsNullOrWhiteSpace(text.Text)) return [ReadResult.Failed(name, ReadFailureKind.Empty, "holds nothing but white space")];
        return format switch
        {
            DocumentFormat.Html => HtmlFormat.Read(name, text, options),
            DocumentFormat.Markdown => MarkdownFormat.Read(name, text, options),
            DocumentFormat.Json => JsonFormat.Read(name, text, options),
            DocumentFormat.Feed => FeedFormat.Read(name, text, options),
            DocumentFormat.Opml => OpmlFormat.Read(name, text, options),
            DocumentFormat.Sitemap => SitemapFormat.Read(name, text, options),
            _ => TextFormat.Read(name, text, options),
        };
    }

    private static IEnumerable<ReadResult> ReadWhole(string name, PeekedStream stream, DocumentFormat format, ReadOptions options)
    {
        using (stream)
        {
            // A file of many articles may be larger than one article.
            var most = format is DocumentFormat.Json or DocumentFormat.Feed or DocumentFormat.Opml or DocumentFormat.Sitemap ? 16L * options.MaxDocumentBytes : options.MaxDocumentBytes;
            var bytes = ByteReader.ReadAll(stream, (int)Math.Min(most, Array.MaxLength));
            return bytes is null
                ? [ReadResult.Failed(name, ReadFailureKind.TooLarge, $"is larger than {most / (1024 * 1024)} MiB, the most that is read as one document; split it, or give JSON Lines with one article a line")]
                : ReadBytes(name, bytes, format, options.Charset, options);
        }
    }
}
