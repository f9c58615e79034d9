using System.Buffers.Binary;

namespace Dragoman.Record.Sqlite;

/// <summary>Tells of most bands that are in no article that they are in none, without a look at their bucket (a filter of one hash, after Bloom 1970).</summary>
/// <remarks>Buckets of a generation never change, so that what was read of one stays true. A bucket that was not yet read may hold anything.</remarks>
internal sealed class BucketFilter(long buckets)
{
    private const int Words = 32, KeyBits = 28, MostBuckets = 1 << 18;

    private readonly ulong[] bits = new ulong[Math.Min(buckets, MostBuckets) * Words];
    private readonly bool[] isRead = new bool[Math.Min(buckets, MostBuckets)];

    /// <summary>False where a bucket has no entry with an entry's band.</summary>
    public bool MayHave(long bucket, ulong entry) => bucket >= isRead.Length || !isRead[bucket] || (bits[At(bucket, entry)] & Bit(entry)) != 0;

    /// <summary>Notes what a bucket holds.</summary>
    public void Read(long bucket, ReadOnlySpan<byte> entries)
    {
        if (bucket >= isRead.Length || isRead[bucket]) return;
        isRead[bucket] = true;
        for (; entries.Length > 0; entries = entries[sizeof(ulong)..]) Set(bucket, BinaryPrimitives.ReadUInt64LittleEndian(entries));
    }

    private void Set(long bucket, ulong entry) => bits[At(bucket, entry)] |= Bit(entry);

    // The last bits of a band, which do not tell in which bucket it is.
    private static long At(long bucket, ulong entry) => (bucket * Words) + (long)((entry >> KeyBits) % Words);

    private static ulong Bit(ulong entry) => 1UL << (int)((entry >> (KeyBits + 5)) & 63);
}
