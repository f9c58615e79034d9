using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Dragoman.Language.Model;

/// <summary>Reads a section from front to back.</summary>
internal ref struct ModelReader(ReadOnlySpan<byte> data)
{
    private readonly int length = data.Length;
    private ReadOnlySpan<byte> rest = data;

    /// <summary>How many bytes were read.</summary>
    internal readonly int Position => length - rest.Length;

    /// <summary>A little-endian number.</summary>
    internal int Int32()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(Take(4));
        return value;
    }

    /// <summary>A string as <see cref="BinaryWriter"/> writes it.</summary>
    internal string String()
    {
        int length = 0, shift = 0;
        byte b;
        do
        {
            b = Take(1)[0];
            length |= (b & 0x7f) << shift;
            shift += 7;
        }
        while (b >= 0x80);
        return Encoding.UTF8.GetString(Take(length));
    }

    /// <summary>Numbers side by side, little-endian.</summary>
    /// <returns>A copy.</returns>
    internal T[] Array<T>(int count)
        where T : unmanaged
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("models are read on little-endian machines only");
        var result = new T[count];
        Take(checked(count * System.Runtime.CompilerServices.Unsafe.SizeOf<T>())).CopyTo(MemoryMarshal.AsBytes(result.AsSpan()));
        return result;
    }

    /// <summary>Passes over bytes and returns their number.</summary>
    internal int Skip(int count) => Take(count).Length;

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > rest.Length) throw new ModelFormatException("a section of the model is cut short");
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
