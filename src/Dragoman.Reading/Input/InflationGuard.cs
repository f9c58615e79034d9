namespace Dragoman.Reading.Input;

/// <summary>Stops an archive that unpacks to more than anything but a bomb would.</summary>
/// <remarks>Text shrinks to a tenth, seldom to a fiftieth; beyond 64 MiB no more than two hundred times the packed size is unpacked.</remarks>
internal sealed class InflationGuard(Stream unpacked, Func<long> packedBytes) : ReadOnlyStream
{
    private const long Free = 64L * 1024 * 1024;
    private const long Ratio = 200;
    private long total;

    public override int Read(Span<byte> buffer)
    {
        var read = unpacked.Read(buffer);
        total += read;
        if (total > Free && total / Ratio > packedBytes())
            throw new InvalidDataException("unpacks to more than two hundred times its size and is not read further");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
