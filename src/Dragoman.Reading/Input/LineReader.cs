namespace Dragoman.Reading.Input;

/// <summary>Cuts a stream into lines of bytes without ever holding more than one line of bounded length.</summary>
/// <remarks>A line ends with LF or CR LF; the ending is not part of it. A byte-order mark of UTF-8 at the very start is left out. Not safe on many threads.</remarks>
public sealed class LineReader
{
    private readonly Stream stream;
    private readonly int maxBytes;
    private readonly byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private bool started;

    /// <summary>Reads lines from a stream that stays the caller's.</summary>
    /// <param name="stream">The stream; read from where it stands.</param>
    /// <param name="maxBytes">The most bytes of a line; what is longer is skipped and told.</param>
    public LineReader(Stream stream, int maxBytes) => (this.stream, this.maxBytes) = (stream, maxBytes);

    /// <summary>Number of the line that was read last, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line's bytes; null for a line longer than the bound.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out byte[]? line)
    {
        if (!started) SkipByteOrderMark();
        line = null;
        MemoryStream? parts = null;
        var tooLong = false;
        while (at < end || Fill())
        {
            var rest = buffer.AsSpan(at, end - at);
            var feed = rest.IndexOf((byte)'\n');
            var piece = feed < 0 ? rest : rest[..feed];
            at += feed < 0 ? rest.Length : feed + 1;
            tooLong |= (parts?.Length ?? 0) + piece.Length > maxBytes;
            if (feed >= 0 && parts is null && !tooLong)
            {
                Number++;
                line = WithoutReturn(piece).ToArray();
                return true;
            }

            parts ??= new MemoryStream();
            if (tooLong) parts.SetLength(0);
            else parts.Write(piece);
            if (feed >= 0) break;
        }

        if (parts is null) return false;
        Number++;
        line = tooLong ? null : WithoutReturn(parts.GetBuffer().AsSpan(0, (int)parts.Length)).ToArray();
        return true;
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) => line is [.., (byte)'\r'] ? line[..^1] : line;

    private void SkipByteOrderMark()
    {
        started = true;
        while (end < 3 && stream.Read(buffer, end, buffer.Length - end) is > 0 and var read) end += read;
        if (buffer.AsSpan(0, end).StartsWith("\uFEFF"u8)) at = 3;
    }

    private bool Fill()
    {
        at = 0;
        end = stream.Read(buffer);
        return end > 0;
    }
}
