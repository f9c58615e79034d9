using System.IO.Compression;

namespace Dragoman.Reading.Input;

/// <summary>What gzip packed, of one member or many; throws where the packed bytes are cut off.</summary>
/// <remarks>
/// The platform's stream ends silently when its input ends in the middle of a member. Here a last member with a known content follows the input:
/// only when all before it was whole does that content come out at the end.
/// </remarks>
internal sealed class UnpackedGzip : ReadOnlyStream
{
    private static readonly byte[] Seal = "\0dragoman: whole"u8.ToArray();
    private static readonly byte[] SealMember = Pack(Seal);
    private readonly GZipStream unpacked;
    private readonly byte[] held = new byte[(64 * 1024) + 16];
    private int length;
    private bool ended;

    /// <summary>Unpacks a stream, which is disposed of with this one.</summary>
    public UnpackedGzip(Stream packed) => unpacked = new GZipStream(new SealedStream(packed), CompressionMode.Decompress);

    /// <exception cref="InvalidDataException">The packed bytes are damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        while (!ended && length <= Seal.Length)
        {
            var read = unpacked.Read(held, length, held.Length - length);
            length += read;
            if (read > 0) continue;
            ended = true;
            if (!held.AsSpan(0, length).EndsWith(Seal)) throw new InvalidDataException("is cut off or damaged: it ends before all of it was unpacked");
            length -= Seal.Length;
        }

        var count = Math.Min(buffer.Length, ended ? length : length - Seal.Length);
        held.AsSpan(0, count).CopyTo(buffer);
        held.AsSpan(count, length - count).CopyTo(held);
        length -= count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return memory.ToArray();
    }

    private sealed class SealedStream(Stream below) : ReadOnlyStream
    {
        private int sealAt;
        private bool belowEnded;

        public override int Read(Span<byte> buffer)
        {
            if (!belowEnded)
            {
                var read = below.Read(buffer);
                if (read > 0 || buffer.IsEmpty) return read;
                belowEnded = true;
            }

            var count = Math.Min(buffer.Length, SealMember.Length - sealAt);
            SealMember.AsSpan(sealAt, count).CopyTo(buffer);
            sealAt += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) below.Dispose();
            base.Dispose(disposing);
        }
    }
}
