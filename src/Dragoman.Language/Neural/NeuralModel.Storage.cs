using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using Dragoman.Language.Annotation;
using Dragoman.Language.Model;
using Dragoman.Language.Words;

namespace Dragoman.Language.Neural;

internal sealed partial class NeuralModel
{
    /// <summary>The section of a model file that holds the network.</summary>
    public const string Section = "neural";

    private const int Version = 3;

    /// <summary>Reads the section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="lexicon">The model's lexicon.</param>
    /// <param name="vectors">The model's word vectors.</param>
    /// <exception cref="ModelFormatException">It is of another version, cut short or makes no sense.</exception>
    public static NeuralModel Read(ReadOnlyMemory<byte> section, WordLexicon lexicon, WordVectors vectors)
    {
        var reader = new ModelReader(section.Span);
        var version = reader.Int32();
        if (version != Version) throw new ModelFormatException($"the neural section has version {version} and this program reads version {Version}; train it again");
        var shape = new NeuralShape(
            Bounded(reader.Int32(), 4096), Bounded(reader.Int32(), 4096), Bounded(reader.Int32(), 16), Bounded(reader.Int32(), 16),
            Bounded(reader.Int32(), 1024), Bounded(reader.Int32(), 1024), Bounded(reader.Int32(), 1 << 22));
        var tags = ImmutableArray.CreateBuilder<JointTag>();
        for (var left = Bounded(reader.Int32(), NeuralShape.TagColumns); left > 0; left--) tags.Add(new JointTag((UniversalTag)Bounded(reader.Int32(), (int)UniversalTag.VERB), reader.String()));
        var known = reader.Array<ulong>(Bounded(reader.Int32(), 1 << 22));
        var layout = NeuralTensor.All(shape, known.Length + 1, vectors.Dimensions);
        var weights = new float[layout.Length][];
        for (var i = 0; i < layout.Length; i++) weights[i] = Widen(reader.Array<ushort>(layout[i].Size));
        return new NeuralModel(shape, tags.ToImmutable(), known, weights, lexicon, vectors);
    }

    /// <summary>Writes the section; weights are stored with 16 bits.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Version);
        foreach (var size in (ReadOnlySpan<int>)[Shape.WordWidth, Shape.BagWidth, Shape.Layers, Shape.TagLayer, Shape.ArcWidth, Shape.LabelWidth, Shape.BagRows]) writer.Write(size);
        writer.Write(Tags.Length);
        foreach (var tag in Tags)
        {
            writer.Write((int)tag.Universal);
            writer.Write(tag.Penn);
        }

        writer.Write(hashes.Length);
        foreach (var hash in hashes) writer.Write(hash);
        foreach (var tensor in values)
        {
            foreach (var value in tensor) writer.Write((Half)value);
        }
    }

    private static int Bounded(int value, int maximum) =>
        value >= 0 && value <= maximum ? value : throw new ModelFormatException($"the neural section gives a size of {value} where at most {maximum} is possible");

    /// <summary>Widens finite 16-bit floats: their bits moved into place and the exponent corrected by a product, which is exact.</summary>
    private static float[] Widen(ReadOnlySpan<ushort> halves)
    {
        var result = new float[halves.Length];
        var factor = Vector256.Create(BitConverter.UInt32BitsToSingle((254 - 15) << 23));
        var at = 0;
        for (; at + 8 <= halves.Length; at += 8)
        {
            var wide = Vector256.WidenLower(Vector256.Create(Vector128.Create(halves.Slice(at, 8)), Vector128<ushort>.Zero));
            var magnitude = Vector256.ShiftLeft(wide & Vector256.Create(0x7FFFu), 13).AsSingle() * factor;
            var sign = Vector256.ShiftLeft(wide & Vector256.Create(0x8000u), 16);
            (magnitude.AsUInt32() | sign).AsSingle().CopyTo(result, at);
        }

        for (; at < halves.Length; at++) result[at] = (float)BitConverter.UInt16BitsToHalf(halves[at]);
        return result;
    }
}
