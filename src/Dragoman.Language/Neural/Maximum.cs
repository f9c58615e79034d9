using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Language.Neural;

/// <summary>Finds the greatest of some scores.</summary>
internal static class Maximum
{
    /// <summary>The place of the greatest score, the first of equals; 0 where there is none.</summary>
    /// <param name="scores">Any numbers but NaN.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int IndexOf(ReadOnlySpan<float> scores)
    {
        var greatest = float.NegativeInfinity;
        var at = 0;
        if (scores.Length >= 8)
        {
            var lanes = Vector256.Create(float.NegativeInfinity);
            for (; at + 8 <= scores.Length; at += 8) lanes = Vector256.MaxNative(lanes, Vector256.Create(scores.Slice(at, 8)));
            for (var lane = 0; lane < 8; lane++) greatest = Math.Max(greatest, lanes[lane]);
        }

        for (; at < scores.Length; at++) greatest = Math.Max(greatest, scores[at]);
        var wanted = Vector256.Create(greatest);
        for (at = 0; at + 8 <= scores.Length; at += 8)
        {
            var hits = Vector256.Equals(Vector256.Create(scores.Slice(at, 8)), wanted).ExtractMostSignificantBits();
            if (hits != 0) return at + BitOperations.TrailingZeroCount(hits);
        }

        for (; at < scores.Length; at++)
        {
            if (scores[at] == greatest) return at;
        }

        return 0;
    }
}
