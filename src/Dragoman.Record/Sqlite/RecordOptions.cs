namespace Dragoman.Record.Sqlite;

/// <summary>How to open a record.</summary>
public sealed record RecordOptions
{
    /// <summary>What may be done with the file.</summary>
    public RecordAccess Access { get; init; } = RecordAccess.ReadWriteCreate;

    /// <summary>The clock that gives articles the time at which they were read.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long to wait for another program that writes; whole seconds, at least one.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From how many events on a party is looked for along the list rather than the list along the party.</summary>
    internal int FrequentParty { get; init; } = 5000;

    /// <summary>After how many written pages the log is moved into the file beside the writer; 64 MiB.</summary>
    internal int CheckpointPages { get; init; } = 16_384;

    /// <summary>Most pages that the file may have, as a full disk would allow; 0 for as many as there is room.</summary>
    internal int MostPages { get; init; }
}
