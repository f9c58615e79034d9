using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>OPML: a list of feeds, each of which is fetched.</summary>
internal static class OpmlFormat
{
    /// <summary>The articles of all feeds, in the order of the list.</summary>
    public static IEnumerable<ReadResult> Read(string name, DecodedText text, ReadOptions options)
    {
        if (Feeds(text, out var feeds) is { } failure) return [ReadResult.Failed(name, failure.Kind, failure.Reason)];
        return feeds.SelectMany(feed => ListedAddress.ReadList(feed, options));
    }

    /// <summary>The addresses of the list, each once.</summary>
    /// <returns>Null, or why there is none.</returns>
    public static ReadFailure? Feeds(DecodedText text, out IReadOnlyList<Uri> feeds)
    {
        feeds = [];
        if (XmlFile.Parse(text, "OPML list", out var root) is { } failure) return failure;
        feeds = [.. root.Descendants()
            .Where(element => element.Name.LocalName == "outline")
            .Select(outline => outline.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.Equals("xmlUrl", StringComparison.OrdinalIgnoreCase))?.Value.Trim())
            .Select(value => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null)
            .OfType<Uri>().Distinct()];
        return feeds.Count > 0 ? null : new ReadFailure(ReadFailureKind.Empty, "is an OPML list without the address of a feed (xmlUrl)");
    }
}
