using System.Collections.Immutable;
using System.Globalization;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    /// <summary>What the file is and holds.</summary>
    /// <exception cref="RecordException">The file cannot be read.</exception>
    public RecordInfo Info()
    {
        var statistics = Statistics();
        return Reading(store => new RecordInfo(
            Path, FileBytes(), (int)(store.Number("PRAGMA user_version") ?? 0), statistics,
            (int)(store.Number("SELECT count(*) FROM articles WHERE origin <> 1") ?? 0),
            (int)(store.Number("SELECT count(*) FROM corrections WHERE undone_at IS NULL") ?? 0),
            Day(store.Number("SELECT min(first_day) FROM events WHERE is_wrong = 0")), Day(store.Number("SELECT max(first_day) FROM events WHERE is_wrong = 0")),
            store.Rows("SELECT max(at) FROM reads", static row => row.Text(0))[0] is { } at ? DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture) : null));
    }

    /// <summary>Writes a copy of the record, whole and as it is at one moment, while others go on reading and writing.</summary>
    /// <param name="file">The copy; there must be no such file.</param>
    /// <exception cref="RecordException">The file is there, or cannot be written; nothing is left of it then.</exception>
    public void Backup(string file)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        if (File.Exists(file) || Directory.Exists(file)) throw new RecordException(file, RecordFault.Unreachable, "this is there already, and a backup overwrites nothing; name another file");
        var part = file + ".part";
        try
        {
            Guarded<object?>(() =>
            {
                using var connection = new StoreConnection(Path, options);
                File.Delete(part);
                connection.Execute("VACUUM INTO $1", part);
                return null;
            });
            File.Move(part, file);
        }
        catch (RecordException fault)
        {
            File.Delete(part);
            throw new RecordException(file, fault.Fault, $"the backup cannot be written ({fault.Message})", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RecordException(file, RecordFault.Unreachable, $"the backup cannot be written ({fault.Message.TrimEnd('.')})", fault);
        }
    }

    /// <summary>Gives back the room that deleted and rewritten rows left, and brings full-text search into its smallest form. Takes as much room on the disk again while it works.</summary>
    /// <returns>The file's size before and after.</returns>
    /// <exception cref="RecordException">The file cannot be written.</exception>
    public (long Before, long After) Compact()
    {
        var before = FileBytes();
        Guarded<object?>(() =>
        {
            if (options.Access == RecordAccess.Read) throw new RecordException(Path, RecordFault.ReadOnly, "the record was opened for reading only; open it for writing to compact it");
            lock (writing)
            {
                using var connection = new StoreConnection(Path, options);
                connection.Script("INSERT INTO article_text (article_text) VALUES ('optimize'); INSERT INTO event_text (event_text) VALUES ('optimize'); VACUUM; PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)");
            }

            return null;
        });
        return (before, FileBytes());
    }

    /// <inheritdoc/>
    public ImmutableArray<string> ArticleIds(string? after = null, int limit = 1000) =>
        [.. Reading(store => store.Rows("SELECT id FROM articles WHERE id > $1 AND is_current = 1 AND origin = 0 ORDER BY id LIMIT $2", static row => row.GetString(0), after ?? "", Math.Max(0, limit)))];

    private long FileBytes() => new[] { Path, Path + "-wal" }.Where(File.Exists).Sum(file => new FileInfo(file).Length);

    private static DateOnly? Day(long? day) => day is { } number ? DateOnly.FromDayNumber((int)number) : null;
}
