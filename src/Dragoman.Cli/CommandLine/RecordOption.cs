using System.CommandLine;
using Dragoman.Record.Sqlite;

namespace Dragoman.Cli.CommandLine;

/// <summary>The option <c>--record FILE</c> and how the file is opened.</summary>
internal static class RecordOption
{
    /// <summary>The record's file where none is named.</summary>
    public const string DefaultFile = "dragoman.db";

    public static Option<string> Create() => new("--record")
    {
        Description = "the record's file",
        HelpName = "file",
        DefaultValueFactory = _ => DefaultFile,
    };

    /// <summary>Opens a record to write into; makes it where there is none.</summary>
    /// <exception cref="Record.RecordException">It cannot be opened.</exception>
    public static SqliteRecord OpenForWriting(string file) => SqliteRecord.Open(file);

    /// <summary>Opens a record that must be there, to ask it and to change it.</summary>
    /// <exception cref="Record.RecordException">It cannot be opened.</exception>
    public static SqliteRecord OpenForWork(string file) => SqliteRecord.Open(file, new RecordOptions { Access = RecordAccess.ReadWrite });

    /// <summary>Opens a record that must be there, to ask it.</summary>
    /// <exception cref="Record.RecordException">It cannot be opened.</exception>
    public static SqliteRecord OpenForReading(string file) => SqliteRecord.Open(file, new RecordOptions { Access = RecordAccess.Read });
}
