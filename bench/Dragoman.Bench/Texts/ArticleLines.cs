using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Domain.Json;

namespace Dragoman.Bench.Texts;

/// <summary>Articles for measuring: from JSON Lines such as <c>dragoman code</c> reads.</summary>
internal static class ArticleLines
{
    /// <summary>Reads a file of JSON Lines.</summary>
    /// <exception cref="JsonException">A line is no article.</exception>
    public static List<Article> Read(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize(line, DragomanJson.Contract.Article)!)];
}
