using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Reading.Input;

namespace Dragoman.Cli.Evaluation.Gold;

/// <summary>Finds the gold sets of a file or folder.</summary>
/// <remarks>
/// A file of events with anchors holds one article's events; its name is the name of the article's text with <c>.jsonl</c> behind it, and the files of one
/// folder are one set. Any other file of texts with events is a set of its own.
/// </remarks>
/// <param name="textsFolder">Where the articles' texts are; null to look beside the events, in <c>texts</c> and <c>articles</c> there and above.</param>
/// <param name="fault">Takes a line for each thing that cannot be used.</param>
internal sealed class GoldReader(string? textsFolder, Action<string> fault)
{
    private const int MaxLineBytes = 16 * 1024 * 1024;
    private const string MetadataFile = "published.json";
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    /// <summary>All sets, those of a folder in the order of their paths.</summary>
    public ImmutableArray<GoldSet> Read(string path)
    {
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList() : [path];
        if (files.Count == 0) fault($"{path}: the folder holds no .jsonl file");
        var sets = ImmutableArray.CreateBuilder<GoldSet>();
        var articles = new SortedDictionary<string, List<GoldDocument>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var lines = Lines(file);
            if (lines.Count == 0) continue;
            if (Kind(file, lines[0]) is not { } kind) continue;
            if (kind != GoldKind.Articles)
            {
                sets.Add(new GoldSet(file, kind, [.. lines.Select(line => Try(file, line.Number, () => GoldLine.Document(line.Json, kind, line.Number.ToString(CultureInfo.InvariantCulture)))).OfType<GoldDocument>()]));
                continue;
            }

            if (Article(file) is not { } article) continue;
            var set = Directory.Exists(path) ? Path.GetDirectoryName(file)! : file;
            if (!articles.TryGetValue(set, out var documents)) articles.Add(set, documents = []);
            documents.Add(new GoldDocument(article, [.. lines.Select(line => Try(file, line.Number, () => GoldLine.Event(line.Json, article.Text))).OfType<GoldEvent>()]));
        }

        sets.AddRange(articles.Select(set => new GoldSet(set.Key, GoldKind.Articles, [.. set.Value])));
        return [.. sets.Where(set => !set.Documents.IsEmpty).OrderBy(set => set.Name, StringComparer.Ordinal)];
    }

    private GoldKind? Kind(string file, (long Number, JsonElement Json) line)
    {
        try
        {
            return GoldLine.KindOf(line.Json);
        }
        catch (GoldFault e)
        {
            fault($"{file}:{line.Number}: {e.Message}");
            return null;
        }
    }

    private T? Try<T>(string file, long number, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (GoldFault e)
        {
            fault($"{file}:{number}: {e.Message}");
            return null;
        }
    }

    private List<(long Number, JsonElement Json)> Lines(string file)
    {
        var lines = new List<(long, JsonElement)>();
        try
        {
            using var stream = File.OpenRead(file);
            var reader = new LineReader(stream, MaxLineBytes);
            while (reader.TryRead(out var bytes))
            {
                if (bytes is not null && !bytes.AsSpan().ContainsAnyExcept((byte)' ', (byte)'\t')) continue;
                if (Json(file, reader.Number, bytes) is { } json) lines.Add((reader.Number, json));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault(e is FileNotFoundException or DirectoryNotFoundException ? $"{file}: there is no such file or folder" : $"{file}: cannot be read: {e.Message}");
        }

        return lines;
    }

    private JsonElement? Json(string file, long number, byte[]? bytes)
    {
        try
        {
            if (bytes is null) throw new GoldFault("the line is longer than 16 MiB");
            using var document = JsonDocument.Parse(bytes, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new GoldFault("no JSON object");
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or GoldFault)
        {
            fault($"{file}:{number}: {(e is GoldFault ? e.Message : "no JSON")}");
            return null;
        }
    }

    private Article? Article(string file)
    {
        var name = Path.GetFileName(file)[..^".jsonl".Length];
        var beside = Path.GetDirectoryName(Path.GetFullPath(file))!;
        string[] folders = textsFolder is not null ? [textsFolder] :
        [
            beside, Path.Combine(beside, "texts"), Path.Combine(beside, "..", "texts"), Path.Combine(beside, "..", "articles"), Path.Combine(beside, "..", "..", "articles"),
        ];
        if (folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, name))) is not { } found)
        {
            fault($"{file}: the text '{name}' is not there; --texts says in which folder the articles are");
            return null;
        }

        var text = File.ReadAllText(Path.Combine(found, name), Encoding.UTF8);
        return Metadata(found, name, new Article { Id = name, Text = text });
    }

    private Article Metadata(string folder, string name, Article article)
    {
        var file = Path.Combine(folder, MetadataFile);
        if (!File.Exists(file)) return article;
        return Try(file, 1, () =>
        {
            try
            {
                using var document = JsonDocument.Parse(File.ReadAllBytes(file), Options);
                if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty(name, out var told) || told.ValueKind != JsonValueKind.Object) return article;
                return article with { Published = GoldLine.Day(told), Source = told.TryGetProperty("source", out var source) && source.ValueKind == JsonValueKind.String ? source.GetString() : null };
            }
            catch (JsonException)
            {
                throw new GoldFault("no JSON");
            }
        }) ?? article;
    }
}
