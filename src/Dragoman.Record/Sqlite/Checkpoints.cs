using Microsoft.Data.Sqlite;

namespace Dragoman.Record.Sqlite;

/// <summary>Moves what the write-ahead log holds into the record's file, beside the writer instead of at the end of its transactions.</summary>
/// <remarks>
/// A checkpoint of its own connection waits for nobody and makes nobody wait. While writing goes on it never quite reaches the log's end, and only from there the log begins
/// anew: so where the log has grown to <see cref="MostPages"/> the writer waits for one that does. To be called between transactions, by one thread at a time.
/// </remarks>
internal sealed class Checkpoints(string path, RecordOptions options) : IDisposable
{
    /// <summary>Pages of the log that the writer does not add to: 256 MiB.</summary>
    public const int MostPages = 65_536;

    private Task running = Task.CompletedTask;
    private long written;
    private long log;

    /// <summary>Notes that the writer has put so many pages into the log so far, and begins a checkpoint where they are many.</summary>
    public void After(long pages)
    {
        if (pages - written < options.CheckpointPages) return;
        if (Interlocked.Read(ref log) >= MostPages)
        {
            running.Wait();
            Run();
        }
        else if (running.IsCompleted)
        {
            running = Task.Run(Run);
        }
        else
        {
            return;
        }

        written = pages;
    }

    /// <summary>Waits for a checkpoint that is under way.</summary>
    public void Dispose() => running.Wait();

    private void Run()
    {
        try
        {
            using var connection = new StoreConnection(path, options);
            Interlocked.Exchange(ref log, connection.Rows("PRAGMA wal_checkpoint(PASSIVE)", static row => row.GetInt64(1) == row.GetInt64(2) ? 0 : row.GetInt64(1))[0]);
        }
        catch (SqliteException)
        {
            // A full disk or a file that is gone the writer meets itself, and tells of it; what is in the log stays there.
        }
    }
}
