using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>Sitemaps and indexes of sitemaps: the stories of the pages that they name, each page fetched when its turn comes.</summary>
internal static class SitemapFormat
{
    /// <summary>The articles of all pages, in the order of the map.</summary>
    public static IEnumerable<ReadResult> Read(string name, DecodedText text, ReadOptions options)
    {
        if (Sitemap.Parse(text, out var map) is { } failure) return [ReadResult.Failed(name, failure.Kind, failure.Reason)];
        return map.IsIndex ? map.Entries.SelectMany(entry => ListedAddress.ReadList(entry.Address, options)) : map.Entries.SelectMany(entry => ReadEntry(entry, options));
    }

    /// <summary>The stories of one page; none where it was read before.</summary>
    public static IEnumerable<ReadResult> ReadEntry(Sitemap.Entry entry, ReadOptions options)
    {
        if (options.Web?.Visit(entry.Address) == false) return [];
        var results = ListedAddress.ReadPage(entry.Address, entry.OfferMetadata, options, out var fault);
        return fault?.IsPassing == true ? results.Select(result => result with { IsIncomplete = true }) : results;
    }
}
