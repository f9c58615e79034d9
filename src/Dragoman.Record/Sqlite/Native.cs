using System.Runtime.InteropServices;

namespace Dragoman.Record.Sqlite;

/// <summary>The few functions of SQLite that writing calls a hundred times for each report, without what SQLitePCLRaw does around them; the library is the one that it loads.</summary>
/// <remarks>Those that only put or give a number are called without telling the garbage collector, which may not run meanwhile; a step may take long and is not.</remarks>
internal static class Native
{
    private const string Library = "e_sqlite3";

    /// <summary>Puts a whole number in the place of a value.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_bind_int64", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    [SuppressGCTransition]
    public static extern int BindNumber(nint statement, int place, long number);

    /// <summary>Puts nothing in the place of a value.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_bind_null", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    [SuppressGCTransition]
    public static extern int BindNull(nint statement, int place);

    /// <summary>Goes to the next row, or does what the statement says.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_step", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    public static extern int Step(nint statement);

    /// <summary>Makes a statement ready to be used again.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_reset", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    public static extern int Reset(nint statement);

    /// <summary>A column's whole number.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_column_int64", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    [SuppressGCTransition]
    public static extern long Number(nint statement, int column);

    /// <summary>Of what kind a column's value is.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_column_type", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    [SuppressGCTransition]
    public static extern int Kind(nint statement, int column);
}
