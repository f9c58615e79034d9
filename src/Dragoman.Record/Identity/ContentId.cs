using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Record.Identity;

/// <summary>Short ids that follow from what they name, the same on every machine, fit for addresses.</summary>
/// <remarks>The first 60 bits of SHA-256 over the parts, as 12 digits of Crockford's base 32 in lower case (no i, l, o, u).</remarks>
public static class ContentId
{
    /// <summary>Number of characters of an id.</summary>
    public const int Length = 12;

    private const string DigitsOf = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The id of the parts in their order; parts are kept apart, so ("ab","c") and ("a","bc") differ.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var hash = Hash(parts);
        Span<char> id = stackalloc char[Length];
        int buffer = 0, bits = 0, next = 0;
        for (var i = 0; i < Length; i++)
        {
            if (bits < 5)
            {
                buffer = (buffer << 8) | hash[next++];
                bits += 8;
            }

            bits -= 5;
            id[i] = DigitsOf[(buffer >> bits) & 31];
            buffer &= (1 << bits) - 1;
        }

        return new string(id);
    }

    /// <summary>SHA-256 over the parts, each with its length, absent apart from empty; 32 bytes.</summary>
    public static byte[] Hash(params ReadOnlySpan<string?> parts)
    {
        var most = 0;
        foreach (var part in parts) most += 4 + (part is null ? 0 : Encoding.UTF8.GetMaxByteCount(part.Length));
        var bytes = ArrayPool<byte>.Shared.Rent(most);
        var end = 0;
        foreach (var part in parts)
        {
            var written = part is null ? 0 : Encoding.UTF8.GetBytes(part, bytes.AsSpan(end + 4));
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(end), part is null ? -1 : written);
            end += 4 + written;
        }

        var hash = SHA256.HashData(bytes.AsSpan(0, end));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    /// <summary>The number that the first digits of an id write; 5 bits each.</summary>
    internal static long Leading(string id, int digits)
    {
        var number = 0L;
        for (var i = 0; i < digits; i++) number = (number << 5) | (uint)DigitsOf.IndexOf(id[i], StringComparison.Ordinal);
        return number;
    }

    /// <summary>The digits that write a number.</summary>
    internal static string Digits(long number, int digits) => string.Create(digits, number, static (text, rest) =>
    {
        for (var i = text.Length - 1; i >= 0; i--, rest >>= 5) text[i] = DigitsOf[(int)(rest & 31)];
    });

    /// <summary>True for a text that holds nothing but digits of ids.</summary>
    internal static bool IsDigits(string text) => !text.AsSpan().ContainsAnyExcept(DigitsOf);

    /// <summary>True for a text of the form that <see cref="Of"/> gives.</summary>
    public static bool IsWellFormed(string? text) => text is { Length: Length } && !text.AsSpan().ContainsAnyExcept(DigitsOf);
}
