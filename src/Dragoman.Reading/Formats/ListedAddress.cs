using Dragoman.Reading.Fetching;
using Dragoman.Reading.Input;
using Dragoman.Reading.Metadata;

namespace Dragoman.Reading.Formats;

/// <summary>Addresses that a feed, an OPML list or a sitemap names, asked by the rules of their sites.</summary>
internal static class ListedAddress
{
    private const int MostDepth = 3;

    /// <summary>The stories of a page, with what a list says of it where the page itself says nothing; at least one result.</summary>
    /// <param name="address">The page.</param>
    /// <param name="offer">Offers what the list says, after what the page says.</param>
    /// <param name="options">What the caller set; its web fetches.</param>
    /// <param name="fault">Why the page could not be fetched; null where it was.</param>
    public static IReadOnlyList<ReadResult> ReadPage(Uri address, Action<ArticleDraft>? offer, ReadOptions options, out FetchException? fault)
    {
        var name = address.AbsoluteUri;
        if (Fetch(address, options, out fault) is not { } found) return [ReadResult.Failed(name, fault!.Kind, fault.Message)];
        return [.. FaultBarrier.Guard(name, () => AddressFormat.ReadFetched(name, found, options with { Format = null, FetchPages = false, ListDepth = MostDepth }, offer))];
    }

    /// <summary>What is behind the address of a feed or of another list.</summary>
    public static IEnumerable<ReadResult> ReadList(Uri address, ReadOptions options)
    {
        var name = address.AbsoluteUri;
        if (options.ListDepth >= MostDepth) return [ReadResult.Failed(name, ReadFailureKind.Malformed, "is named in a list within more than three lists and is not asked")];
        if (options.Web?.Visit(address) == false) return [];
        return Fetch(address, options, out var fault) is { } found
            ? FaultBarrier.Guard(name, () => AddressFormat.ReadFetched(name, found, options with { Format = null, ListDepth = options.ListDepth + 1 }, null))
            : [ReadResult.Failed(name, fault!.Kind, fault.Message) with { IsIncomplete = fault.IsPassing }];
    }

    private static FetchedDocument? Fetch(Uri address, ReadOptions options, out FetchException? fault)
    {
        fault = null;
        if (options.Web is not { } web)
        {
            fault = new FetchException("is not fetched here") { IsPassing = false };
            return null;
        }

        try
        {
            // Reading is a sequence that is taken one by one by one thread, which has nothing else to do while it waits.
            return Task.Run(() => web.FetchListedAsync(address, null, CancellationToken.None)).GetAwaiter().GetResult();
        }
        catch (FetchException e)
        {
            fault = e;
            return null;
        }
    }
}
