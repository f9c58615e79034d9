using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Dragoman.Language.Neural;

/// <summary>A matrix of weights rounded to whole numbers from −127 to 127, each column by a scale of its own, and its products with <see cref="RoundedRows"/>.</summary>
/// <remarks>
/// The products of whole numbers are exact: as bytes with 32-bit sums where the machine has an instruction for them
/// (AVX-VNNI), and else by <see cref="DenseKernel"/> on floats, whose 24 bits hold every sum of up to
/// <see cref="DeepestDepth"/> products. So the machine changes the speed and never the result. Immutable and safe on many threads.
/// </remarks>
internal sealed class RoundedMatrix
{
    /// <summary>The most rows: 127 × 127 × 1,024 is below 2²⁴.</summary>
    public const int DeepestDepth = 1024;

    // Columns that are worked on at once, and rows: twelve sums, which leaves three of sixteen registers for what is multiplied.
    private const int PanelColumns = 16;
    private const int BlockRows = 6;

    // The values of a column that one instruction multiplies and sums.
    private const int Together = 4;

    private readonly int depth;
    private readonly float[] scales;
    private readonly sbyte[] bytes = [];
    private readonly int[] corrections = [];
    private readonly float[] floats = [];

    /// <summary>Rounds a matrix.</summary>
    /// <param name="values">Row-major, finite.</param>
    /// <param name="depth">Rows, a multiple of 32, at most <see cref="DeepestDepth"/>.</param>
    /// <param name="columns">Columns, a multiple of 32.</param>
    /// <param name="inBytes">True to be multiplied with rows of bytes, false with rows of floats.</param>
    public RoundedMatrix(ReadOnlySpan<float> values, int depth, int columns, bool inBytes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, DeepestDepth);
        if (depth % Together != 0 || columns % DenseKernel.PanelWidth != 0) throw new ArgumentException("the matrix is no whole panels", nameof(columns));
        this.depth = depth;
        scales = new float[columns];
        var factors = Factors(values, scales);
        if (inBytes)
        {
            bytes = new sbyte[depth * columns];
            corrections = new int[columns];
            Pack(values, factors);
        }
        else
        {
            var rounded = new float[depth * columns];
            for (var i = 0; i < rounded.Length; i++) rounded[i] = MathF.Round(values[i] * factors[i % columns]);
            floats = new float[rounded.Length];
            DenseKernel.Pack(rounded, columns, depth, columns, floats);
        }
    }

    /// <summary>True where the machine multiplies bytes.</summary>
    public static bool MachineMultipliesBytes => AvxVnni.IsSupported;

    /// <summary>Multiplies rows by the matrix.</summary>
    /// <param name="left">The rows, as wide as the matrix is deep and kept as the matrix is.</param>
    /// <param name="result">Receives the product, row-major.</param>
    public void Multiply(RoundedRows left, Span<float> result)
    {
        if (left.Width != depth || left.InBytes != (bytes.Length > 0)) throw new ArgumentException("the rows do not suit the matrix", nameof(left));
        if (left.Count == 0) return;
        result = result[..(left.Count * scales.Length)];
        if (left.InBytes) MultiplyBytes(left.Bytes, left.Scales, result);
        else MultiplyFloats(left.Floats, left.Scales, result);
    }

    /// <summary>What each column is to be multiplied by to be rounded; leaves what leads back in <paramref name="scales"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float[] Factors(ReadOnlySpan<float> values, Span<float> scales)
    {
        for (var row = 0; row < values.Length; row += scales.Length)
        {
            for (var column = 0; column < scales.Length; column += 8)
            {
                var magnitude = Vector256.Abs(Vector256.Create<float>(values.Slice(row + column, 8)));
                Vector256.MaxNative(Vector256.Create<float>(scales.Slice(column, 8)), magnitude).CopyTo(scales.Slice(column, 8));
            }
        }

        var factors = new float[scales.Length];
        for (var column = 0; column < factors.Length; column++)
        {
            factors[column] = scales[column] > 0 ? RoundedRows.Largest / scales[column] : 0;
            scales[column] /= RoundedRows.Largest;
        }

        return factors;
    }

    /// <summary>Lays the columns out in panels, in each of them four rows together, as the instruction takes them, and sums what the offset of the left-hand bytes adds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(ReadOnlySpan<float> values, ReadOnlySpan<float> factors)
    {
        var columns = factors.Length;
        for (var row = 0; row < depth; row++)
        {
            var line = values.Slice(row * columns, columns);
            var at = ((row / Together) * PanelColumns * Together) + (row % Together);
            for (var column = 0; column < line.Length; column++)
            {
                var whole = (int)MathF.Round(line[column] * factors[column]);
                bytes[((column / PanelColumns) * PanelColumns * depth) + at + ((column % PanelColumns) * Together)] = (sbyte)whole;
                corrections[column] -= RoundedRows.Offset * whole;
            }
        }
    }

    private void MultiplyFloats(ReadOnlySpan<float> left, ReadOnlySpan<float> leftScales, Span<float> result)
    {
        var columns = scales.Length;
        DenseKernel.Multiply(left, depth, 1, leftScales.Length, depth, floats, columns, result, columns, accumulate: false);
        for (var row = 0; row < leftScales.Length; row++)
        {
            var line = result.Slice(row * columns, columns);
            var scale = Vector256.Create(leftScales[row]);
            for (var i = 0; i < line.Length; i += 8)
                (Vector256.Create<float>(line.Slice(i, 8)) * (scale * Vector256.Create<float>(scales.AsSpan(i, 8)))).CopyTo(line.Slice(i, 8));
        }
    }

    private void MultiplyBytes(ReadOnlySpan<byte> left, ReadOnlySpan<float> leftScales, Span<float> result)
    {
        var columns = scales.Length;
        for (var first = 0; first < columns; first += PanelColumns)
        {
            ref var panel = ref bytes[first * depth];
            for (var row = 0; row < leftScales.Length; row += BlockRows)
            {
                // A last block that is not full does rows of the one before it again; fewer rows than a block go one by one.
                var start = Math.Min(row, leftScales.Length - BlockRows);
                if (start >= 0)
                {
                    Block(ref Unsafe.AsRef(in left[start * depth]), ref panel, first, ref Unsafe.AsRef(in leftScales[start]), ref result[(start * columns) + first]);
                    continue;
                }

                for (start = 0; start < leftScales.Length; start++)
                    Single(ref Unsafe.AsRef(in left[start * depth]), ref panel, first, leftScales[start], ref result[(start * columns) + first]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Block(ref byte left, ref sbyte panel, int first, ref float leftScale, ref float result)
    {
        ref var correction = ref corrections[first];
        Vector256<int> c00 = Vector256.LoadUnsafe(ref correction), c01 = Vector256.LoadUnsafe(ref correction, 8);
        Vector256<int> c10 = c00, c11 = c01, c20 = c00, c21 = c01, c30 = c00, c31 = c01, c40 = c00, c41 = c01, c50 = c00, c51 = c01;
        nint next = depth, second = 2 * depth;
        ref var left3 = ref Unsafe.Add(ref left, 3 * next);
        for (var k = 0; k < depth; k += Together)
        {
            var b0 = Vector256.LoadUnsafe(ref panel);
            var b1 = Vector256.LoadUnsafe(ref panel, 32);
            panel = ref Unsafe.Add(ref panel, PanelColumns * Together);
            var x = Four(ref left);
            c00 = AvxVnni.MultiplyWideningAndAdd(c00, x, b0);
            c01 = AvxVnni.MultiplyWideningAndAdd(c01, x, b1);
            x = Four(ref Unsafe.Add(ref left, next));
            c10 = AvxVnni.MultiplyWideningAndAdd(c10, x, b0);
            c11 = AvxVnni.MultiplyWideningAndAdd(c11, x, b1);
            x = Four(ref Unsafe.Add(ref left, second));
            c20 = AvxVnni.MultiplyWideningAndAdd(c20, x, b0);
            c21 = AvxVnni.MultiplyWideningAndAdd(c21, x, b1);
            x = Four(ref left3);
            c30 = AvxVnni.MultiplyWideningAndAdd(c30, x, b0);
            c31 = AvxVnni.MultiplyWideningAndAdd(c31, x, b1);
            x = Four(ref Unsafe.Add(ref left3, next));
            c40 = AvxVnni.MultiplyWideningAndAdd(c40, x, b0);
            c41 = AvxVnni.MultiplyWideningAndAdd(c41, x, b1);
            x = Four(ref Unsafe.Add(ref left3, second));
            c50 = AvxVnni.MultiplyWideningAndAdd(c50, x, b0);
            c51 = AvxVnni.MultiplyWideningAndAdd(c51, x, b1);
            left = ref Unsafe.Add(ref left, Together);
            left3 = ref Unsafe.Add(ref left3, Together);
        }

        Store(c00, c01, first, leftScale, ref result);
        Store(c10, c11, first, Unsafe.Add(ref leftScale, 1), ref Unsafe.Add(ref result, scales.Length));
        Store(c20, c21, first, Unsafe.Add(ref leftScale, 2), ref Unsafe.Add(ref result, 2 * scales.Length));
        Store(c30, c31, first, Unsafe.Add(ref leftScale, 3), ref Unsafe.Add(ref result, 3 * scales.Length));
        Store(c40, c41, first, Unsafe.Add(ref leftScale, 4), ref Unsafe.Add(ref result, 4 * scales.Length));
        Store(c50, c51, first, Unsafe.Add(ref leftScale, 5), ref Unsafe.Add(ref result, 5 * scales.Length));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Single(ref byte left, ref sbyte panel, int first, float leftScale, ref float result)
    {
        var (c0, c1) = (Vector256.LoadUnsafe(ref corrections[first]), Vector256.LoadUnsafe(ref corrections[first], 8));
        for (var k = 0; k < depth; k += Together)
        {
            var x = Four(ref Unsafe.Add(ref left, k));
            c0 = AvxVnni.MultiplyWideningAndAdd(c0, x, Vector256.LoadUnsafe(ref panel));
            c1 = AvxVnni.MultiplyWideningAndAdd(c1, x, Vector256.LoadUnsafe(ref panel, 32));
            panel = ref Unsafe.Add(ref panel, PanelColumns * Together);
        }

        Store(c0, c1, first, leftScale, ref result);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four(ref byte at) => Vector256.Create(Unsafe.ReadUnaligned<int>(ref at)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(Vector256<int> sums0, Vector256<int> sums1, int first, float leftScale, ref float result)
    {
        ref var scale = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(scales), first);
        (Vector256.ConvertToSingle(sums0) * (Vector256.Create(leftScale) * Vector256.LoadUnsafe(ref scale))).StoreUnsafe(ref result);
        (Vector256.ConvertToSingle(sums1) * (Vector256.Create(leftScale) * Vector256.LoadUnsafe(ref scale, 8))).StoreUnsafe(ref result, 8);
    }
}
