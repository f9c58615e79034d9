using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Language.Neural;

/// <summary>The rows of a matrix, rounded to whole numbers from −127 to 127, each row by a scale of its own.</summary>
/// <remarks>
/// Kept as bytes, 128 added, where the machine multiplies these, and else as floats of the same whole numbers.
/// Used by one thread at a time; keeps its memory for the next sentence.
/// </remarks>
/// <param name="width">Values in a row, a multiple of 32.</param>
/// <param name="inBytes">True to keep bytes, false to keep floats.</param>
internal sealed class RoundedRows(int width, bool inBytes)
{
    /// <summary>The largest whole number that a value is rounded to.</summary>
    public const float Largest = 127;

    /// <summary>What is added to the whole numbers that are kept as bytes.</summary>
    public const int Offset = 128;

    // Below it 127 divided by a row's largest value would be no finite number.
    private const float Negligible = 1e-30f;

    private byte[] bytes = [];
    private float[] floats = [];
    private float[] scales = [];

    /// <summary>Values in a row.</summary>
    public int Width => width;

    /// <summary>Number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>True where the rows are kept as bytes.</summary>
    public bool InBytes => inBytes;

    /// <summary>The rows as bytes; empty where they are kept as floats.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, inBytes ? Count * width : 0);

    /// <summary>The rows as floats; empty where they are kept as bytes.</summary>
    public ReadOnlySpan<float> Floats => floats.AsSpan(0, inBytes ? 0 : Count * width);

    /// <summary>What each row's whole numbers are to be multiplied by.</summary>
    public ReadOnlySpan<float> Scales => scales.AsSpan(0, Count);

    /// <summary>Takes rows.</summary>
    /// <param name="values">Row-major, finite.</param>
    /// <param name="rows">How many.</param>
    public void Take(ReadOnlySpan<float> values, int rows)
    {
        if (scales.Length < rows)
        {
            scales = new float[rows];
            if (inBytes) bytes = new byte[rows * width];
            else floats = new float[rows * width];
        }

        Count = rows;
        for (var row = 0; row < rows; row++)
        {
            var line = values.Slice(row * width, width);
            var largest = LargestOf(line);
            var factor = largest > Negligible ? Largest / largest : 0;
            scales[row] = factor > 0 ? largest / Largest : 0;
            if (inBytes) Round(line, factor, bytes.AsSpan(row * width, width));
            else Round(line, factor, floats.AsSpan(row * width, width));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float LargestOf(ReadOnlySpan<float> line)
    {
        var largest = Vector256<float>.Zero;
        for (var i = 0; i < line.Length; i += 8) largest = Vector256.MaxNative(largest, Vector256.Abs(Vector256.Create(line.Slice(i, 8))));
        var found = largest[0];
        for (var lane = 1; lane < 8; lane++) found = MathF.Max(found, largest[lane]);
        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Round(ReadOnlySpan<float> line, float factor, Span<byte> rounded)
    {
        for (var i = 0; i < line.Length; i += 32)
        {
            var first = Vector256.Narrow(Whole(line.Slice(i, 8), factor), Whole(line.Slice(i + 8, 8), factor));
            var second = Vector256.Narrow(Whole(line.Slice(i + 16, 8), factor), Whole(line.Slice(i + 24, 8), factor));
            Vector256.Narrow(first.AsUInt16(), second.AsUInt16()).CopyTo(rounded.Slice(i, 32));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Whole(ReadOnlySpan<float> values, float factor) =>
        Vector256.ConvertToInt32Native(Vector256.Round(Vector256.Create(values) * factor)) + Vector256.Create(Offset);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Round(ReadOnlySpan<float> line, float factor, Span<float> rounded)
    {
        for (var i = 0; i < line.Length; i += 8)
            Vector256.Round(Vector256.Create(line.Slice(i, 8)) * factor).CopyTo(rounded.Slice(i, 8));
    }
}
