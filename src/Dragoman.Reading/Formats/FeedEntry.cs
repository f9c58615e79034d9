using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Dragoman.Reading.Metadata;
using Dragoman.Reading.Story;

namespace Dragoman.Reading.Formats;

/// <summary>One entry of a feed.</summary>
/// <remarks>Not safe on many threads.</remarks>
internal sealed class FeedEntry
{
    private const string MediaNamespace = "http://search.yahoo.com/mrss/";
    private const int FullSummary = 1500;
    private const int FullContent = 500;
    private readonly string place;
    private readonly XElement entry;
    private readonly string? outlet;
    private readonly string? language;
    private readonly (string Text, string Field)? text;

    public FeedEntry(string place, XElement entry, string? outlet, string? language)
    {
        (this.place, this.entry, this.outlet, this.language) = (place, entry, outlet, language);
        foreach (var field in (ReadOnlySpan<string>)["encoded", "content", "description", "summary"])
        {
            if (Value(field) is not { } value || Plain(value) is not { Length: > 0 } plain) continue;
            text = (plain, field);
            break;
        }
    }

    /// <summary>The entry's page; null where it names none.</summary>
    public Uri? Link => Uri.TryCreate(LinkText(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    /// <summary>Characters of the text that the feed gives.</summary>
    public int TextLength => text?.Text.Length ?? 0;

    /// <summary>True when the feed gives what is most likely the whole story and no teaser.</summary>
    public bool IsFull => text is { } found && found.Text.Length >= (found.Field is "encoded" or "content" ? FullContent : FullSummary) && !EndsAsTeaser(found.Text);

    /// <summary>What names the entry within its feed.</summary>
    public string Key => Value("guid")?.Trim() ?? Value("id")?.Trim() ?? LinkText() ?? Digest();

    /// <summary>Changes when what the entry says changes; counts of comments and the like are left out.</summary>
    public string Digest() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Value("title"), text?.Text, Value("updated"), Value("pubDate"), Value("published"), LinkText()))))[..16];

    /// <summary>The article as the feed itself tells it.</summary>
    public ArticleDraft ToDraft()
    {
        var draft = new ArticleDraft(place);
        draft.OfferText(text?.Text, $"feed:{text?.Field}");
        if (!draft.HasText) draft.OfferText(Value("title"), "feed:title");
        OfferMetadata(draft);
        return draft;
    }

    /// <summary>Offers all that the feed says of the article besides its text.</summary>
    public void OfferMetadata(ArticleDraft draft)
    {
        var link = LinkText();
        draft.OfferId(link ?? Value("guid") ?? Value("id"));
        draft.OfferUrl(link, "feed:link");
        draft.OfferTitle(MarkupText.IfMarkup(System.Net.WebUtility.HtmlDecode(Value("title"))), "feed:title");
        foreach (var field in (ReadOnlySpan<string>)["published", "pubDate", "date", "issued", "updated"]) draft.OfferPublished(Value(field), $"feed:{field}");
        foreach (var field in (ReadOnlySpan<string>)["updated", "modified"]) draft.OfferModified(Value(field), $"feed:{field}");
        draft.OfferAuthor(Value("creator"), "feed:creator");
        draft.OfferAuthor(entry.Elements().FirstOrDefault(element => element.Name.LocalName == "author") is { } author ? XmlFile.Value(author, "name") ?? author.Value : null, "feed:author");
        draft.OfferSource(entry.Elements().FirstOrDefault(element => element.Name.LocalName == "source" && !element.HasElements)?.Value ?? outlet, "feed");
        draft.OfferLanguage(language, "feed");
    }

    private string? Value(string name)
    {
        var element = entry.Elements().FirstOrDefault(element => element.Name.LocalName == name && element.Name.NamespaceName != MediaNamespace);
        if (element is null) return null;
        var value = element.HasElements ? string.Concat(element.Nodes()) : element.Value;
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }

    private string? LinkText()
    {
        foreach (var link in entry.Elements().Where(element => element.Name.LocalName == "link"))
        {
            if (link.Attribute("rel")?.Value is { } rel && rel != "alternate") continue;
            if ((link.Attribute("href")?.Value ?? link.Value) is { Length: > 0 } address) return address.Trim();
        }

        return null;
    }

    private static bool EndsAsTeaser(string text) =>
        text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith("[…]", StringComparison.Ordinal) || text.EndsWith("[...]", StringComparison.Ordinal);

    private static string Plain(string value) =>
        value.Contains('<', StringComparison.Ordinal) || value.Contains('&', StringComparison.Ordinal) ? MarkupText.Of(value).Trim() : value.Trim();
}
