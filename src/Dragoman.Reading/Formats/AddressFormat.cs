using Dragoman.Reading.Fetching;
using Dragoman.Reading.Input;
using Dragoman.Reading.Metadata;

namespace Dragoman.Reading.Formats;

/// <summary>The stories behind an address: a page, a feed, a list, or any other document.</summary>
internal static class AddressFormat
{
    private const int HeadBytes = 4096;

    /// <summary>True for an input that is an address and no path.</summary>
    public static bool IsAddress(string input) =>
        input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Fetches an address that a person named and reads what it holds.</summary>
    public static IEnumerable<ReadResult> Read(string input, ReadOptions options)
    {
        if (!Uri.TryCreate(input, UriKind.Absolute, out var address) || options.Web is not { } web) return [ReadResult.Failed(input, ReadFailureKind.Missing, "is no address")];
        try
        {
            // Reading is a sequence that is taken one by one by one thread, which has nothing else to do while it waits.
            var found = Task.Run(() => web.FetchNamedAsync(address, CancellationToken.None)).GetAwaiter().GetResult();
            return ReadFetched(input, found, options, null);
        }
        catch (FetchException e)
        {
            return [ReadResult.Failed(input, e.Kind, e.Message)];
        }
    }

    /// <summary>Reads what an address answered.</summary>
    /// <param name="name">The address as it was named.</param>
    /// <param name="found">The answer.</param>
    /// <param name="options">What the caller set.</param>
    /// <param name="offer">Offers what is known of a page from elsewhere, after what it says itself; null for nothing.</param>
    public static IEnumerable<ReadResult> ReadFetched(string name, FetchedDocument found, ReadOptions options, Action<ArticleDraft>? offer)
    {
        options = options with { Address = found.Address, Charset = found.Charset };
        var format = options.Format ?? FormatOf(found);
        if (format != DocumentFormat.Html) return DocumentReader.Read(new InputFile(name, () => new MemoryStream(found.Bytes, writable: false)), options with { Format = format }, 0);
        return TextDecoder.Decode(found.Bytes, found.Charset ?? PageCharset.Find(found.Bytes), out var text) is { } failure
            ? [ReadResult.Failed(name, failure.Kind, failure.Reason)]
            : HtmlFormat.Read(name, text, found.Address.AbsoluteUri, options, offer);
    }

    /// <summary>What the answer's first bytes say; many servers call feeds pages, so the media type only decides where these leave it open.</summary>
    public static DocumentFormat FormatOf(FetchedDocument found)
    {
        var told = FormatSniffer.Tell(found.Bytes.AsSpan(0, Math.Min(found.Bytes.Length, HeadBytes)), found.Address.AbsolutePath);
        var isOpen = told is DocumentFormat.Text or DocumentFormat.Markdown or DocumentFormat.Csv or DocumentFormat.Tsv;
        return isOpen && found.MediaType?.Contains("html", StringComparison.Ordinal) == true ? DocumentFormat.Html : told;
    }
}
