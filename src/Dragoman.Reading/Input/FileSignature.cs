namespace Dragoman.Reading.Input;

/// <summary>Tells by the first bytes what a file is that is no text.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Bytes, string What)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF document; save its text and read that"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ("RIFF"u8.ToArray(), "a sound, a film or a WebP picture"),
        ("SQLite format 3\0"u8.ToArray(), "a database; name a record with --record"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ("MZ"u8.ToArray(), "a program"),
        ([0xD0, 0xCF, 0x11, 0xE0], "a document of an old office program; save it as text"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive; unpack it first"),
        ([0x28, 0xB5, 0x2F, 0xFD], "compressed by zstd; unpack it first"),
        ("BZh"u8.ToArray(), "compressed by bzip2; unpack it first"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed by xz; unpack it first"),
    ];

    /// <summary>What the file is, in words that follow "is"; null where the bytes tell nothing.</summary>
    public static string? Describe(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, what) in Known)
        {
            if (!bytes.StartsWith(signature)) continue;
            if (signature.Length == 2 && bytes[..Math.Min(bytes.Length, 256)].IndexOf((byte)0) < 0) continue;
            return what;
        }

        return null;
    }
}
