namespace Dragoman.Record.Clustering;

/// <summary>Hashes that are the same in every run and on every machine (FNV-1a, Fowler, Noll and Vo).</summary>
internal static class StableHash
{
    /// <summary>32 bits; 0 only for an absent or empty text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash == 0 ? 1 : hash;
    }

    /// <summary>61 bits, never 0.</summary>
    public static long Long(params ReadOnlySpan<string> parts)
    {
        var hash = 14695981039346656037ul;
        foreach (var part in parts)
        {
            foreach (var c in part) hash = (hash ^ c) * 1099511628211ul;
            hash = (hash ^ 0xffff) * 1099511628211ul;
        }

        var folded = (long)((hash ^ (hash >> 32)) & 0x1fff_ffff_ffff_fffful);
        return folded == 0 ? 1 : folded;
    }
}
