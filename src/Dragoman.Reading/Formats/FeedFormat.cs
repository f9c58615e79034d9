using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>RSS 2.0, RSS 1.0 and Atom: an article an entry, with the entry's own text where the feed gives it in full, and else with that of its page.</summary>
internal static class FeedFormat
{
    /// <summary>The articles in the order of the feed.</summary>
    public static IEnumerable<ReadResult> Read(string name, DecodedText text, ReadOptions options)
    {
        if (Feed.Parse(name, text, out var feed) is { } failure) return [ReadResult.Failed(name, failure.Kind, failure.Reason)];
        return feed.Entries.SelectMany(entry => ReadEntry(entry, options));
    }

    /// <summary>The article of one entry; several where its page holds several, none where its page was read before.</summary>
    public static IEnumerable<ReadResult> ReadEntry(FeedEntry entry, ReadOptions options)
    {
        if (options.Address is null || options.Web is null || !options.FetchPages || entry.Link is not { } link || entry.IsFull) return [entry.ToDraft().Finish(options)];
        if (!options.Web.Visit(link)) return [];
        var page = ListedAddress.ReadPage(link, entry.OfferMetadata, options, out var fault);
        if (fault is null && page[0].Article is { } article && article.Text.Length >= entry.TextLength) return page;
        var draft = entry.ToDraft();
        if (!draft.HasText) return [page[0] with { IsIncomplete = fault?.IsPassing == true }, .. page.Skip(1)];
        var reason = fault?.Message ?? page[0].Failure?.Reason ?? "holds less than the feed";
        draft.Note($"the feed's teaser is kept: its page {link.AbsoluteUri} {reason}");
        return [draft.Finish(options) with { IsIncomplete = fault?.IsPassing == true }];
    }
}
