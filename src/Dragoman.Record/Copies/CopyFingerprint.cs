using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Dragoman.Record.Copies;

/// <summary>A few numbers by which copies of a text are found among many texts without comparing with each (MinHash, Broder 1997, in bands, Indyk and Motwani 1998).</summary>
/// <remarks>
/// Two texts that share one band are candidates, to be compared by <see cref="TextShingles.IsCopyOf"/>. Of texts that have 60 % of their runs in common
/// 99 of 100 share a band, of half 93, of texts that have nothing but phrases in common (0.5 %) three in a million.
/// </remarks>
public static class CopyFingerprint
{
    /// <summary>Number of bands.</summary>
    public const int Bands = 20;

    private const int Rows = 3;

    // As many as whole vectors of any machine hold; those beyond the bands are not looked at.
    private const int Hashes = 64;

    private static readonly ulong[] Seeds = [.. Enumerable.Range(0, Hashes).Select(number => unchecked((ulong)number * 0x9E3779B97F4A7C15))];

    /// <summary>The bands of a text; the same on every machine.</summary>
    public static ImmutableArray<long> Of(TextShingles text)
    {
        var least = new ulong[Hashes];
        Array.Fill(least, ulong.MaxValue);
        var lanes = MemoryMarshal.Cast<ulong, Vector<ulong>>(least.AsSpan());
        var seeds = MemoryMarshal.Cast<ulong, Vector<ulong>>(Seeds.AsSpan());
        foreach (var run in text.Runs)
        {
            var value = new Vector<ulong>(run);
            for (var i = 0; i < lanes.Length; i++) lanes[i] = Vector.Min(lanes[i], TextShingles.Mix(value + seeds[i]));
        }

        var bands = ImmutableArray.CreateBuilder<long>(Bands);
        for (var band = 0; band < Bands; band++)
        {
            var hash = (ulong)band;
            foreach (var value in least.AsSpan(band * Rows, Rows)) hash = TextShingles.Mix(hash ^ value);
            bands.Add(unchecked((long)hash));
        }

        return bands.MoveToImmutable();
    }
}
