using System.Runtime.Intrinsics;
using Dragoman.Language.Model;

namespace Dragoman.Language.Names;

/// <summary>The weights of the name tagger: one row of label weights for each known feature, and the weights of label pairs.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
internal sealed class NameModel
{
    /// <summary>Length of a row: the number of labels rounded up to whole vectors.</summary>
    public const int Stride = 24;

    private const uint Magic = 0x324D4E44;
    private readonly uint[] keys;
    private readonly int[] rows;
    private readonly short[] weights;
    private readonly short[] pairs;
    private readonly uint mask;

    private NameModel(uint[] features, short[] weights, short[] pairs, NameVocabulary vocabulary)
    {
        Vocabulary = vocabulary;
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

    /// <summary>The words known in lower case.</summary>
    public NameVocabulary Vocabulary { get; }

    /// <summary>Weight of a label after another.</summary>
    public int Pair(int previous, int label) => pairs[(previous * NameLabels.Count) + label];

    /// <summary>Sums the rows of the given features.</summary>
    /// <param name="features">Hashed features; unknown ones add nothing.</param>
    /// <param name="scores">Receives the sum of each label; at least <see cref="Stride"/> long.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var (first, second, third) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        foreach (var feature in features)
        {
            var slot = feature & mask;
            while (rows[slot] >= 0 && keys[slot] != feature) slot = (slot + 1) & mask;
            if (rows[slot] < 0) continue;
            var row = weights.AsSpan(rows[slot], Stride);
            var (lower, upper) = Vector256.Widen(Vector256.Create<short>(row));
            first += lower;
            second += upper;
            (lower, _) = Vector256.Widen(Vector128.Create<short>(row[16..]).ToVector256());
            third += lower;
        }

        first.CopyTo(scores);
        second.CopyTo(scores[8..]);
        third.CopyTo(scores[16..Stride]);
    }

    /// <summary>Reads a model as <see cref="Write"/> wrote it.</summary>
    /// <exception cref="ModelFormatException">The bytes are no name model of this version.</exception>
    public static NameModel Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ModelReader(bytes);
        if (bytes.Length < 16 || (uint)reader.Int32() != Magic || reader.Int32() != NameLabels.Count) throw new ModelFormatException("the name finder is of another version; train it again");
        var count = reader.Int32();
        var words = reader.Int32();
        var features = reader.Array<uint>(count);
        var packed = reader.Array<short>(count * NameLabels.Count);
        var pairWeights = reader.Array<short>(NameLabels.Count * NameLabels.Count);
        var vocabulary = new NameVocabulary(reader.Array<uint>(words));
        var rowWeights = new short[count * Stride];
        for (var i = 0; i < count; i++) packed.AsSpan(i * NameLabels.Count, NameLabels.Count).CopyTo(rowWeights.AsSpan(i * Stride));
        return new(features, rowWeights, pairWeights, vocabulary);
    }

    /// <summary>The bytes of a model.</summary>
    /// <param name="features">The known features.</param>
    /// <param name="weights">A row of <see cref="Stride"/> weights for each of them.</param>
    /// <param name="pairs">Label pair weights, <see cref="NameLabels.Count"/> squared.</param>
    /// <param name="vocabulary">The words known in lower case.</param>
    public static byte[] Write(uint[] features, short[] weights, short[] pairs, NameVocabulary vocabulary)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var words = vocabulary.Hashes.ToArray();
        writer.Write(Magic);
        writer.Write(NameLabels.Count);
        writer.Write(features.Length);
        writer.Write(words.Length);
        foreach (var feature in features) writer.Write(feature);
        for (var i = 0; i < features.Length; i++)
        {
            for (var label = 0; label < NameLabels.Count; label++) writer.Write(weights[(i * Stride) + label]);
        }

        foreach (var pair in pairs) writer.Write(pair);
        foreach (var word in words) writer.Write(word);
        writer.Flush();
        return stream.ToArray();
    }
}
