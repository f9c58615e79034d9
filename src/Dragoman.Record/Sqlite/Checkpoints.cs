using Microsoft.Data.Sqlite;

namespace Dragoman.Record.Sqlite;

/// <summary>Moves what the write-ahead log holds into the record's file, beside the writer instead of at the end of its transactions.</summary>
/// <remarks>
/// A checkpoint of its own connection waits for nobody and makes nobody wait. While writing goes on it never quite reaches the log's end, so the writer itself
/// still checkpoints when the log is <see cref="WriterPages"/> long; it then finds little left to do and begins the log anew. Called by one thread at a time.
/// </remarks>
internal sealed class Checkpoints(string path, RecordOptions options) : IDisposable
{
    /// <summary>Pages of the log at which the writer checkpoints: 256 MiB.</summary>
    public const int WriterPages = 65_536;

    private Task running = Task.CompletedTask;
    private long written;

    /// <summary>Notes that the writer has put so many pages into the log so far, and begins a checkpoint where they are many.</summary>
    public void After(long pages)
    {
        if (pages - written < options.CheckpointPages || !running.IsCompleted) return;
        written = pages;
        running = Task.Run(Run);
    }

    /// <summary>Waits for a checkpoint that is under way.</summary>
    public void Dispose() => running.Wait();

    private void Run()
    {
        try
        {
            using var connection = new StoreConnection(path, options);
            connection.Script("PRAGMA wal_checkpoint(PASSIVE)");
        }
        catch (SqliteException)
        {
            // A full disk or a file that is gone the writer meets itself, and tells of it; what is in the log stays there.
        }
    }
}
