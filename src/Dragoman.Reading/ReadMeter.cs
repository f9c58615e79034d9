namespace Dragoman.Reading;

/// <summary>How far a reading has come, in bytes of the files that were named.</summary>
/// <remarks>Written by the thread that reads, read by any.</remarks>
public sealed class ReadMeter
{
    private long total;
    private long finished;
    private long within;
    private int open;

    /// <summary>The share that has been read, from 0 to 1; null while that cannot be told, as for standard input and addresses.</summary>
    public double? Share
    {
        get
        {
            var all = Volatile.Read(ref total);
            return all <= 0 || Volatile.Read(ref open) > 0 ? null : Math.Clamp((double)(Volatile.Read(ref finished) + Volatile.Read(ref within)) / all, 0, 1);
        }
    }

    /// <summary>Takes in the inputs that are to be read.</summary>
    internal void Expect(long bytes, bool more)
    {
        Interlocked.Add(ref total, bytes);
        if (more) Interlocked.Increment(ref open);
    }

    internal void Advance(long bytesWithinFile) => Volatile.Write(ref within, bytesWithinFile);

    internal void Finish(long fileBytes)
    {
        Volatile.Write(ref within, 0);
        Interlocked.Add(ref finished, fileBytes);
    }
}
