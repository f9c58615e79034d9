using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Language.Neural;

/// <content>The products by vectors of 512 bits.</content>
internal static partial class DenseKernel
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Wide(ref float a, int rowStride, int depthStride, int rows, int depth, ref float panel, ref float c, int resultStride, bool accumulate)
    {
        var row = 0;
        if (rows >= 12)
        {
            // Twelve rows at once are the fastest, eight the next. A last block that is not full does rows of the one before it again, where that changes nothing.
            var fours = accumulate ? rows / 4 : (rows + 3) / 4;
            for (var eights = (3 - (fours % 3)) % 3; eights > 0; eights--, row += 8)
            {
                var first = Math.Min(row, rows - 8);
                Wide8(ref Unsafe.Add(ref a, first * rowStride), rowStride, depthStride, depth, ref panel, ref Unsafe.Add(ref c, first * resultStride), resultStride, accumulate);
            }

            for (; row < 4 * fours; row += 12)
            {
                var first = Math.Min(row, rows - 12);
                Wide12(ref Unsafe.Add(ref a, first * rowStride), rowStride, depthStride, depth, ref panel, ref Unsafe.Add(ref c, first * resultStride), resultStride, accumulate);
            }
        }

        WideRest(ref a, row, rowStride, depthStride, rows, depth, ref panel, ref c, resultStride, accumulate);
    }

    /// <summary>The rows that are left from one on, at most eleven of them.</summary>
    private static void WideRest(ref float a, int row, int rowStride, int depthStride, int rows, int depth, ref float panel, ref float c, int resultStride, bool accumulate)
    {
        if (row + 8 <= rows)
        {
            Wide8(ref Unsafe.Add(ref a, row * rowStride), rowStride, depthStride, depth, ref panel, ref Unsafe.Add(ref c, row * resultStride), resultStride, accumulate);
            row += 8;
        }

        if (row + 4 <= rows)
        {
            Wide4(ref Unsafe.Add(ref a, row * rowStride), rowStride, depthStride, depth, ref panel, ref Unsafe.Add(ref c, row * resultStride), resultStride, accumulate);
            row += 4;
        }

        if (row < rows && rows >= 4 && !accumulate)
        {
            // Four rows at once are cheaper than one, even where some of them are done again.
            row = rows - 4;
            Wide4(ref Unsafe.Add(ref a, row * rowStride), rowStride, depthStride, depth, ref panel, ref Unsafe.Add(ref c, row * resultStride), resultStride, accumulate);
            return;
        }

        for (; row < rows; row++)
            Wide1(ref Unsafe.Add(ref a, row * rowStride), depthStride, depth, ref panel, ref Unsafe.Add(ref c, row * resultStride), accumulate);
    }

    /// <summary>Twelve rows, read through four pointers: so many distances as rows would not fit into the machine's registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide12(ref float a, int rowStride, int depthStride, int depth, ref float panel, ref float c, int resultStride, bool accumulate)
    {
        Vector512<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        Vector512<float> c40 = default, c41 = default, c50 = default, c51 = default, c60 = default, c61 = default, c70 = default, c71 = default;
        Vector512<float> c80 = default, c81 = default, c90 = default, c91 = default, ca0 = default, ca1 = default, cb0 = default, cb1 = default;
        if (accumulate)
        {
            (c00, c01) = Load512(ref c, 0);
            (c10, c11) = Load512(ref c, resultStride);
            (c20, c21) = Load512(ref c, 2 * resultStride);
            (c30, c31) = Load512(ref c, 3 * resultStride);
            (c40, c41) = Load512(ref c, 4 * resultStride);
            (c50, c51) = Load512(ref c, 5 * resultStride);
            (c60, c61) = Load512(ref c, 6 * resultStride);
            (c70, c71) = Load512(ref c, 7 * resultStride);
            (c80, c81) = Load512(ref c, 8 * resultStride);
            (c90, c91) = Load512(ref c, 9 * resultStride);
            (ca0, ca1) = Load512(ref c, 10 * resultStride);
            (cb0, cb1) = Load512(ref c, 11 * resultStride);
        }

        nint next = rowStride, second = 2 * rowStride, deeper = depthStride;
        ref var a3 = ref Unsafe.Add(ref a, 3 * next);
        ref var a6 = ref Unsafe.Add(ref a, 6 * next);
        ref var a9 = ref Unsafe.Add(ref a, 9 * next);
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref panel);
            var b1 = Vector512.LoadUnsafe(ref panel, 16);
            panel = ref Unsafe.Add(ref panel, PanelWidth);
            var x = Vector512.Create(a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(Unsafe.Add(ref a, next));
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(Unsafe.Add(ref a, second));
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(a3);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(Unsafe.Add(ref a3, next));
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(Unsafe.Add(ref a3, second));
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            x = Vector512.Create(a6);
            c60 = Vector512.FusedMultiplyAdd(x, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
            x = Vector512.Create(Unsafe.Add(ref a6, next));
            c70 = Vector512.FusedMultiplyAdd(x, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
            x = Vector512.Create(Unsafe.Add(ref a6, second));
            c80 = Vector512.FusedMultiplyAdd(x, b0, c80);
            c81 = Vector512.FusedMultiplyAdd(x, b1, c81);
            x = Vector512.Create(a9);
            c90 = Vector512.FusedMultiplyAdd(x, b0, c90);
            c91 = Vector512.FusedMultiplyAdd(x, b1, c91);
            x = Vector512.Create(Unsafe.Add(ref a9, next));
            ca0 = Vector512.FusedMultiplyAdd(x, b0, ca0);
            ca1 = Vector512.FusedMultiplyAdd(x, b1, ca1);
            x = Vector512.Create(Unsafe.Add(ref a9, second));
            cb0 = Vector512.FusedMultiplyAdd(x, b0, cb0);
            cb1 = Vector512.FusedMultiplyAdd(x, b1, cb1);
            a = ref Unsafe.Add(ref a, deeper);
            a3 = ref Unsafe.Add(ref a3, deeper);
            a6 = ref Unsafe.Add(ref a6, deeper);
            a9 = ref Unsafe.Add(ref a9, deeper);
        }

        Store512(ref c, 0, c00, c01);
        Store512(ref c, resultStride, c10, c11);
        Store512(ref c, 2 * resultStride, c20, c21);
        Store512(ref c, 3 * resultStride, c30, c31);
        Store512(ref c, 4 * resultStride, c40, c41);
        Store512(ref c, 5 * resultStride, c50, c51);
        Store512(ref c, 6 * resultStride, c60, c61);
        Store512(ref c, 7 * resultStride, c70, c71);
        Store512(ref c, 8 * resultStride, c80, c81);
        Store512(ref c, 9 * resultStride, c90, c91);
        Store512(ref c, 10 * resultStride, ca0, ca1);
        Store512(ref c, 11 * resultStride, cb0, cb1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide8(ref float a, int rowStride, int depthStride, int depth, ref float panel, ref float c, int resultStride, bool accumulate)
    {
        Vector512<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        Vector512<float> c40 = default, c41 = default, c50 = default, c51 = default, c60 = default, c61 = default, c70 = default, c71 = default;
        if (accumulate)
        {
            (c00, c01) = Load512(ref c, 0);
            (c10, c11) = Load512(ref c, resultStride);
            (c20, c21) = Load512(ref c, 2 * resultStride);
            (c30, c31) = Load512(ref c, 3 * resultStride);
            (c40, c41) = Load512(ref c, 4 * resultStride);
            (c50, c51) = Load512(ref c, 5 * resultStride);
            (c60, c61) = Load512(ref c, 6 * resultStride);
            (c70, c71) = Load512(ref c, 7 * resultStride);
        }

        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref panel);
            var b1 = Vector512.LoadUnsafe(ref panel, 16);
            panel = ref Unsafe.Add(ref panel, PanelWidth);
            var x = Vector512.Create(a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(Unsafe.Add(ref a, rowStride));
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(Unsafe.Add(ref a, 2 * rowStride));
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(Unsafe.Add(ref a, 3 * rowStride));
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(Unsafe.Add(ref a, 4 * rowStride));
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(Unsafe.Add(ref a, 5 * rowStride));
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            x = Vector512.Create(Unsafe.Add(ref a, 6 * rowStride));
            c60 = Vector512.FusedMultiplyAdd(x, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
            x = Vector512.Create(Unsafe.Add(ref a, 7 * rowStride));
            c70 = Vector512.FusedMultiplyAdd(x, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
            a = ref Unsafe.Add(ref a, depthStride);
        }

        Store512(ref c, 0, c00, c01);
        Store512(ref c, resultStride, c10, c11);
        Store512(ref c, 2 * resultStride, c20, c21);
        Store512(ref c, 3 * resultStride, c30, c31);
        Store512(ref c, 4 * resultStride, c40, c41);
        Store512(ref c, 5 * resultStride, c50, c51);
        Store512(ref c, 6 * resultStride, c60, c61);
        Store512(ref c, 7 * resultStride, c70, c71);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide4(ref float a, int rowStride, int depthStride, int depth, ref float panel, ref float c, int resultStride, bool accumulate)
    {
        Vector512<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        if (accumulate)
        {
            (c00, c01) = Load512(ref c, 0);
            (c10, c11) = Load512(ref c, resultStride);
            (c20, c21) = Load512(ref c, 2 * resultStride);
            (c30, c31) = Load512(ref c, 3 * resultStride);
        }

        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref panel);
            var b1 = Vector512.LoadUnsafe(ref panel, 16);
            panel = ref Unsafe.Add(ref panel, PanelWidth);
            var x = Vector512.Create(a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(Unsafe.Add(ref a, rowStride));
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(Unsafe.Add(ref a, 2 * rowStride));
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(Unsafe.Add(ref a, 3 * rowStride));
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            a = ref Unsafe.Add(ref a, depthStride);
        }

        Store512(ref c, 0, c00, c01);
        Store512(ref c, resultStride, c10, c11);
        Store512(ref c, 2 * resultStride, c20, c21);
        Store512(ref c, 3 * resultStride, c30, c31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Wide1(ref float a, int depthStride, int depth, ref float panel, ref float c, bool accumulate)
    {
        Vector512<float> c0 = default, c1 = default;
        if (accumulate) (c0, c1) = Load512(ref c, 0);
        for (var k = 0; k < depth; k++)
        {
            var x = Vector512.Create(a);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref panel), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref panel, 16), c1);
            panel = ref Unsafe.Add(ref panel, PanelWidth);
            a = ref Unsafe.Add(ref a, depthStride);
        }

        Store512(ref c, 0, c0, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> First, Vector512<float> Second) Load512(ref float at, int offset) =>
        (Vector512.LoadUnsafe(ref Unsafe.Add(ref at, offset)), Vector512.LoadUnsafe(ref Unsafe.Add(ref at, offset + 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store512(ref float at, int offset, Vector512<float> first, Vector512<float> second)
    {
        first.StoreUnsafe(ref Unsafe.Add(ref at, offset));
        second.StoreUnsafe(ref Unsafe.Add(ref at, offset + 16));
    }
}
