namespace Dragoman.Reading.Input;

/// <summary>A stream whose first bytes can be looked at before they are read. Disposing of it disposes of the stream below.</summary>
internal sealed class PeekedStream : ReadOnlyStream
{
    private readonly Stream below;
    private readonly byte[] head;
    private readonly int length;
    private int at;

    public PeekedStream(Stream below, int headBytes)
    {
        this.below = below;
        head = new byte[headBytes];
        while (length < headBytes && below.Read(head, length, headBytes - length) is > 0 and var read) length += read;
    }

    /// <summary>The first bytes, as many as there are up to the wanted number.</summary>
    public ReadOnlySpan<byte> Head => head.AsSpan(0, length);

    public override int Read(Span<byte> buffer)
    {
        if (at == length) return below.Read(buffer);
        var count = Math.Min(buffer.Length, length - at);
        head.AsSpan(at, count).CopyTo(buffer);
        at += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) below.Dispose();
        base.Dispose(disposing);
    }
}
