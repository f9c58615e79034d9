using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Neural;

internal sealed partial class NeuralModel
{
    private const uint Magic = 0x314E5244;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no neural model or ends too early.</exception>
    public static NeuralModel Read(Stream stream)
    {
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            if (reader.ReadUInt32() != Magic) throw new InvalidDataException("this is no neural model of this version; train it again");
            var shape = new NeuralShape(
                Bounded(reader, 4096), Bounded(reader, 4096), Bounded(reader, 16), Bounded(reader, 16), Bounded(reader, 1024), Bounded(reader, 1024), Bounded(reader, 1 << 22));
            var tags = ImmutableArray.CreateBuilder<JointTag>();
            for (var left = Bounded(reader, NeuralShape.TagColumns); left > 0; left--) tags.Add(new JointTag((UniversalTag)reader.ReadByte(), reader.ReadString()));
            var known = new ulong[Bounded(reader, 1 << 22)];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(known.AsSpan()));
            var layout = NeuralTensor.All(shape, known.Length + 1);
            var weights = new float[layout.Length][];
            for (var i = 0; i < layout.Length; i++) weights[i] = ReadHalves(reader.BaseStream, layout[i].Size);
            return new NeuralModel(shape, tags.ToImmutable(), known, weights);
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("the neural model is cut off", exception);
        }
    }

    /// <summary>Writes the model; weights are stored with 16 bits.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        foreach (var size in (ReadOnlySpan<int>)[Shape.WordWidth, Shape.BagWidth, Shape.Layers, Shape.TagLayer, Shape.ArcWidth, Shape.LabelWidth, Shape.BagRows]) writer.Write(size);
        writer.Write(Tags.Length);
        foreach (var tag in Tags)
        {
            writer.Write((byte)tag.Universal);
            writer.Write(tag.Penn);
        }

        writer.Write(hashes.Length);
        foreach (var hash in hashes) writer.Write(hash);
        foreach (var tensor in values)
        {
            foreach (var value in tensor) writer.Write((Half)value);
        }
    }

    private static int Bounded(BinaryReader reader, int maximum)
    {
        var value = reader.ReadInt32();
        return value >= 0 && value <= maximum ? value : throw new InvalidDataException($"the neural model gives a size of {value} where at most {maximum} is possible");
    }

    private static float[] ReadHalves(Stream stream, int count)
    {
        var halves = new ushort[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        var result = new float[count];
        Widen(halves, result);
        return result;
    }

    /// <summary>Widens finite 16-bit floats: their bits moved into place and the exponent corrected by a product, which is exact.</summary>
    private static void Widen(ReadOnlySpan<ushort> halves, Span<float> result)
    {
        var factor = Vector256.Create(BitConverter.UInt32BitsToSingle((254 - 15) << 23));
        var at = 0;
        for (; at + 8 <= halves.Length; at += 8)
        {
            var wide = Vector256.WidenLower(Vector256.Create(Vector128.Create<ushort>(halves.Slice(at, 8)), Vector128<ushort>.Zero));
            var magnitude = Vector256.ShiftLeft(wide & Vector256.Create(0x7FFFu), 13).AsSingle() * factor;
            var sign = Vector256.ShiftLeft(wide & Vector256.Create(0x8000u), 16);
            (magnitude.AsUInt32() | sign).AsSingle().CopyTo(result[at..]);
        }

        for (; at < halves.Length; at++) result[at] = (float)BitConverter.UInt16BitsToHalf(halves[at]);
    }
}
