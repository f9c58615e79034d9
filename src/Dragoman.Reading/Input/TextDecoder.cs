using System.Globalization;
using System.Text;

namespace Dragoman.Reading.Input;

/// <summary>Bytes to text: byte-order marks, UTF-16 without one, strict UTF-8, a declared character set, and windows-1252 where the bytes leave no doubt.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a document.</summary>
    /// <param name="bytes">The whole document.</param>
    /// <param name="declared">The character set that the document or its transport names; null where none does.</param>
    /// <param name="text">The text, where there is one.</param>
    /// <returns>Null, or why the bytes are no text.</returns>
    public static ReadFailure? Decode(ReadOnlySpan<byte> bytes, string? declared, out DecodedText text)
    {
        text = new DecodedText("", null);
        if (bytes.IsEmpty) return new ReadFailure(ReadFailureKind.Empty, "is empty");
        if (ByMark(bytes) is { } marked)
        {
            text = new DecodedText(marked.Encoding.GetString(bytes[marked.Length..]), null);
            return null;
        }

        if (FileSignature.Describe(bytes) is { } what) return new ReadFailure(ReadFailureKind.NotText, $"is {what}");
        if (WithoutMark(bytes) is { } wide)
        {
            text = new DecodedText(wide.GetString(bytes), $"has no byte-order mark; read as {wide.WebName}");
            return null;
        }

        if (LooksBinary(bytes)) return new ReadFailure(ReadFailureKind.NotText, "is no text: it holds zero bytes or control characters");
        var broken = FirstInvalid(bytes);
        if (broken < 0)
        {
            text = new DecodedText(StrictUtf8.GetString(bytes), null);
            return null;
        }

        return DecodeOther(bytes, declared, broken, out text);
    }

    private static ReadFailure? DecodeOther(ReadOnlySpan<byte> bytes, string? declared, int broken, out DecodedText text)
    {
        text = new DecodedText("", null);
        if (Named(declared) is { } encoding)
        {
            text = new DecodedText(encoding.GetString(bytes), null);
            return null;
        }

        var where = string.Create(CultureInfo.InvariantCulture, $"is not valid UTF-8 (byte 0x{bytes[broken]:X2} at offset {broken})");
        if (!IsWestern(bytes))
            return new ReadFailure(ReadFailureKind.Encoding, $"{where} and not plainly windows-1252; convert it to UTF-8");
        text = new DecodedText(Named("windows-1252")!.GetString(bytes), $"{where}; read as windows-1252");
        return null;
    }

    /// <summary>The encoding of a name as documents give it; null for none and for unknown names.</summary>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        name = name.Trim().Trim('"', '\'');
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase)) name = "windows-1252";
        if (name.Equals("utf8", StringComparison.OrdinalIgnoreCase)) name = "utf-8";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static (Encoding Encoding, int Length)? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static Encoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        if (head.Length < 4 || bytes.Length % 2 != 0) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i += 2)
        {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }

        var most = head.Length / 2 * 7 / 10;
        if (odd > most && even == 0) return Encoding.Unicode;
        return even > most && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var control = 0;
        foreach (var b in bytes)
        {
            if (b == 0) return true;
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1B)) control++;
        }

        return control > bytes.Length / 200;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return -1;
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) != System.Buffers.OperationStatus.Done) return at;
            at += used;
        }

        return -1;
    }

    /// <summary>True when every byte above ASCII is a letter beside a letter or a mark of print, and such bytes are few.</summary>
    private static bool IsWestern(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            high++;
            var beside = (i > 0 && char.IsAsciiLetter((char)bytes[i - 1])) || (i + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[i + 1]));
            var mark = bytes[i] is 0x80 or 0x85 or (>= 0x91 and <= 0x97) or 0xA0 or 0xA3 or 0xA7 or 0xA9 or 0xAB or 0xB0 or 0xBB;
            var letter = bytes[i] is >= 0xC0 and not (0xD7 or 0xF7) or 0x8A or 0x8C or 0x8E or 0x9A or 0x9C or 0x9E or 0x9F;
            if (!mark && !(letter && beside)) return false;
        }

        return high * 7 < bytes.Length;
    }
}
