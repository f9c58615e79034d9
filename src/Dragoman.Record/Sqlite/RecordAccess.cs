namespace Dragoman.Record.Sqlite;

/// <summary>What may be done with a record's file.</summary>
public enum RecordAccess
{
    /// <summary>Read and write; the file is made where there is none.</summary>
    ReadWriteCreate,

    /// <summary>Read and write a file that is there.</summary>
    ReadWrite,

    /// <summary>Only read a file that is there; nothing is changed, not even its form.</summary>
    Read,
}
