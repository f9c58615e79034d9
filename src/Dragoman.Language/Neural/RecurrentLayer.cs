using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Language.Neural;

/// <summary>A simple recurrent unit (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence").</summary>
/// <remarks>
/// All products with weights are done for the whole sentence beforehand; the recurrence itself is elementwise:
/// forget f = σ(u_f + b_f + v_f·c'), output r = σ(u_r + b_r + v_r·c'), cell c = f·c' + (1 − f)·u, h = r·c + (1 − r)·x.
/// Stateless and safe on many threads.
/// </remarks>
internal static class RecurrentLayer
{
    /// <summary>Runs one direction of a layer over a sentence.</summary>
    /// <param name="projected">For each token 6 × hidden values: candidate, forget and output gate of both directions.</param>
    /// <param name="input">The layer's input, 2 × hidden values for each token.</param>
    /// <param name="bias">4 × hidden values.</param>
    /// <param name="peephole">4 × hidden values.</param>
    /// <param name="count">Number of tokens.</param>
    /// <param name="hidden">Width of a direction, a multiple of eight.</param>
    /// <param name="backward">True for the direction from the end.</param>
    /// <param name="output">Receives this direction's half of 2 × hidden values for each token.</param>
    /// <param name="cells">Receives the cells likewise, for training; empty where nobody needs them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(
        ReadOnlySpan<float> projected, ReadOnlySpan<float> input, ReadOnlySpan<float> bias, ReadOnlySpan<float> peephole, int count, int hidden, bool backward, Span<float> output, Span<float> cells)
    {
        // The slices throw where an operand is too short; after them nothing needs checking.
        ref var u = ref Unsafe.Add(ref MemoryMarshal.GetReference(projected[..(count * 6 * hidden)]), backward ? 3 * hidden : 0);
        ref var x = ref Unsafe.Add(ref MemoryMarshal.GetReference(input[..(count * 2 * hidden)]), backward ? hidden : 0);
        ref var h = ref Unsafe.Add(ref MemoryMarshal.GetReference(output[..(count * 2 * hidden)]), backward ? hidden : 0);
        ref var kept = ref Unsafe.Add(ref MemoryMarshal.GetReference(cells.IsEmpty ? output : cells[..(count * 2 * hidden)]), backward ? hidden : 0);
        ref var b = ref Unsafe.Add(ref MemoryMarshal.GetReference(bias[..(4 * hidden)]), backward ? 2 * hidden : 0);
        ref var v = ref Unsafe.Add(ref MemoryMarshal.GetReference(peephole[..(4 * hidden)]), backward ? 2 * hidden : 0);
        Span<float> state = stackalloc float[hidden];
        state.Clear();
        ref var carried = ref MemoryMarshal.GetReference(state);

        // Lanes run inside the steps: their long chains are independent and overlap.
        for (var step = 0; step < count; step++)
        {
            var token = backward ? count - 1 - step : step;
            ref var row = ref Unsafe.Add(ref u, token * 6 * hidden);
            var at = (nuint)(token * 2 * hidden);
            for (nuint lane = 0; lane < (nuint)hidden; lane += 8)
            {
                var cell = Vector256.LoadUnsafe(ref carried, lane);
                var candidate = Vector256.LoadUnsafe(ref row, lane);
                var forget = Activation.Sigmoid(Vector256.FusedMultiplyAdd(
                    Vector256.LoadUnsafe(ref v, lane), cell, Vector256.LoadUnsafe(ref row, lane + (nuint)hidden) + Vector256.LoadUnsafe(ref b, lane)));
                var open = Activation.Sigmoid(Vector256.FusedMultiplyAdd(
                    Vector256.LoadUnsafe(ref v, lane + (nuint)hidden), cell, Vector256.LoadUnsafe(ref row, lane + (nuint)(2 * hidden)) + Vector256.LoadUnsafe(ref b, lane + (nuint)hidden)));
                cell = Vector256.FusedMultiplyAdd(forget, cell - candidate, candidate);
                cell.StoreUnsafe(ref carried, lane);
                if (!cells.IsEmpty) cell.StoreUnsafe(ref kept, at + lane);
                var through = Vector256.LoadUnsafe(ref x, at + lane);
                Vector256.FusedMultiplyAdd(open, cell - through, through).StoreUnsafe(ref h, at + lane);
            }
        }
    }
}
