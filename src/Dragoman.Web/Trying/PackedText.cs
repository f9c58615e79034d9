using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace Dragoman.Web.Trying;

/// <summary>A text in a form that an address can hold: UTF-8, Brotli (RFC 7932), base64 for addresses (RFC 4648, 5).</summary>
public static class PackedText
{
    /// <summary>The packed form.</summary>
    public static string Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, quality: 9, window: 22) ? Base64Url.EncodeToString(packed.AsSpan(0, length)) : Base64Url.EncodeToString(packed);
    }

    /// <summary>The text of a packed form; null where it is none or the text would be longer than allowed.</summary>
    /// <param name="packed">The packed form.</param>
    /// <param name="longest">The most UTF-16 code units of the text.</param>
    public static string? Read(string packed, int longest)
    {
        if (!Base64Url.IsValid(packed)) return null;
        var bytes = new byte[longest * 3];
        if (!BrotliDecoder.TryDecompress(Base64Url.DecodeFromChars(packed), bytes, out var length)) return null;
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes, 0, length);
            return text.Length <= longest ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
