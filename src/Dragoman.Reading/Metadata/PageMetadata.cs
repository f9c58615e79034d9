using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dragoman.Reading.Metadata;

/// <summary>What a web page says of itself, from the surest place to the least sure: JSON-LD, OpenGraph and its relatives, the page's elements, its address.</summary>
internal static partial class PageMetadata
{
    /// <summary>Offers everything that the page says to a draft.</summary>
    public static void Offer(IHtmlDocument page, ArticleDraft draft)
    {
        var marks = new PageMarks(page);
        LinkedData.Offer(marks, draft);
        var metas = Metas(marks);
        Meta("og:title", draft.OfferTitle);
        Meta("article:published_time", draft.OfferPublished);
        Meta("og:article:published_time", draft.OfferPublished);
        Meta("article:modified_time", draft.OfferModified);
        Meta("og:updated_time", draft.OfferModified);
        Meta("article:author", draft.OfferAuthor);
        Meta("og:site_name", draft.OfferSource);
        Meta("og:url", draft.OfferUrl);
        Meta("og:locale", draft.OfferLanguage);
        foreach (var name in (ReadOnlySpan<string>)["twitter:title", "dc.title", "dcterms.title", "citation_title", "headline"]) Meta(name, draft.OfferTitle);
        foreach (var name in (ReadOnlySpan<string>)["datepublished", "date", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "citation_publication_date", "article.published", "publication_date"])
            Meta(name, draft.OfferPublished);
        foreach (var name in (ReadOnlySpan<string>)["datemodified", "last-modified", "dcterms.modified", "revised", "lastmod"]) Meta(name, draft.OfferModified);
        foreach (var name in (ReadOnlySpan<string>)["author", "byl", "dc.creator", "dcterms.creator", "citation_author", "parsely-author", "sailthru.author"]) Meta(name, draft.OfferAuthor);
        foreach (var name in (ReadOnlySpan<string>)["application-name", "dc.publisher", "citation_journal_title", "copyright"]) Meta(name, draft.OfferSource);
        draft.OfferTitle(First(marks.Properties, "[itemprop~=headline]")?.TextContent, "itemprop");
        draft.OfferPublished(Moment(First(marks.Properties, "[itemprop~=datePublished]")), "itemprop");
        draft.OfferModified(Moment(First(marks.Properties, "[itemprop~=dateModified]")), "itemprop");
        draft.OfferAuthor(First(marks.Properties, "[itemprop~=author]") is { } writer ? (writer.QuerySelector("[itemprop~=name]") ?? writer).TextContent : null, "itemprop");
        draft.OfferAuthor(First(marks.Relations, "[rel~=author]")?.TextContent, "rel=author");
        draft.OfferAuthor(First(marks.Bylines, ".byline, .author-name, .article-author, .post-author, .entry-author")?.TextContent, "class");
        draft.OfferTitle(OnlyHeading(marks), "h1");
        draft.OfferPublished(Moment(First(marks.Times, "article time, main time, time[pubdate], time[datetime]")), "time");
        draft.OfferUrl(First(marks.Relations, "link[rel~=canonical]")?.GetAttribute("href"), "canonical");
        draft.OfferLanguage(page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang"), "html:lang");
        draft.OfferTitle(WithoutSite(page.Title), "title");
        foreach (var address in Addresses(marks)) draft.OfferPublished(DateOfAddress(address), "address");

        void Meta(string name, Action<string?, string> offer)
        {
            if (metas.GetValueOrDefault(name)?.GetAttribute("content") is { } content) offer(content, $"meta:{name}");
        }
    }

    private static Dictionary<string, IElement> Metas(PageMarks marks)
    {
        var metas = new Dictionary<string, IElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in marks.Metas)
        {
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { } name) metas.TryAdd(name, meta);
        }

        return metas;
    }

    /// <summary>Offers what holds for every story of the page: outlet and language.</summary>
    public static void OfferOutlet(IHtmlDocument page, ArticleDraft draft)
    {
        draft.OfferSource(page.QuerySelector("meta[property='og:site_name']")?.GetAttribute("content"), "meta:og:site_name");
        draft.OfferLanguage(page.DocumentElement?.GetAttribute("lang"), "html:lang");
    }

    /// <summary>The date in an address of the form /2025/04/17/; null where there is none.</summary>
    internal static string? DateOfAddress(string address)
    {
        var match = DatePath().Match(address);
        return match.Success ? $"{match.Groups["year"].ValueSpan}-{Two(match.Groups["month"].Value)}-{Two(match.Groups["day"].Value)}" : null;

        static string Two(string number) => number.Length == 1 ? "0" + number : number;
    }

    [GeneratedRegex(@"[/_-](?<year>19\d\d|20\d\d)[/_-](?<month>0?[1-9]|1[0-2])[/_-](?<day>0?[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DatePath();

    private static IEnumerable<string> Addresses(PageMarks marks) =>
        new[] { First(marks.Relations, "link[rel~=canonical]")?.GetAttribute("href"), First(marks.Metas, "meta[property='og:url']")?.GetAttribute("content") }.OfType<string>();

    private static string? Moment(IElement? element) =>
        element?.GetAttribute("datetime") ?? element?.GetAttribute("content") ?? element?.TextContent;

    private static IElement? First(IReadOnlyList<IElement> among, string selector)
    {
        foreach (var element in among)
        {
            if (element.Matches(selector)) return element;
        }

        return null;
    }

    private static string? OnlyHeading(PageMarks marks)
    {
        var ofStory = First(marks.Headings, "article h1, main h1");
        return ofStory?.TextContent ?? (marks.Headings.Count == 1 ? marks.Headings[0].TextContent : null);
    }

    /// <summary>"A headline | An outlet" without the outlet.</summary>
    private static string? WithoutSite(string? title)
    {
        if (title is null) return null;
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " – ", " — ", " - ", " :: ", " » "])
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 20 && title.Length - at < 50) return title[..at];
        }

        return title;
    }
}
