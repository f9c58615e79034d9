namespace Dragoman.Record.Sqlite;

/// <summary>Looks at a file before SQLite does, so that a file of another kind is told from a damaged record.</summary>
internal static class RecordFile
{
    private static ReadOnlySpan<byte> Signature => "SQLite format 3\0"u8;

    /// <summary>Passes where SQLite may open the path.</summary>
    /// <exception cref="RecordException">There is no file where one must be, or it is no database.</exception>
    public static void Examine(string path, RecordAccess access)
    {
        if (Directory.Exists(path)) throw new RecordException(path, RecordFault.NotARecord, "this is a folder; name a file for the record");
        if (!File.Exists(path))
        {
            if (access != RecordAccess.ReadWriteCreate) throw new RecordException(path, RecordFault.Missing, "there is no such record; make one with 'dragoman read PATH --record FILE', or name another file");
            var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path));
            if (folder is not null && !Directory.Exists(folder)) throw new RecordException(path, RecordFault.Unreachable, "the folder of the record does not exist; make it first");
            return;
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> start = stackalloc byte[16];
            var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            if (read > 0 && !start[..read].SequenceEqual(Signature)) throw StoreFaults.NotARecord(path);
            if (read == 0 && access == RecordAccess.Read) throw StoreFaults.NotARecord(path);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new RecordException(path, RecordFault.Unreachable, "the record cannot be opened; see that you may read the file", fault);
        }
    }
}
