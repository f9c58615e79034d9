using System.Text;

namespace Dragoman.Reading.Formats;

/// <summary>Reads messages of a head of lines and a body of bytes, as web archives and HTTP have them. Not safe on many threads.</summary>
/// <param name="stream">Where to read; stays the caller's.</param>
/// <param name="maxHeaderBytes">The most bytes of a head.</param>
internal sealed class HeaderReader(Stream stream, int maxHeaderBytes)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;

    /// <summary>The next head; null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The head is longer than allowed.</exception>
    public Headers? ReadHeaders(bool skipEmptyLines)
    {
        var first = ReadLine();
        while (skipEmptyLines && first is { Length: 0 }) first = ReadLine();
        if (first is null) return null;
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var total = first.Length;
        while (ReadLine() is { Length: > 0 } line)
        {
            if ((total += line.Length) > maxHeaderBytes) throw new InvalidDataException("has a head of a message that is too long");
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return new Headers(first, fields);
    }

    /// <summary>The next bytes of a body.</summary>
    /// <exception cref="InvalidDataException">There are fewer.</exception>
    public byte[] ReadExactly(int count)
    {
        var bytes = new byte[count];
        for (var filled = 0; filled < count;)
        {
            if (at == end && !Fill()) throw new InvalidDataException("breaks off in the middle of a record");
            var piece = Math.Min(count - filled, end - at);
            buffer.AsSpan(at, piece).CopyTo(bytes.AsSpan(filled));
            at += piece;
            filled += piece;
        }

        return bytes;
    }

    /// <summary>Leaves out bytes of a body.</summary>
    /// <exception cref="InvalidDataException">There are fewer.</exception>
    public void Skip(long count)
    {
        while (count > 0 && (at < end || Fill()))
        {
            var piece = (int)Math.Min(count, end - at);
            at += piece;
            count -= piece;
        }

        if (count > 0) throw new InvalidDataException("breaks off in the middle of a record");
    }

    /// <summary>Everything up to the end of the stream.</summary>
    public byte[] ReadRest()
    {
        using var rest = new MemoryStream();
        while (at < end || Fill())
        {
            rest.Write(buffer, at, end - at);
            at = end;
        }

        return rest.ToArray();
    }

    private string? ReadLine()
    {
        var line = new List<byte>();
        while (at < end || Fill())
        {
            var b = buffer[at++];
            if (b == '\n') return Text(line);
            line.Add(b);
            if (line.Count > maxHeaderBytes) throw new InvalidDataException("has a head of a message that is too long");
        }

        return line.Count == 0 ? null : Text(line);
    }

    private static string Text(List<byte> line)
    {
        if (line is [.., (byte)'\r']) line.RemoveAt(line.Count - 1);
        return Encoding.UTF8.GetString([.. line]);
    }

    private bool Fill()
    {
        at = 0;
        end = stream.Read(buffer);
        return end > 0;
    }
}
