using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Domain.Json;

namespace Dragoman.Bench.Texts;

/// <summary>Articles for measuring: from JSON Lines such as <c>dragoman code</c> reads, or the texts of a folder.</summary>
internal static class ArticleLines
{
    private static readonly DateOnly Published = new(2024, 5, 15);

    /// <summary>Reads a file of JSON Lines, or all files <c>*.txt</c> in the folders named <c>articles</c> below a folder, in the order of their paths.</summary>
    /// <exception cref="JsonException">A line is no article.</exception>
    public static List<Article> Read(string path) => Directory.Exists(path) ? ReadFolder(path) :
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize(line, DragomanJson.Contract.Article)!)];

    private static List<Article> ReadFolder(string path) =>
    [
        .. Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "articles")
            .Order(StringComparer.Ordinal).Select(file => new Article { Id = Path.GetFileName(file), Text = File.ReadAllText(file), Published = Published }),
    ];
}
