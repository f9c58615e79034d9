namespace Dragoman.Reading.Input;

/// <summary>Counts the bytes that are read through it.</summary>
internal sealed class CountingStream(Stream below) : ReadOnlyStream
{
    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = below.Read(buffer);
        Count += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) below.Dispose();
        base.Dispose(disposing);
    }
}
