using System.Collections.Frozen;

namespace Dragoman.Reading;

/// <summary>The spelling of <see cref="DocumentFormat"/> on the command line, and the endings of file names that stand for each.</summary>
public static class DocumentFormatNames
{
    private static readonly FrozenDictionary<string, DocumentFormat> ByName =
        Enum.GetValues<DocumentFormat>().ToFrozenDictionary(Spell, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, DocumentFormat> ByEnding = new Dictionary<string, DocumentFormat>(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = DocumentFormat.Text, [".text"] = DocumentFormat.Text,
        [".md"] = DocumentFormat.Markdown, [".markdown"] = DocumentFormat.Markdown,
        [".html"] = DocumentFormat.Html, [".htm"] = DocumentFormat.Html, [".xhtml"] = DocumentFormat.Html,
        [".jsonl"] = DocumentFormat.JsonLines, [".ndjson"] = DocumentFormat.JsonLines,
        [".json"] = DocumentFormat.Json,
        [".csv"] = DocumentFormat.Csv, [".tsv"] = DocumentFormat.Tsv, [".tab"] = DocumentFormat.Tsv,
        [".rss"] = DocumentFormat.Feed, [".atom"] = DocumentFormat.Feed, [".xml"] = DocumentFormat.Feed,
        [".opml"] = DocumentFormat.Opml,
        [".zip"] = DocumentFormat.Zip, [".gz"] = DocumentFormat.Gzip, [".warc"] = DocumentFormat.Warc,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All names in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<DocumentFormat>().Select(Spell)];

    extension(DocumentFormat value)
    {
        /// <summary>The name of the value (<c>jsonl</c>).</summary>
        public string Name => Spell(value);
    }

    /// <summary>Reads a name, whatever its case; false for any other text and for null.</summary>
    public static bool TryParse(string? name, out DocumentFormat format)
    {
        format = default;
        return name is not null && ByName.TryGetValue(name, out format);
    }

    /// <summary>The format that a file's ending stands for; false where it stands for none.</summary>
    public static bool TryFromEnding(string fileName, out DocumentFormat format) =>
        ByEnding.TryGetValue(Path.GetExtension(fileName), out format);

    private static string Spell(DocumentFormat value) =>
        value == DocumentFormat.JsonLines ? "jsonl" : value.ToString().ToLowerInvariant();
}
