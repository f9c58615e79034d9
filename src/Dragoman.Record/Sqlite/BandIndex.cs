using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Dragoman.Record.Sqlite;

/// <summary>Finds articles by the bands of their texts.</summary>
/// <remarks>
/// <para>A band is a random number, and an index in the order of bands takes in each of an article's twenty at a page of its own. So what is new stands in runs: one for each
/// transaction, joined with the run before as long as that is not much longer (a log-structured merge, O'Neil and others 1996). Runs are few and are looked through in memory.</para>
/// <para>Where they hold a share of all, they go into the buckets, which divide the bands evenly and are written anew, one after the other, with a number of generation in
/// their keys. To look for a band is to read its bucket.</para>
/// <para>An entry is a number: the first 36 bits of a band and 28 bits of an article's key. What agrees in so much is a candidate, and texts decide. What is of a version that
/// no longer counts stays.</para>
/// </remarks>
internal sealed class BandIndex(StoreConnection store)
{
    private const int KeyBits = 28, GenerationBits = 32, EntrySize = sizeof(ulong);
    private const int EntriesOfABucket = 224, FewestInRuns = 40_000, ShareInRuns = 12;
    private const ulong KeyMask = (1UL << KeyBits) - 1;
    private const string OfBucket = "SELECT bands FROM band_buckets WHERE key = ?";

    private readonly BandRuns known = store.Known.Bands;
    private bool isRead;

    /// <summary>Adds the keys of all articles that have a band.</summary>
    public void Find(long band, SortedSet<long> found)
    {
        Read();
        var least = Least(band);
        for (var at = known.LastWaiting.GetValueOrDefault(least, -1); at >= 0; at = known.Waiting[at].Before) found.Add(Key(known.Waiting[at].Entry));
        foreach (var (_, entries) in known.Runs) Collect(entries, least, found);
        if (known.Buckets == 0) return;
        var bucket = Bucket(least, known.Buckets);
        if (!known.Filter.MayHave(bucket, least)) return;
        store.Start(OfBucket).Add(known.FirstBucket + bucket).First((least, found, known.Filter, bucket), static (row, sought) =>
        {
            sought.Filter.Read(sought.bucket, row.GetSpan(0));
            Collect(row.GetSpan(0), sought.least, sought.found);
        });
    }

    /// <summary>Notes that an article has a band; written with <see cref="Flush"/>.</summary>
    /// <exception cref="InvalidOperationException">More articles than an entry can tell apart.</exception>
    public void Add(long band, long article)
    {
        Read();
        var least = Least(band);
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(known.LastWaiting, least, out var isThere);
        known.Waiting.Add((Entry(band, article), isThere ? head : -1));
        head = known.Waiting.Count - 1;
    }

    /// <summary>Writes what was noted.</summary>
    public void Flush()
    {
        if (known.Waiting.Count == 0) return;
        Read();
        var entries = new ulong[known.Waiting.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = known.Waiting[i].Entry;
        Array.Sort(entries);
        known.Waiting.Clear();
        known.LastWaiting.Clear();
        while (known.Runs is [.., var (key, before)] && before.Length <= 2 * entries.Length)
        {
            entries = Joined(before, entries);
            store.Execute("DELETE FROM band_runs WHERE key = $1", key);
            known.Runs.RemoveAt(known.Runs.Count - 1);
        }

        var all = known.Runs.Sum(run => run.Entries.Length) + entries.Length;
        if (all > FewestInRuns && all > known.Buckets * EntriesOfABucket / ShareInRuns) WriteBuckets(entries);
        else known.Runs.Add((WriteRun(entries), entries));
    }

    /// <summary>Writes buckets of the very first generation.</summary>
    /// <param name="store">The record.</param>
    /// <param name="count">Number of entries.</param>
    /// <param name="ascending">Gives each band with its article's key to what it is given, in the order of the bands as numbers without a sign.</param>
    public static void Fill(StoreConnection store, long count, Action<Action<long, long>> ascending)
    {
        var writer = new BucketWriter(store, 1L << GenerationBits, Math.Max(1, count / EntriesOfABucket));
        ascending((band, article) => writer.Add(Entry(band, article)));
        writer.Finish();
    }

    /// <summary>What is not as it must be: each bucket and run in its order and place, each entry of an article that is there.</summary>
    public static IEnumerable<string> Faults(StoreConnection store)
    {
        var index = new BandIndex(store);
        index.Read();
        var (faults, articles) = (new List<string>(), new HashSet<long>());
        foreach (var (key, entries) in index.known.Runs) Take($"run {key} of bands", entries);
        foreach (var (key, entries) in store.Rows("SELECT key, bands FROM band_buckets", static row => (row.GetInt64(0), Numbers(row.GetSpan(1)))))
        {
            Take($"bucket {key} of bands", entries);
            if (entries.Any(entry => index.known.FirstBucket + Bucket(entry, index.known.Buckets) != key)) faults.Add($"bucket {key} of bands: it holds what belongs elsewhere");
        }

        faults.AddRange(articles.Where(article => store.Number("SELECT 1 FROM articles WHERE key = $1", article) is null).Take(20).Select(article => $"article {article}: bands refer to it, and it is not there"));
        return faults;

        void Take(string what, ulong[] entries)
        {
            for (var i = 1; i < entries.Length; i++)
            {
                if (entries[i - 1] <= entries[i]) continue;
                faults.Add(what + ": it is not in its order");
                break;
            }

            articles.UnionWith(entries.Select(Key));
        }
    }

    // Others may have written since this connection did; within a transaction nobody else does.
    private void Read()
    {
        if (isRead) return;
        isRead = true;
        var version = store.Number("PRAGMA data_version");
        if (known.Version == version) return;
        known.Runs.Clear();
        known.Runs.AddRange(store.Rows("SELECT key, bands FROM band_runs ORDER BY key", static row => (row.GetInt64(0), Numbers(row.GetSpan(1)))));
        ReadBuckets();
        known.Version = version;
    }

    private void ReadBuckets()
    {
        var most = store.Number("SELECT max(key) FROM band_buckets") ?? -1;
        var first = Math.Max(0, most) >> GenerationBits << GenerationBits;
        if (first != known.FirstBucket) known.Filter = new BucketFilter(most + 1 - first);
        (known.FirstBucket, known.Buckets) = (first, most < 0 ? 0 : most + 1 - first);
    }

    private long WriteRun(ulong[] entries)
    {
        var key = (store.Number("SELECT max(key) FROM band_runs") ?? 0) + 1;
        store.Start("INSERT INTO band_runs (key, bands) VALUES (?, ?)").Add(key).AddBytes(Bytes(entries)).Run();
        return key;
    }

    // All that is there and all runs, in one new generation.
    private void WriteBuckets(ulong[] entries)
    {
        foreach (var (_, run) in known.Runs) entries = Joined(run, entries);
        store.Execute("DELETE FROM band_runs");
        known.Runs.Clear();
        var there = store.Number("SELECT sum(length(bands)) FROM band_buckets") / EntrySize ?? 0;
        var writer = new BucketWriter(store, known.FirstBucket + (1L << GenerationBits), Math.Max(1, (there + entries.Length) / EntriesOfABucket));
        var at = 0;
        for (var bucket = 0; bucket < known.Buckets; bucket++)
        {
            foreach (var next in store.Start(OfBucket).Add(known.FirstBucket + bucket).Rows(static row => Numbers(row.GetSpan(0)))[0])
            {
                while (at < entries.Length && entries[at] < next) writer.Add(entries[at++]);
                writer.Add(next);
            }
        }

        while (at < entries.Length) writer.Add(entries[at++]);
        writer.Finish();
        store.Execute("DELETE FROM band_buckets WHERE key < $1", writer.First);
        ReadBuckets();
    }

    private static ulong Least(long band) => (ulong)band & ~KeyMask;

    private static ulong Entry(long band, long article) =>
        (ulong)article <= KeyMask ? Least(band) | (ulong)article : throw new InvalidOperationException("a record holds no more than 268 million articles");

    private static long Key(ulong entry) => (long)(entry & KeyMask);

    private static long Bucket(ulong entry, long buckets) => (long)(((entry >> KeyBits) * (ulong)buckets) >> (64 - KeyBits));

    private static void Collect(ulong[] entries, ulong least, SortedSet<long> found)
    {
        var at = Array.BinarySearch(entries, least);
        for (at = at < 0 ? ~at : at; at < entries.Length && (entries[at] & ~KeyMask) == least; at++) found.Add(Key(entries[at]));
    }

    private static void Collect(ReadOnlySpan<byte> bytes, ulong least, SortedSet<long> found)
    {
        var (low, high) = (0, bytes.Length / EntrySize);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[(middle * EntrySize)..]) < least) low = middle + 1;
            else high = middle;
        }

        for (; low < bytes.Length / EntrySize; low++)
        {
            var entry = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(low * EntrySize)..]);
            if ((entry & ~KeyMask) != least) return;
            found.Add(Key(entry));
        }
    }

    private static ulong[] Joined(ulong[] one, ulong[] other)
    {
        var joined = new ulong[one.Length + other.Length];
        for (int i = 0, a = 0, b = 0; i < joined.Length; i++) joined[i] = b == other.Length || (a < one.Length && one[a] < other[b]) ? one[a++] : other[b++];
        return joined;
    }

    private static ulong[] Numbers(ReadOnlySpan<byte> bytes)
    {
        var numbers = new ulong[bytes.Length / EntrySize];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i * EntrySize)..]);
        return numbers;
    }

    private static ReadOnlySpan<byte> Bytes(ReadOnlySpan<ulong> numbers)
    {
        if (BitConverter.IsLittleEndian) return MemoryMarshal.AsBytes(numbers);
        var bytes = new byte[numbers.Length * EntrySize];
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * EntrySize), numbers[i]);
        return bytes;
    }

    // Writes a generation of buckets, one after the other.
    private sealed class BucketWriter(StoreConnection store, long first, long buckets)
    {
        private readonly List<ulong> entries = [];
        private long bucket;

        public long First => first;

        public void Add(ulong entry)
        {
            for (var own = Bucket(entry, buckets); bucket < own; bucket++) Write();
            entries.Add(entry);
        }

        public void Finish()
        {
            for (; bucket < buckets; bucket++) Write();
        }

        // What is given in the order of whole bands may differ from that of entries where two bands begin alike.
        private void Write()
        {
            entries.Sort();
            store.Start("INSERT INTO band_buckets (key, bands) VALUES (?, ?)").Add(first + bucket).AddBytes(Bytes(CollectionsMarshal.AsSpan(entries))).Run();
            entries.Clear();
        }
    }
}
