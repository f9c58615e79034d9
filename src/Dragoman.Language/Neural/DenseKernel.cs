using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Language.Neural;

/// <summary>Matrix products that give the same bits on every machine.</summary>
/// <remarks>
/// The right-hand matrix is kept in panels of <see cref="PanelWidth"/> columns. Vectors run over columns and every
/// output element is one chain of fused multiply-adds in the order of the depth, so the width of the machine's
/// vectors changes the speed and never the result. The loops are compiled for speed at once: a run that codes a
/// few sentences is over before the runtime would have seen that they are worth it. Stateless and safe on many threads.
/// </remarks>
internal static partial class DenseKernel
{
    /// <summary>Columns of a panel; the columns of every right-hand matrix are a multiple of it.</summary>
    public const int PanelWidth = 32;

    /// <summary>Rounds a number of columns up to whole panels.</summary>
    public static int RoundUp(int columns) => (columns + PanelWidth - 1) / PanelWidth * PanelWidth;

    /// <summary>Lays a row-major matrix out in panels.</summary>
    /// <param name="source">Row-major, <paramref name="depth"/> rows.</param>
    /// <param name="stride">Distance between two rows of the source.</param>
    /// <param name="depth">Rows, which become the depth of the product.</param>
    /// <param name="columns">Columns, a multiple of <see cref="PanelWidth"/>.</param>
    /// <param name="panels">Receives depth × columns values.</param>
    public static void Pack(ReadOnlySpan<float> source, int stride, int depth, int columns, Span<float> panels)
    {
        for (int first = 0, at = 0; first < columns; first += PanelWidth)
        {
            for (var k = 0; k < depth; k++, at += PanelWidth)
                source.Slice((k * stride) + first, PanelWidth).CopyTo(panels[at..]);
        }
    }

    /// <summary>Lays the transpose of a row-major matrix out in panels; columns past the source's rows are zero.</summary>
    /// <param name="source">Row-major, one row for each column of the result.</param>
    /// <param name="stride">Distance between two rows of the source.</param>
    /// <param name="rows">Rows of the source.</param>
    /// <param name="depth">Columns of the source, which become the depth of the product.</param>
    /// <param name="panels">Receives depth × RoundUp(rows) values.</param>
    public static void PackTransposed(ReadOnlySpan<float> source, int stride, int rows, int depth, Span<float> panels)
    {
        for (var first = 0; first < rows; first += PanelWidth)
        {
            var panel = panels.Slice(first * depth, PanelWidth * depth);
            var count = Math.Min(PanelWidth, rows - first);
            if (count < PanelWidth) panel.Clear();
            for (var column = 0; column < count; column++)
            {
                var row = source.Slice((first + column) * stride, depth);
                for (int k = 0, at = column; k < row.Length; k++, at += PanelWidth) panel[at] = row[k];
            }
        }
    }

    /// <summary>Computes C = A·B, or C += A·B.</summary>
    /// <param name="a">The left-hand matrix.</param>
    /// <param name="rowStride">Distance in <paramref name="a"/> from one row to the next.</param>
    /// <param name="depthStride">Distance in <paramref name="a"/> from one depth to the next; with a row stride of 1 the product is with A's transpose.</param>
    /// <param name="rows">Rows of A and C.</param>
    /// <param name="depth">Columns of A, rows of B.</param>
    /// <param name="panels">B in panels.</param>
    /// <param name="columns">Columns of B and C, a multiple of <see cref="PanelWidth"/>.</param>
    /// <param name="c">The result, row-major.</param>
    /// <param name="resultStride">Distance between two rows of <paramref name="c"/>.</param>
    /// <param name="accumulate">True to add to what is in <paramref name="c"/>.</param>
    public static void Multiply(
        ReadOnlySpan<float> a, int rowStride, int depthStride, int rows, int depth, ReadOnlySpan<float> panels, int columns, Span<float> c, int resultStride, bool accumulate)
    {
        if (rows == 0 || depth == 0) return;
        if (columns % PanelWidth != 0) throw new ArgumentException("the columns are no whole panels", nameof(columns));

        // The slices throw where an operand is too short; after them nothing needs checking.
        ref var left = ref MemoryMarshal.GetReference(a[..(((rows - 1) * rowStride) + ((depth - 1) * depthStride) + 1)]);
        ref var right = ref MemoryMarshal.GetReference(panels[..(depth * columns)]);
        ref var result = ref MemoryMarshal.GetReference(c[..(((rows - 1) * resultStride) + columns)]);
        for (var first = 0; first < columns; first += PanelWidth)
        {
            ref var panel = ref Unsafe.Add(ref right, first * depth);
            ref var column = ref Unsafe.Add(ref result, first);
            if (Vector512.IsHardwareAccelerated) Wide(ref left, rowStride, depthStride, rows, depth, ref panel, ref column, resultStride, accumulate);
            else Narrow(ref left, rowStride, depthStride, rows, depth, ref panel, ref column, resultStride, accumulate);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Narrow(ref float a, int rowStride, int depthStride, int rows, int depth, ref float panel, ref float c, int resultStride, bool accumulate)
    {
        for (var half = 0; half < PanelWidth; half += 16)
        {
            var row = 0;
            for (; row + 4 <= rows; row += 4)
                Narrow4(ref Unsafe.Add(ref a, row * rowStride), rowStride, depthStride, depth, ref Unsafe.Add(ref panel, half), ref Unsafe.Add(ref c, (row * resultStride) + half), resultStride, accumulate);
            if (row < rows && rows >= 4 && !accumulate)
            {
                row = rows - 4;
                Narrow4(ref Unsafe.Add(ref a, row * rowStride), rowStride, depthStride, depth, ref Unsafe.Add(ref panel, half), ref Unsafe.Add(ref c, (row * resultStride) + half), resultStride, accumulate);
                continue;
            }

            for (; row < rows; row++)
                Narrow1(ref Unsafe.Add(ref a, row * rowStride), depthStride, depth, ref Unsafe.Add(ref panel, half), ref Unsafe.Add(ref c, (row * resultStride) + half), accumulate);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow4(ref float a, int rowStride, int depthStride, int depth, ref float panel, ref float c, int resultStride, bool accumulate)
    {
        Vector256<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        if (accumulate)
        {
            (c00, c01) = Load256(ref c, 0);
            (c10, c11) = Load256(ref c, resultStride);
            (c20, c21) = Load256(ref c, 2 * resultStride);
            (c30, c31) = Load256(ref c, 3 * resultStride);
        }

        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref panel);
            var b1 = Vector256.LoadUnsafe(ref panel, 8);
            panel = ref Unsafe.Add(ref panel, PanelWidth);
            var x = Vector256.Create(a);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(Unsafe.Add(ref a, rowStride));
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(Unsafe.Add(ref a, 2 * rowStride));
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(Unsafe.Add(ref a, 3 * rowStride));
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
            a = ref Unsafe.Add(ref a, depthStride);
        }

        Store256(ref c, 0, c00, c01);
        Store256(ref c, resultStride, c10, c11);
        Store256(ref c, 2 * resultStride, c20, c21);
        Store256(ref c, 3 * resultStride, c30, c31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrow1(ref float a, int depthStride, int depth, ref float panel, ref float c, bool accumulate)
    {
        Vector256<float> c0 = default, c1 = default;
        if (accumulate) (c0, c1) = Load256(ref c, 0);
        for (var k = 0; k < depth; k++)
        {
            var x = Vector256.Create(a);
            c0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref panel), c0);
            c1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref panel, 8), c1);
            panel = ref Unsafe.Add(ref panel, PanelWidth);
            a = ref Unsafe.Add(ref a, depthStride);
        }

        Store256(ref c, 0, c0, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> First, Vector256<float> Second) Load256(ref float at, int offset) =>
        (Vector256.LoadUnsafe(ref Unsafe.Add(ref at, offset)), Vector256.LoadUnsafe(ref Unsafe.Add(ref at, offset + 8)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store256(ref float at, int offset, Vector256<float> first, Vector256<float> second)
    {
        first.StoreUnsafe(ref Unsafe.Add(ref at, offset));
        second.StoreUnsafe(ref Unsafe.Add(ref at, offset + 8));
    }
}
