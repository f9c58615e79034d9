namespace Dragoman.Record;

/// <summary>Why a record cannot be used.</summary>
public enum RecordFault
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The file is no database, or the database of another program.</summary>
    NotARecord,

    /// <summary>A newer version of this program wrote the record.</summary>
    NewerVersion,

    /// <summary>The record has an older form and may not be changed, so it cannot be brought up to date.</summary>
    OlderVersion,

    /// <summary>The file or its folder cannot be written.</summary>
    ReadOnly,

    /// <summary>Another program holds the record.</summary>
    Locked,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The file is damaged.</summary>
    Damaged,

    /// <summary>The operating system refuses access to the file or fails on it.</summary>
    Unreachable,
}
