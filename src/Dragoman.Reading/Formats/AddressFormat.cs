using Dragoman.Reading.Fetching;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>The stories behind an address: a page, a feed, or any other document.</summary>
internal static class AddressFormat
{
    /// <summary>True for an input that is an address and no path.</summary>
    public static bool IsAddress(string input) =>
        input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Fetches the address and reads what it holds.</summary>
    public static IEnumerable<ReadResult> Read(string input, ReadOptions options)
    {
        if (!Uri.TryCreate(input, UriKind.Absolute, out var address)) return [ReadResult.Failed(input, ReadFailureKind.Missing, "is no address")];
        using var fetcher = new AddressFetcher(options.MaxDocumentBytes, options.AllowPrivateNetworks);
        FetchedDocument found;
        try
        {
            // Reading is a sequence that is taken one by one by one thread, which has nothing else to do while it waits.
            found = Task.Run(() => fetcher.FetchAsync(address, CancellationToken.None)).GetAwaiter().GetResult();
        }
        catch (IOException e)
        {
            return [ReadResult.Failed(input, ReadFailureKind.Unreadable, e.Message)];
        }

        var format = options.Format ?? (found.MediaType?.Contains("html", StringComparison.Ordinal) == true ? DocumentFormat.Html : FormatSniffer.Tell(found.Bytes.AsSpan(0, Math.Min(found.Bytes.Length, 4096)), address.AbsolutePath));
        if (format != DocumentFormat.Html) return DocumentReader.Read(new InputFile(input, () => new MemoryStream(found.Bytes, writable: false)), options with { Format = format }, 0);
        return TextDecoder.Decode(found.Bytes, found.Charset ?? PageCharset.Find(found.Bytes), out var text) is { } failure
            ? [ReadResult.Failed(input, failure.Kind, failure.Reason)]
            : HtmlFormat.Read(input, text, found.Address.AbsoluteUri, options);
    }
}
