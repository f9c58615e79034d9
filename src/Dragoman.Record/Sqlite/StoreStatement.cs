using System.Buffers;
using System.Text;
using SQLitePCL;

namespace Dragoman.Record.Sqlite;

/// <summary>A prepared statement that takes its values one after the other, each in its own type. It belongs to its connection, as does its thread-safety.</summary>
internal sealed class StoreStatement(StoreConnection store, sqlite3_stmt statement)
{
    private readonly nint pointer = statement.DangerousGetHandle();
    private int given;

    /// <summary>The statement as SQLite knows it.</summary>
    public sqlite3_stmt Handle => statement;

    /// <summary>Begins with the first value.</summary>
    public StoreStatement Begin()
    {
        given = 0;
        return this;
    }

    /// <summary>The next value, a whole number.</summary>
    public StoreStatement Add(long number) => Given(Native.BindNumber(pointer, ++given, number));

    /// <summary>The next value, a whole number or none.</summary>
    public StoreStatement Add(long? number) => number is { } some ? Add(some) : Given(Native.BindNull(pointer, ++given));

    /// <summary>The next value, 1 for true.</summary>
    public StoreStatement Add(bool flag) => Add(flag ? 1L : 0L);

    /// <summary>The next value, a number or none.</summary>
    public StoreStatement Add(double? number) => Given(number is { } some ? raw.sqlite3_bind_double(statement, ++given, some) : Native.BindNull(pointer, ++given));

    /// <summary>The next value, a text or none.</summary>
    public StoreStatement Add(string? text)
    {
        if (text is null) return Given(Native.BindNull(pointer, ++given));
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length) + 1);
        var code = raw.sqlite3_bind_text(statement, ++given, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return Given(code);
    }

    /// <summary>The next value, a text in UTF-8.</summary>
    public StoreStatement AddText(ReadOnlySpan<byte> text) => Given(raw.sqlite3_bind_text(statement, ++given, text));

    /// <summary>The next value, bytes.</summary>
    public StoreStatement AddBytes(ReadOnlySpan<byte> bytes) => Given(raw.sqlite3_bind_blob(statement, ++given, bytes));

    /// <summary>Runs the statement for what it does.</summary>
    public void Run() => store.Finish(statement);

    /// <summary>All rows. The statement is finished before this returns.</summary>
    public List<T> Rows<T>(Func<StoreRow, T> read) => store.Rows(statement, read);

    /// <summary>Reads the first row, if there is one.</summary>
    public void First<T>(T state, Action<StoreRow, T> read) => store.First(statement, state, read);

    private StoreStatement Given(int code)
    {
        store.Checked(code);
        return this;
    }
}
