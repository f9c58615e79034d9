using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Reading.Input;

namespace Dragoman.Cli.Evaluation;

/// <summary>What <c>dragoman code</c> once wrote, by the texts' ids.</summary>
internal static class CodedFile
{
    private const int MaxLineBytes = 16 * 1024 * 1024;

    private const int MostNamed = 10;

    /// <summary>Reads the file; a line that cannot be read is told and the others are used.</summary>
    public static Dictionary<string, ImmutableArray<CodedEvent>> Read(string file, Action<string> fault)
    {
        var coded = new Dictionary<string, ImmutableArray<CodedEvent>>(StringComparer.Ordinal);
        if (!File.Exists(file))
        {
            fault($"{file}: there is no such file");
            return coded;
        }

        using var stream = File.OpenRead(file);
        var reader = new LineReader(stream, MaxLineBytes);
        while (reader.TryRead(out var line))
        {
            if (line is { Length: 0 }) continue;
            try
            {
                var article = line is null ? null : JsonSerializer.Deserialize(line, DragomanJson.Contract.CodedArticle);
                if (article?.Id is null) fault($"{file}:{reader.Number}: the line has no 'id'");
                else coded[article.Id] = article.Events ?? [];
            }
            catch (JsonException e)
            {
                fault($"{file}:{reader.Number}: no line of 'dragoman code': {e.Message.ReplaceLineEndings(" ")}");
            }
        }

        return coded;
    }

    /// <summary>How many texts of a set the file has no line for, and which; null where it has one for each.</summary>
    public static string? Missing(IReadOnlyDictionary<string, ImmutableArray<CodedEvent>> coded, GoldSet set)
    {
        List<string> missing = [.. set.Documents.Select(document => document.Article.Id).Where(id => !coded.ContainsKey(id))];
        if (missing.Count == 0) return null;
        var named = string.Join(", ", missing.Take(MostNamed)) + (missing.Count > MostNamed ? ", …" : "");
        return string.Create(CultureInfo.InvariantCulture, $"has no line for {missing.Count} of {set.Documents.Length} texts of '{set.Name}', which count as texts without events: {named}");
    }
}
