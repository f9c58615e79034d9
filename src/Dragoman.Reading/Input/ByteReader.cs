namespace Dragoman.Reading.Input;

/// <summary>Reads a stream whole, up to a bound.</summary>
internal static class ByteReader
{
    /// <summary>All bytes of the stream; null when there are more than the bound.</summary>
    public static byte[]? ReadAll(Stream stream, int maxBytes)
    {
        using var buffer = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, maxBytes) : 4096);
        var chunk = new byte[64 * 1024];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            if (buffer.Length + read > maxBytes) return null;
            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }
}
