using System.Xml.Linq;
using Dragoman.Reading.Input;
using Dragoman.Reading.Metadata;

namespace Dragoman.Reading.Formats;

/// <summary>A sitemap: pages, or further sitemaps (sitemaps.org, with Google's news extension).</summary>
/// <param name="IsIndex">True when it names sitemaps and no pages.</param>
/// <param name="Entries">What it names, each address once.</param>
internal sealed record Sitemap(bool IsIndex, IReadOnlyList<Sitemap.Entry> Entries)
{
    private const int MostEntries = 100_000;

    /// <summary>Parses a sitemap.</summary>
    /// <returns>Null, or why it cannot be read.</returns>
    public static ReadFailure? Parse(DecodedText text, out Sitemap map)
    {
        map = new Sitemap(false, []);
        if (XmlFile.Parse(text, "sitemap", out var root) is { } failure) return failure;
        var isIndex = root.Name.LocalName == "sitemapindex";
        var entries = root.Elements().Where(element => element.Name.LocalName is "url" or "sitemap").Take(MostEntries).Select(Read).OfType<Entry>().DistinctBy(entry => entry.Address).ToList();
        map = new Sitemap(isIndex, entries);
        return entries.Count > 0 ? null : new ReadFailure(ReadFailureKind.Empty, "is a sitemap without an address");
    }

    private static Entry? Read(XElement element)
    {
        if (!Uri.TryCreate(XmlFile.Value(element, "loc"), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return null;
        var news = element.Elements().FirstOrDefault(child => child.Name.LocalName == "news");
        var publication = news?.Elements().FirstOrDefault(child => child.Name.LocalName == "publication");
        return new Entry(address, XmlFile.Value(element, "lastmod"))
        {
            Title = news is null ? null : XmlFile.Value(news, "title"),
            Published = news is null ? null : XmlFile.Value(news, "publication_date"),
            Outlet = publication is null ? null : XmlFile.Value(publication, "name"),
            Language = publication is null ? null : XmlFile.Value(publication, "language"),
        };
    }

    /// <summary>One address with what the sitemap says of it.</summary>
    /// <param name="Address">The address.</param>
    /// <param name="Modified">When it was last changed, as it is written; null where nothing is said.</param>
    internal sealed record Entry(Uri Address, string? Modified)
    {
        public string? Title { get; init; }

        public string? Published { get; init; }

        public string? Outlet { get; init; }

        public string? Language { get; init; }

        /// <summary>Offers what the sitemap says of the page.</summary>
        public void OfferMetadata(ArticleDraft draft)
        {
            draft.OfferId(Address.AbsoluteUri);
            draft.OfferTitle(Title, "sitemap:title");
            draft.OfferPublished(Published, "sitemap:publication_date");
            draft.OfferModified(Modified, "sitemap:lastmod");
            draft.OfferSource(Outlet, "sitemap:publication");
            draft.OfferLanguage(Language, "sitemap:publication");
        }
    }
}
