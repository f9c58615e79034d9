namespace Dragoman.Record.Sqlite;

/// <summary>The runs of bands that a connection has read or written, as they stand in the store at one of its versions.</summary>
internal sealed class BandRuns
{
    /// <summary>The version, as SQLite counts what other connections change; null where nothing was read yet.</summary>
    public long? Version { get; set; }

    /// <summary>Number of buckets, which hold all that is in no run.</summary>
    public long Buckets { get; set; }

    /// <summary>The key of the first bucket.</summary>
    public long FirstBucket { get; set; }

    /// <summary>What is known of the buckets.</summary>
    public BucketFilter Filter { get; set; } = new(0);

    /// <summary>The runs with their keys, the earliest and longest first, each in its order.</summary>
    public List<(long Key, ulong[] Entries)> Runs { get; } = [];

    /// <summary>Entries of a transaction that is not at its end, each with the place of the one before with the same band.</summary>
    public List<(ulong Entry, int Before)> Waiting { get; } = [];

    /// <summary>The place of the last waiting entry of each band.</summary>
    public Dictionary<ulong, int> LastWaiting { get; } = [];

    /// <summary>Forgets all, as a generation of buckets that was not kept may come again with other entries.</summary>
    public void Forget()
    {
        Version = null;
        Filter = new BucketFilter(0);
        FirstBucket = Buckets = 0;
        Runs.Clear();
        Waiting.Clear();
        LastWaiting.Clear();
    }
}
