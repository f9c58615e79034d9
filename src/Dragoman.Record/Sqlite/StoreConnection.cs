using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Dragoman.Record.Sqlite;

/// <summary>One connection with its prepared statements. Not safe on many threads at once.</summary>
internal sealed class StoreConnection : IDisposable
{
    private const int MostPrepared = 256;
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private SqliteTransaction? transaction;

    public StoreConnection(string connectionString, TimeSpan patience)
    {
        connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, (int)patience.TotalMilliseconds);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement; gives the number of rows that it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    /// <summary>Inserts one row; gives its key.</summary>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Bind(sql, values).ExecuteNonQuery();
        return Convert.ToInt64(Bind("SELECT last_insert_rowid()", []).ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>A whole number; null where there is no row or no value.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) =>
        Bind(sql, values).ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;

    /// <summary>All rows. The statement is finished before this returns.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Bind(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    /// <summary>Runs statements that are not worth preparing, up to the first that fails.</summary>
    /// <remarks>Not by a command: that passes over faults of all statements after one that has columns, as ALTER TABLE does.</remarks>
    public void Script(string sql) => SqliteException.ThrowExceptionForRC(SQLitePCL.raw.sqlite3_exec(connection.Handle, sql), connection.Handle);

    /// <summary>Runs work in a transaction that takes the write lock at once; nothing stays of work that fails.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        using var begun = connection.BeginTransaction(deferred: false);
        transaction = begun;
        try
        {
            var result = work();
            begun.Commit();
            return result;
        }
        finally
        {
            transaction = null;
        }
    }

    /// <summary>Runs reads that all see the record as it is at the first of them.</summary>
    public T InSnapshot<T>(Func<T> work)
    {
        using var begun = connection.BeginTransaction(deferred: true);
        transaction = begun;
        try
        {
            return work();
        }
        finally
        {
            transaction = null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private void Forget()
    {
        foreach (var command in prepared.Values) command.Dispose();
        prepared.Clear();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            if (prepared.Count >= MostPrepared) Forget();
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = "$" + (i + 1).ToString(CultureInfo.InvariantCulture) });
            prepared.Add(sql, command);
        }

        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
