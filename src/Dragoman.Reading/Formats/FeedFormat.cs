using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Dragoman.Reading.Input;
using Dragoman.Reading.Metadata;
using Dragoman.Reading.Story;

namespace Dragoman.Reading.Formats;

/// <summary>RSS 2.0, RSS 1.0 and Atom: an article an entry, with the entry's own text, full where the feed gives it.</summary>
internal static class FeedFormat
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        CheckCharacters = false,
    };

    /// <summary>The articles in the order of the feed.</summary>
    public static IEnumerable<ReadResult> Read(string name, DecodedText text, ReadOptions options)
    {
        XDocument feed;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.Text.TrimStart()), Settings);
            feed = XDocument.Load(reader);
        }
        catch (XmlException e)
        {
            return [ReadResult.Failed(name, ReadFailureKind.Malformed, string.Create(CultureInfo.InvariantCulture, $"is no feed that can be read: line {e.LineNumber}, column {e.LinePosition}: {e.Message.Split(". ")[0]}"))];
        }

        var entries = feed.Descendants().Where(element => element.Name.LocalName is "item" or "entry").ToList();
        if (entries.Count == 0) return [ReadResult.Failed(name, ReadFailureKind.Empty, "is XML without an entry of a feed")];
        var channel = feed.Descendants().FirstOrDefault(element => element.Name.LocalName == "channel") ?? feed.Root;
        var outlet = channel?.Elements().FirstOrDefault(element => element.Name.LocalName == "title")?.Value;
        var language = channel?.Elements().FirstOrDefault(element => element.Name.LocalName == "language")?.Value ?? feed.Root?.Attribute(XNamespace.Xml + "lang")?.Value;
        return entries.Select((entry, i) => ReadEntry(string.Create(CultureInfo.InvariantCulture, $"{name}#{i + 1}"), entry, outlet, language, options));
    }

    private static ReadResult ReadEntry(string place, XElement entry, string? outlet, string? language, ReadOptions options)
    {
        var draft = new ArticleDraft(place);
        var link = Link(entry);
        draft.OfferId(link ?? Value(entry, "guid") ?? Value(entry, "id"));
        draft.OfferUrl(link, "feed:link");
        draft.OfferTitle(MarkupText.IfMarkup(System.Net.WebUtility.HtmlDecode(Value(entry, "title"))), "feed:title");
        foreach (var field in (ReadOnlySpan<string>)["encoded", "content", "description", "summary"])
        {
            if (Value(entry, field) is { } value && Plain(value) is { Length: > 0 } plain) draft.OfferText(plain, $"feed:{field}");
        }

        if (!draft.HasText) draft.OfferText(Value(entry, "title"), "feed:title");
        foreach (var field in (ReadOnlySpan<string>)["published", "pubDate", "date", "issued", "updated"]) draft.OfferPublished(Value(entry, field), $"feed:{field}");
        draft.OfferSource(entry.Elements().FirstOrDefault(element => element.Name.LocalName == "source" && !element.HasElements)?.Value ?? outlet, "feed");
        draft.OfferLanguage(language, "feed");
        return draft.Finish(options);
    }

    private static string? Value(XElement entry, string name)
    {
        var element = entry.Elements().FirstOrDefault(element => element.Name.LocalName == name && element.Name.NamespaceName != "http://search.yahoo.com/mrss/");
        if (element is null) return null;
        var value = element.HasElements ? string.Concat(element.Nodes()) : element.Value;
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }

    private static string? Link(XElement entry)
    {
        foreach (var link in entry.Elements().Where(element => element.Name.LocalName == "link"))
        {
            if (link.Attribute("rel")?.Value is { } rel && rel != "alternate") continue;
            if ((link.Attribute("href")?.Value ?? link.Value) is { Length: > 0 } address) return address.Trim();
        }

        return null;
    }

    private static string Plain(string value) =>
        value.Contains('<', StringComparison.Ordinal) || value.Contains('&', StringComparison.Ordinal) ? MarkupText.Of(value).Trim() : value.Trim();
}
