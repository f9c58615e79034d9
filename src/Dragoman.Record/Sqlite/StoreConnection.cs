using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dragoman.Record.Sqlite;

/// <summary>One connection with its prepared statements. Not safe on many threads at once.</summary>
/// <remarks>Statements go to SQLite without the commands and readers of Microsoft.Data.Sqlite, whose cost for each would be more than SQLite's own for the small ones that writing consists of.</remarks>
internal sealed partial class StoreConnection : IDisposable
{
    private const int MostPrepared = 512, EnableStability = 1007;
    private static readonly int[] RowsAtOnce = [64, 8, 1];
    private readonly sqlite3 handle;
    private readonly Dictionary<string, StoreStatement> prepared = new(new StatementText());
    private readonly Dictionary<(string Sql, int Rows), string> ofRows = [];

    static StoreConnection() => Batteries_V2.Init();

    /// <summary>Opens a record's file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What may be done with it, and how long to wait for others.</param>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public StoreConnection(string path, RecordOptions options)
    {
        var access = options.Access switch
        {
            RecordAccess.Read => raw.SQLITE_OPEN_READONLY,
            RecordAccess.ReadWrite => raw.SQLITE_OPEN_READWRITE,
            _ => raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE,
        };

        // Without SQLite's own locks, which it would take a hundred times for each report: a connection is never with two threads at once.
        var code = raw.sqlite3_open_v2(path, out handle, access | raw.SQLITE_OPEN_NOMUTEX, null);
        try
        {
            Checked(code);
            raw.sqlite3_busy_timeout(handle, (int)options.Patience.TotalMilliseconds);

            // Check verifies what refers to what; to have SQLite do so at each row takes a quarter of the time that writing takes.
            Script("PRAGMA foreign_keys = 0");
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>What this connection remembers of rows that never change; forgotten when a transaction fails.</summary>
    public KnownKeys Known { get; } = new();

    /// <summary>Pages that this connection has written since it was opened.</summary>
    public long PagesWritten => raw.sqlite3_db_status(handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, 0) == raw.SQLITE_OK ? pages : 0;

    /// <summary>Runs a statement; gives the number of rows that it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        Run(sql, values);
        return raw.sqlite3_changes(handle);
    }

    /// <summary>A statement that waits for its values.</summary>
    public StoreStatement Start(string sql) => Prepared(sql).Begin();

    /// <summary>Inserts one row; gives its key.</summary>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Run(sql, values);
        return raw.sqlite3_last_insert_rowid(handle);
    }

    /// <summary>Inserts rows of whole numbers, many with one statement; rows in the order of their keys are written with the least work.</summary>
    /// <param name="sql">The statement up to <c>VALUES</c>.</param>
    /// <param name="width">Numbers of a row.</param>
    /// <param name="numbers">The rows, one after the other.</param>
    public void InsertRows(string sql, int width, ReadOnlySpan<long> numbers)
    {
        foreach (var rows in RowsAtOnce)
        {
            for (; numbers.Length >= rows * width; numbers = numbers[(rows * width)..])
            {
                var statement = Start(OfRows(sql, rows, width));
                for (var i = 0; i < rows * width; i++) statement.Add(numbers[i]);
                statement.Run();
            }
        }
    }

    /// <summary>A whole number; null where there is no row or no value.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = Bind(sql, values);
        try
        {
            return Step(statement) ? new StoreRow(statement).Number(0) : null;
        }
        finally
        {
            Native.Reset(statement.DangerousGetHandle());
        }
    }

    /// <summary>All rows. The statement is finished before this returns.</summary>
    public List<T> Rows<T>(string sql, Func<StoreRow, T> read, params ReadOnlySpan<object?> values) => Rows(Bind(sql, values), read);

    /// <summary>All rows of a statement that has its values.</summary>
    internal List<T> Rows<T>(sqlite3_stmt statement, Func<StoreRow, T> read)
    {
        var rows = new List<T>();
        try
        {
            var row = new StoreRow(statement);
            while (Step(statement)) rows.Add(read(row));
            return rows;
        }
        finally
        {
            Native.Reset(statement.DangerousGetHandle());
        }
    }

    /// <summary>The first row of a statement that has its values.</summary>
    internal void First<T>(sqlite3_stmt statement, T state, Action<StoreRow, T> read)
    {
        try
        {
            if (Step(statement)) read(new StoreRow(statement), state);
        }
        finally
        {
            Native.Reset(statement.DangerousGetHandle());
        }
    }

    /// <summary>Goes through rows without keeping them.</summary>
    public void ForEach(string sql, Action<StoreRow> take, params ReadOnlySpan<object?> values)
    {
        var statement = Bind(sql, values);
        try
        {
            var row = new StoreRow(statement);
            while (Step(statement)) take(row);
        }
        finally
        {
            Native.Reset(statement.DangerousGetHandle());
        }
    }

    /// <summary>Keeps every plan as it was made; without this SQLite makes the plans of many small statements anew for each number that they are given.</summary>
    /// <remarks>The query planner stability guarantee, https://www.sqlite.org/queryplanner-ng.html#qpstab.</remarks>
    public void KeepPlans() => Checked(raw.sqlite3_db_config(handle, EnableStability, 1, out _));

    /// <summary>Runs statements that are not worth preparing, up to the first that fails.</summary>
    public void Script(string sql) => Checked(raw.sqlite3_exec(handle, sql));

    /// <summary>Runs work in a transaction that takes the write lock at once; nothing stays of work that fails.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            Known.Forget();
            if (raw.sqlite3_get_autocommit(handle) == 0) raw.sqlite3_exec(handle, "ROLLBACK");
            throw;
        }
    }

    /// <summary>Runs reads that all see the record as it is at the first of them.</summary>
    public T InSnapshot<T>(Func<T> work)
    {
        Execute("BEGIN");
        try
        {
            return work();
        }
        finally
        {
            if (raw.sqlite3_get_autocommit(handle) == 0) raw.sqlite3_exec(handle, "ROLLBACK");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Forget();
        handle.Dispose();
    }

    private void Forget()
    {
        foreach (var statement in prepared.Values) statement.Handle.Dispose();
        prepared.Clear();
    }

    private void Run(string sql, ReadOnlySpan<object?> values) => Finish(Bind(sql, values));

    /// <summary>Runs a statement to its end and makes it ready to be used again.</summary>
    internal void Finish(sqlite3_stmt statement)
    {
        try
        {
            while (Step(statement))
            {
                // Rows of a statement that is run for what it does are of no use.
            }
        }
        finally
        {
            Native.Reset(statement.DangerousGetHandle());
        }
    }

    private bool Step(sqlite3_stmt statement)
    {
        var code = Native.Step(statement.DangerousGetHandle());
        if (code == raw.SQLITE_ROW) return true;
        if (code != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(code, handle);
        return false;
    }

    private string OfRows(string sql, int rows, int width)
    {
        if (ofRows.TryGetValue((sql, rows), out var whole)) return whole;
        var row = "(" + string.Join(", ", Enumerable.Repeat("?", width)) + ")";
        ofRows.Add((sql, rows), whole = sql + " VALUES " + string.Join(", ", Enumerable.Repeat(row, rows)));
        return whole;
    }

    private StoreStatement Prepared(string sql)
    {
        if (prepared.TryGetValue(sql, out var statement)) return statement;
        if (prepared.Count >= MostPrepared) Forget();
        Checked(raw.sqlite3_prepare_v3(handle, Numbered().Replace(sql, "?"), raw.SQLITE_PREPARE_PERSISTENT, out var made));
        prepared.Add(sql, statement = new StoreStatement(this, made));
        return statement;
    }

    private sqlite3_stmt Bind(string sql, ReadOnlySpan<object?> values)
    {
        var statement = Start(sql);
        foreach (var value in values) Bind(statement, value);
        return statement.Handle;
    }

    private static StoreStatement Bind(StoreStatement statement, object? value) => value switch
    {
        null => statement.Add((string?)null),
        string text => statement.Add(text),
        long number => statement.Add(number),
        int number => statement.Add((long)number),
        bool flag => statement.Add(flag),
        double number => statement.Add((double?)number),
        byte[] bytes => statement.AddBytes(bytes),
        _ => throw new ArgumentException($"a {value.GetType().Name} has no form in the store", nameof(value)),
    };

    // SQLite numbers $1 and $2 as they come, ?1 and ?2 as they say.
    [GeneratedRegex(@"\$(?=\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();

    /// <summary>Passes where SQLite says that all is well.</summary>
    internal void Checked(int code)
    {
        if (code != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(code, handle);
    }
}
