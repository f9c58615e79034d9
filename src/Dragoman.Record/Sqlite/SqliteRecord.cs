using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Dragoman.Record.Sqlite;

/// <summary>The record in one SQLite file.</summary>
/// <remarks>
/// The file is in WAL mode: readers and one writer do not wait for each other. A commit survives the end of the process at any moment; a loss of power may
/// take the last few commits, whole. Safe on many threads; writers within the process take turns.
/// </remarks>
public sealed partial class SqliteRecord : IEventRecord
{
    private readonly ConcurrentBag<StoreConnection> idle = [];
    private readonly Lock writing = new();
    private readonly RecordOptions options;
    private readonly Lock watching = new();
    private readonly Checkpoints checkpoints;
    private StoreConnection? writer;
    private StoreConnection? watcher;
    private volatile bool disposed;

    private SqliteRecord(string path, RecordOptions options) => (Path, this.options, checkpoints) = (path, options, new Checkpoints(path, options));

    /// <summary>The record's path as it was given.</summary>
    public string Path { get; }

    /// <summary>Opens a record and brings its form up to date where that is allowed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How; null for reading and writing with the system's clock.</param>
    /// <exception cref="RecordException">The file cannot be used as a record; it is then left as it is.</exception>
    public static SqliteRecord Open(string path, RecordOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options ??= new RecordOptions();
        RecordFile.Examine(path, options.Access);
        var record = new SqliteRecord(path, options);
        try
        {
            record.Guarded(record.Prepare);
            return record;
        }
        catch
        {
            record.Dispose();
            throw;
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        disposed = true;
        lock (writing)
        {
            checkpoints.Dispose();
            writer?.Dispose();
            writer = null;
        }

        lock (watching)
        {
            watcher?.Dispose();
            watcher = null;
        }

        while (idle.TryTake(out var connection)) connection.Dispose();
    }

    /// <inheritdoc/>
    public long? ChangeNumber() => Guarded(() =>
    {
        // SQLite counts the changes that others make, so this connection never writes.
        lock (watching)
        {
            watcher ??= new StoreConnection(Path, options);
            return watcher.Number("PRAGMA data_version");
        }
    });

    private object? Prepare()
    {
        using var connection = new StoreConnection(Path, options);
        var application = connection.Number("PRAGMA application_id") ?? 0;
        var version = (int)(connection.Number("PRAGMA user_version") ?? 0);
        var isEmpty = connection.Number("SELECT count(*) FROM sqlite_master") == 0;
        if (application != Migrations.ApplicationId && !(application == 0 && version == 0 && isEmpty)) throw StoreFaults.NotARecord(Path);
        if (version > Migrations.Latest)
            throw new RecordException(Path, RecordFault.NewerVersion, string.Create(CultureInfo.InvariantCulture, $"a newer Dragoman wrote this record (form {version}, this program knows {Migrations.Latest}); use that version, or name another record"));
        if (version == Migrations.Latest) return null;
        if (options.Access == RecordAccess.Read)
            throw version == 0 ? StoreFaults.NotARecord(Path) : new RecordException(Path, RecordFault.OlderVersion, "an older Dragoman wrote this record; open it once for writing to bring it up to date");
        BringUpToDate(connection);
        return null;
    }

    private static void BringUpToDate(StoreConnection connection)
    {
        connection.Script("PRAGMA journal_mode = WAL");
        // All steps in one transaction: a step may leave to a later one what this makes anew.
        connection.InTransaction<object?>(() =>
        {
            foreach (var migration in Migrations.All)
            {
                // Another process may have taken this step while this one waited for the lock.
                if (connection.Number("PRAGMA user_version") >= migration.Version) continue;
                connection.Script(migration.Script);
                migration.Then?.Invoke(connection);
                connection.Script(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Migrations.ApplicationId}; PRAGMA user_version = {migration.Version}"));
            }

            return null;
        });
    }

    private T Guarded<T>(Func<T> work)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        try
        {
            return work();
        }
        catch (SqliteException fault)
        {
            throw StoreFaults.Of(Path, fault);
        }
    }

    private T Reading<T>(Func<StoreConnection, T> work) => Guarded(() =>
    {
        if (!idle.TryTake(out var connection)) connection = new StoreConnection(Path, options);
        try
        {
            return connection.InSnapshot(() => work(connection));
        }
        finally
        {
            if (disposed) connection.Dispose();
            else idle.Add(connection);
        }
    });

    private T Writing<T>(Func<StoreConnection, T> work) => Guarded(() =>
    {
        if (options.Access == RecordAccess.Read)
            throw new RecordException(Path, RecordFault.ReadOnly, "the record was opened for reading only; open it for writing to change it");
        lock (writing)
        {
            if (writer is null)
            {
                writer = new StoreConnection(Path, options);
                writer.KeepPlans();
                writer.Script(string.Create(CultureInfo.InvariantCulture, $"PRAGMA synchronous = NORMAL; PRAGMA cache_size = -262144; PRAGMA wal_autocheckpoint = {Checkpoints.MostPages}"));
                if (options.MostPages > 0) writer.Script(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {options.MostPages}"));
            }

            var connection = writer;
            connection.Known.Trim();
            var result = connection.InTransaction(() => work(connection));
            checkpoints.After(connection.PagesWritten);
            return result;
        }
    });
}
