using System.Buffers.Binary;
using Dragoman.Language.Model;

namespace Dragoman.Language.Names;

/// <summary>The weights of the name tagger: one row of label weights for each known feature, and the weights of label pairs.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
internal sealed class NameModel
{
    /// <summary>Length of a row: the number of labels rounded up to whole vectors.</summary>
    public const int Stride = 24;

    private const uint Magic = 0x314D4E44;
    private readonly uint[] keys;
    private readonly int[] rows;
    private readonly short[] weights;
    private readonly short[] pairs;
    private readonly uint mask;

    private NameModel(uint[] features, short[] weights, short[] pairs)
    {
        (this.weights, this.pairs) = (weights, pairs);
        var size = 1024u;
        while (size < features.Length * 2) size *= 2;
        mask = size - 1;
        (keys, rows) = (new uint[size], new int[size]);
        Array.Fill(rows, -1);
        for (var row = 0; row < features.Length; row++)
        {
            var slot = features[row] & mask;
            while (rows[slot] >= 0) slot = (slot + 1) & mask;
            (keys[slot], rows[slot]) = (features[row], row * Stride);
        }
    }

    /// <summary>Weight of a label after another.</summary>
    public int Pair(int previous, int label) => pairs[(previous * NameLabels.Count) + label];

    /// <summary>Sums the rows of the given features.</summary>
    /// <param name="features">Hashed features; unknown ones add nothing.</param>
    /// <param name="scores">Receives the sum of each label; at least <see cref="Stride"/> long.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores[..Stride].Clear();
        foreach (var feature in features)
        {
            var slot = feature & mask;
            while (rows[slot] >= 0 && keys[slot] != feature) slot = (slot + 1) & mask;
            if (rows[slot] < 0) continue;
            var row = weights.AsSpan(rows[slot], NameLabels.Count);
            for (var label = 0; label < row.Length; label++) scores[label] += row[label];
        }
    }

    /// <summary>Puts a model together.</summary>
    /// <param name="features">The known features.</param>
    /// <param name="weights">A row of <see cref="Stride"/> weights for each of them.</param>
    /// <param name="pairs">Label pair weights, <see cref="NameLabels.Count"/> squared.</param>
    public static NameModel Create(uint[] features, short[] weights, short[] pairs) => new(features, weights, pairs);

    /// <summary>Reads a model as <see cref="Write"/> wrote it.</summary>
    /// <exception cref="ModelFormatException">The bytes are no name model of this version.</exception>
    public static NameModel Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
            throw new ModelFormatException("not a name model of this version");
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        var labels = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        var expected = 12L + (4L * count) + (2L * count * labels) + (2L * labels * labels);
        if (labels != NameLabels.Count || count < 0 || expected != bytes.Length)
            throw new ModelFormatException($"name model of {bytes.Length} bytes, expected {expected}");
        var at = 12;
        var features = new uint[count];
        var rowWeights = new short[count * Stride];
        var pairWeights = new short[labels * labels];
        for (var i = 0; i < count; i++, at += 4) features[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
        for (var i = 0; i < count; i++)
        {
            for (var label = 0; label < labels; label++, at += 2) rowWeights[(i * Stride) + label] = BinaryPrimitives.ReadInt16LittleEndian(bytes[at..]);
        }

        for (var i = 0; i < pairWeights.Length; i++, at += 2) pairWeights[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes[at..]);
        return new(features, rowWeights, pairWeights);
    }

    /// <summary>The bytes of a model.</summary>
    public static byte[] Write(uint[] features, short[] weights, short[] pairs)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(features.Length);
        writer.Write(NameLabels.Count);
        foreach (var feature in features) writer.Write(feature);
        for (var i = 0; i < features.Length; i++)
        {
            for (var label = 0; label < NameLabels.Count; label++) writer.Write(weights[(i * Stride) + label]);
        }

        foreach (var pair in pairs) writer.Write(pair);
        writer.Flush();
        return stream.ToArray();
    }
}
