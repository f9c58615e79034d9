using System.Buffers;
using AngleSharp.Dom;

namespace Dragoman.Reading.Story;

/// <summary>Tells by tag, role and naming which parts of a page stand around its story.</summary>
internal static class PageFurniture
{
    private static readonly SearchValues<string> Names = SearchValues.Create(
    [
        "addtoany", "advert", "alsoread", "also-read", "author-bio", "author-box", "author-info", "authorbox", "author__bio", "breadcrumb", "caption", "comment", "consent", "cookie", "copyright", "cta", "disclaimer", "disqus",
        "donat", "feedback", "footer", "gdpr", "hotline", "inline-promo", "jump-link", "login", "masthead", "membership", "menu", "meta-bar", "modal", "more-from", "more-news", "more-stories", "most-popular", "most-read", "navbar", "navigation",
        "newsletter", "outbrain", "overlay", "pagination", "paywall", "popup", "post-meta", "post-tags", "postmeta", "print-button", "promo", "read-also", "read-more", "read-next", "readmore", "recirc", "recommend", "related", "rubric", "screen-reader",
        "share", "sharing", "sidebar", "signup", "skip-link", "skip-to", "social", "sponsor", "subscri", "support-us", "taboola", "tag-list", "taglist", "tags", "teaser", "toolbar", "topbar", "trending", "widget-area", "you-may-also",
    ],
    StringComparison.OrdinalIgnoreCase);

    private static readonly string[] WholeNames = ["ad", "ads", "aside", "banner", "bio", "byline", "credits", "dateline-meta", "nav", "rail", "search", "tag", "tools", "topics"];

    /// <summary>True for an element that holds no part of a story, whatever its length.</summary>
    public static bool IsOutside(IElement element)
    {
        switch (element.LocalName)
        {
            case "nav" or "aside" or "footer" or "form" or "figcaption" or "figure" or "dialog" or "menu":
                return true;
            case "header":
                return element.Closest("article") is null;
            case "html" or "body" or "main" or "article":
                return false;
        }

        if (element.Attributes.Length == 0) return element.LocalName.Contains('-', StringComparison.Ordinal) && IsNamedSo(element.LocalName);
        if (element.HasAttribute("hidden") || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)) return true;
        if (element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "dialog" or "alertdialog" or "search" or "menu" or "menubar" or "tablist") return true;
        if (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)) return true;
        return IsNamedSo(element.Id) || IsNamedSo(element.ClassName) || (element.LocalName.Contains('-', StringComparison.Ordinal) && IsNamedSo(element.LocalName));
    }

    private static bool IsNamedSo(string? names)
    {
        if (string.IsNullOrEmpty(names)) return false;
        foreach (var range in names.AsSpan().SplitAny(' ', '\t', '\n'))
        {
            var name = names.AsSpan()[range];
            if (name.IsEmpty) continue;
            if (IsWholeName(name) || name.StartsWith("ad-", StringComparison.OrdinalIgnoreCase) || name.EndsWith("-ad", StringComparison.OrdinalIgnoreCase)) return true;
            if (name.ContainsAny(Names) && !name.StartsWith("has-", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("with-", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsWholeName(ReadOnlySpan<char> name)
    {
        foreach (var whole in WholeNames)
        {
            if (name.Equals(whole, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
