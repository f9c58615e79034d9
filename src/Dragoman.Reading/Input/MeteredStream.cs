namespace Dragoman.Reading.Input;

/// <summary>Tells a meter how much of a file was read. Disposing of it disposes of the stream below.</summary>
internal sealed class MeteredStream(Stream below, ReadMeter meter) : ReadOnlyStream
{
    private long read;

    public override int Read(Span<byte> buffer)
    {
        var count = below.Read(buffer);
        read += count;
        meter.Advance(read);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) below.Dispose();
        base.Dispose(disposing);
    }
}
