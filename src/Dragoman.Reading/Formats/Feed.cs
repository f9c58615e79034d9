using System.Globalization;
using System.Xml.Linq;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>A feed with its entries in their order.</summary>
/// <param name="Outlet">The channel's title; null where it has none.</param>
/// <param name="Language">The channel's language as it is written; null where it has none.</param>
/// <param name="Entries">The entries.</param>
internal sealed record Feed(string? Outlet, string? Language, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>Parses a feed.</summary>
    /// <returns>Null, or why it cannot be read.</returns>
    public static ReadFailure? Parse(string name, DecodedText text, out Feed feed)
    {
        feed = new Feed(null, null, []);
        if (XmlFile.Parse(text, "feed", out var root) is { } failure) return failure;
        var entries = root.Descendants().Where(element => element.Name.LocalName is "item" or "entry").ToList();
        if (entries.Count == 0) return new ReadFailure(ReadFailureKind.Empty, "is XML without an entry of a feed");
        var channel = root.Descendants().FirstOrDefault(element => element.Name.LocalName == "channel") ?? root;
        var outlet = XmlFile.Value(channel, "title");
        var language = XmlFile.Value(channel, "language") ?? root.Attribute(XNamespace.Xml + "lang")?.Value;
        feed = new Feed(outlet, language, [.. entries.Select((entry, i) => new FeedEntry(string.Create(CultureInfo.InvariantCulture, $"{name}#{i + 1}"), entry, outlet, language))]);
        return null;
    }
}
