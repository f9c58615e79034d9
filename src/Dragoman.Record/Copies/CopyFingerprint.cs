using System.Collections.Immutable;

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

    /// <summary>The bands of a text; the same on every machine.</summary>
    public static ImmutableArray<long> Of(TextShingles text)
    {
        var least = new ulong[Bands * Rows];
        Array.Fill(least, ulong.MaxValue);
        foreach (var run in text.Runs)
        {
            for (var i = 0; i < least.Length; i++)
            {
                var hash = TextShingles.Mix(run + ((ulong)i * 0x9E3779B97F4A7C15));
                if (hash < least[i]) least[i] = hash;
            }
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
