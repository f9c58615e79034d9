using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dragoman.Reading.Input;
using Dragoman.Reading.Metadata;
using Dragoman.Reading.Story;

namespace Dragoman.Reading.Formats;

/// <summary>A web page: its story alone, and what the page says of itself.</summary>
internal static class HtmlFormat
{
    private const int StoryLength = 400;

    /// <summary>The stories of a page.</summary>
    public static IEnumerable<ReadResult> Read(string name, DecodedText text, ReadOptions options) => Read(name, text, options.Address?.AbsoluteUri, options);

    /// <summary>The stories of a page that was fetched from an address.</summary>
    /// <param name="name">What the results call it.</param>
    /// <param name="text">The page.</param>
    /// <param name="address">Where it was fetched from; null where that is unknown.</param>
    /// <param name="options">What the caller set.</param>
    /// <param name="offer">Offers what is known of the page from elsewhere, after what it says itself.</param>
    public static IEnumerable<ReadResult> Read(string name, DecodedText text, string? address, ReadOptions options, Action<ArticleDraft>? offer = null)
    {
        using var page = PageParser.Parse(text.Text);
        if (page.Body is null) return [ReadResult.Failed(name, ReadFailureKind.Empty, "holds no text of a story")];
        var several = Several(page.Body);
        if (several.Count > 1) return [.. several.Select((story, i) => Part(page, story, i == 0 ? name : $"{name}#{i + 1}", address, options))];

        var draft = new ArticleDraft(name) { Base = address };
        PageMetadata.Offer(page, draft);
        if (address is not null) draft.OfferPublished(PageMetadata.DateOfAddress(address), "address");
        offer?.Invoke(draft);
        draft.OfferUrl(address, "address");
        draft.OfferText(PageStory.Find(page.Body, page.QuerySelector("h1")?.TextContent), "page");
        draft.Note(text.Note);
        return [draft.Finish(options)];
    }

    /// <summary>The articles of a page that is made of several whole ones; empty where it is one story.</summary>
    private static List<IElement> Several(IElement body)
    {
        var articles = body.QuerySelectorAll("article").Where(article => article.ParentElement?.Closest("article") is null).ToList();
        if (articles.Count < 2) return [];
        var whole = articles.Where(article => article.QuerySelector("h1, h2, h3") is not null && PageStory.Find(article, null) is { Length: >= StoryLength }).ToList();
        return whole.Count >= 2 ? whole : [];
    }

    private static ReadResult Part(IHtmlDocument page, IElement article, string name, string? address, ReadOptions options)
    {
        var heading = article.QuerySelector("h1, h2, h3");
        var draft = new ArticleDraft(name) { Base = address };
        draft.OfferTitle(heading?.TextContent, "heading");
        draft.OfferPublished(article.QuerySelector("time")?.GetAttribute("datetime"), "time");
        draft.OfferText(PageStory.Find(article, heading?.TextContent), "page");
        draft.OfferUrl(heading?.QuerySelector("a")?.GetAttribute("href"), "heading");
        PageMetadata.OfferOutlet(page, draft);
        return draft.Finish(options);
    }
}
