using System.Text;
using SQLitePCL;

namespace Dragoman.Record.Sqlite;

/// <summary>The row on which a statement stands; good until the statement goes on.</summary>
internal readonly struct StoreRow(sqlite3_stmt statement)
{
    private readonly nint pointer = statement.DangerousGetHandle();

    public bool IsDBNull(int column) => Native.Kind(pointer, column) == raw.SQLITE_NULL;

    public long GetInt64(int column) => Native.Number(pointer, column);

    public int GetInt32(int column) => (int)Native.Number(pointer, column);

    public double GetDouble(int column) => raw.sqlite3_column_double(statement, column);

    /// <summary>The text, with whatever characters it has; a number as text.</summary>
    public string GetString(int column) => Native.Kind(pointer, column) == raw.SQLITE_TEXT
        ? Encoding.UTF8.GetString(raw.sqlite3_column_blob(statement, column))
        : raw.sqlite3_column_text(statement, column).utf8_to_string() ?? "";

    public byte[] GetBytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    /// <summary>The bytes, good until the statement goes on.</summary>
    public ReadOnlySpan<byte> GetSpan(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>The text; null where there is no value.</summary>
    public string? Text(int column) => IsDBNull(column) ? null : GetString(column);

    /// <summary>The whole number; null where there is no value.</summary>
    public long? Number(int column) => IsDBNull(column) ? null : GetInt64(column);
}
