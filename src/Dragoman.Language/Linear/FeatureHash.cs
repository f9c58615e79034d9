using System.Runtime.CompilerServices;

namespace Dragoman.Language.Linear;

/// <summary>The 32-bit hashes that name features: the same on every machine and in every run.</summary>
public static class FeatureHash
{
    private const ulong Odd = 0xD6E8FEB86659FD93;

    /// <summary>A feature of one value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Finish(((ulong)a << 8) ^ (template * 0x9E3779B97F4A7C15));

    /// <summary>A feature of two values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) => Finish((((ulong)a << 32) | b) ^ (template * 0x9E3779B97F4A7C15));

    /// <summary>A feature of three values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) => Of(template, Pair(a, b), c);

    /// <summary>Two values as one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Pair(uint a, uint b) => Finish((((ulong)a << 32) | b) + 0x632BE59BD9B4E019);

    /// <summary>A stretch of text as it stands.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        ulong hash = 14695981039346656037;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211;
        return Finish(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(ulong x)
    {
        x *= Odd;
        x ^= x >> 32;
        x *= Odd;
        return (uint)(x >> 32);
    }
}
