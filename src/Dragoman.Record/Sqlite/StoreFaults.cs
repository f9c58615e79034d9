using Microsoft.Data.Sqlite;

namespace Dragoman.Record.Sqlite;

/// <summary>Turns what SQLite reports into what a person can act on.</summary>
internal static class StoreFaults
{
    // Result codes of https://www.sqlite.org/rescode.html.
    private const int Busy = 5, LockedTable = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26, Permission = 3, Authorization = 23;

    public static RecordException Of(string path, SqliteException fault) => fault.SqliteErrorCode switch
    {
        Busy or LockedTable => new(path, RecordFault.Locked, "another program is writing to this record; wait for it to finish or close it, then try again", fault),
        ReadOnly => new(path, RecordFault.ReadOnly, "the record cannot be written; give yourself the right to write the file and its folder, or name another record", fault),
        Full => new(path, RecordFault.DiskFull, "the disk is full; nothing of what was being written was kept, all before it is safe; make room and read again", fault),
        NotADatabase => NotARecord(path, fault),
        Corrupt => new(path, RecordFault.Damaged, "the record is damaged; restore it from a backup or read the articles into a new one", fault),
        CantOpen or Permission or Authorization => new(path, RecordFault.Unreachable, "the record cannot be opened; see that its folder exists and that you may read and write there", fault),
        IoError => new(path, RecordFault.Unreachable, "the operating system reports a fault in reading or writing the record; see that the disk is well and has room", fault),
        _ => new(path, RecordFault.Damaged, $"the store failed ({fault.Message.TrimEnd('.')}); restore the record from a backup or read the articles into a new one", fault),
    };

    public static RecordException NotARecord(string path, Exception? inner = null) =>
        new(path, RecordFault.NotARecord, "this file is no Dragoman record, and it was left as it is; name another file for the record", inner);
}
