namespace Dragoman.Language.Names;

/// <summary>32-bit hashes that are the same on every machine and in every run, so that they may be stored.</summary>
/// <remarks>FNV-1a over UTF-16 code units, finished with the mixer of MurmurHash3.</remarks>
internal static class StableHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Hash of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>Hash of a text in lower case.</summary>
    public static uint OfLower(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text) hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        return hash;
    }

    /// <summary>Hash of a feature: its template's number and its value.</summary>
    public static uint Feature(uint template, uint value) => Mix((value ^ (template * 0x9E3779B1u)) + template);

    /// <summary>Hash of a feature with two values; their order matters.</summary>
    public static uint Feature(uint template, uint first, uint second) => Feature(template, (first * 31u) + Mix(second));

    private static uint Mix(uint value)
    {
        value ^= value >> 16;
        value *= 0x85EBCA6Bu;
        value ^= value >> 13;
        value *= 0xC2B2AE35u;
        return value ^ (value >> 16);
    }
}
