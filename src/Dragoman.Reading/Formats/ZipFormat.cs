using System.IO.Compression;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>A zip archive. Nothing is unpacked to disk.</summary>
internal static class ZipFormat
{
    private const int MaxEntries = 1_000_000;

    /// <summary>What the archive's documents hold, in ordinal order of their names. Disposes of the stream.</summary>
    public static IEnumerable<ReadResult> Read(InputFile file, Stream stream, ReadOptions options, int depth)
    {
        using (stream)
        {
            using var whole = Seekable(file, stream, options);
            using var archive = new ZipArchive(whole, ZipArchiveMode.Read);
            if (archive.Entries.Count > MaxEntries) throw new InvalidDataException("holds more than a million files");
            var any = false;
            foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                if (entry.Name.Length == 0 || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)) continue;
                any = true;
                foreach (var result in ReadEntry(file.Name, entry, options, depth)) yield return result;
            }

            if (!any) yield return ReadResult.Failed(file.Name, ReadFailureKind.Empty, "is an archive without files");
        }
    }

    private static IEnumerable<ReadResult> ReadEntry(string archive, ZipArchiveEntry entry, ReadOptions options, int depth)
    {
        var name = $"{archive}!{entry.FullName}";
        if (entry.FullName.Replace('\\', '/').Split('/').Contains("..")) return [ReadResult.Failed(name, ReadFailureKind.Malformed, "has a name that leads out of its archive and is not read")];
        if (entry.IsEncrypted) return [ReadResult.Failed(name, ReadFailureKind.Unreadable, "is encrypted; unpack it first")];
        var inner = new InputFile(name, () => new InflationGuard(entry.Open(), () => Math.Max(1, entry.CompressedLength)));
        return FaultBarrier.Guard(name, () => DocumentReader.Read(inner, options, depth + 1));
    }

    /// <summary>A file is opened again, which can seek; what cannot be opened again is held in memory up to a bound.</summary>
    private static Stream Seekable(InputFile file, Stream stream, ReadOptions options)
    {
        if (File.Exists(file.Name)) return File.OpenRead(file.Name);
        var most = 16L * options.MaxDocumentBytes;
        var bytes = ByteReader.ReadAll(stream, (int)Math.Min(most, Array.MaxLength))
            ?? throw new InvalidDataException($"is an archive of more than {most / (1024 * 1024)} MiB that is not a file; save it and read the file");
        return new MemoryStream(bytes, writable: false);
    }
}
