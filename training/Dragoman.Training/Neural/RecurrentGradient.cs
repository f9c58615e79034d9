using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>The way back through <see cref="RecurrentLayer"/>; the gates are computed again from the kept cells.</summary>
internal static class RecurrentGradient
{
    /// <summary>Runs one direction back over a sentence.</summary>
    /// <param name="projected">What the layer was given; overwritten with its gradient.</param>
    /// <param name="input">The layer's input.</param>
    /// <param name="cells">The cells kept on the way forward.</param>
    /// <param name="bias">The gates' biases.</param>
    /// <param name="peephole">The weights from the cell to the gates.</param>
    /// <param name="count">Number of tokens.</param>
    /// <param name="hidden">Width of a direction.</param>
    /// <param name="backward">The direction.</param>
    /// <param name="outputGradient">Gradient of the output.</param>
    /// <param name="inputGradient">This direction's half receives the gradient of what goes past the layer.</param>
    /// <param name="biasGradient">Is added to.</param>
    /// <param name="peepholeGradient">Is added to.</param>
    public static void Run(
        Span<float> projected,
        ReadOnlySpan<float> input,
        ReadOnlySpan<float> cells,
        ReadOnlySpan<float> bias,
        ReadOnlySpan<float> peephole,
        int count,
        int hidden,
        bool backward,
        ReadOnlySpan<float> outputGradient,
        Span<float> inputGradient,
        Span<float> biasGradient,
        Span<float> peepholeGradient)
    {
        var half = backward ? hidden : 0;
        ref var u = ref Unsafe.Add(ref MemoryMarshal.GetReference(projected[..(count * 6 * hidden)]), 3 * half);
        ref var x = ref Unsafe.Add(ref MemoryMarshal.GetReference(input[..(count * 2 * hidden)]), half);
        ref var c = ref Unsafe.Add(ref MemoryMarshal.GetReference(cells[..(count * 2 * hidden)]), half);
        ref var dh = ref Unsafe.Add(ref MemoryMarshal.GetReference(outputGradient[..(count * 2 * hidden)]), half);
        ref var dx = ref Unsafe.Add(ref MemoryMarshal.GetReference(inputGradient[..(count * 2 * hidden)]), half);
        ref var b = ref Unsafe.Add(ref MemoryMarshal.GetReference(bias[..(4 * hidden)]), 2 * half);
        ref var v = ref Unsafe.Add(ref MemoryMarshal.GetReference(peephole[..(4 * hidden)]), 2 * half);
        ref var db = ref Unsafe.Add(ref MemoryMarshal.GetReference(biasGradient[..(4 * hidden)]), 2 * half);
        ref var dv = ref Unsafe.Add(ref MemoryMarshal.GetReference(peepholeGradient[..(4 * hidden)]), 2 * half);
        Span<float> state = stackalloc float[hidden];
        state.Clear();
        ref var flow = ref MemoryMarshal.GetReference(state);
        for (var step = count - 1; step >= 0; step--)
        {
            var token = backward ? count - 1 - step : step;
            var at = (nuint)(token * 2 * hidden);
            var earlier = (nuint)((backward ? token + 1 : token - 1) * 2 * hidden);
            ref var row = ref Unsafe.Add(ref u, token * 6 * hidden);
            for (nuint lane = 0; lane < (nuint)hidden; lane += 8)
            {
                var (forgetLane, outputLane) = (lane + (nuint)hidden, lane + (nuint)(2 * hidden));
                var (cellForget, cellOutput) = (Vector256.LoadUnsafe(ref v, lane), Vector256.LoadUnsafe(ref v, forgetLane));
                var cell = Vector256.LoadUnsafe(ref c, at + lane);
                var before = step == 0 ? Vector256<float>.Zero : Vector256.LoadUnsafe(ref c, earlier + lane);
                var candidate = Vector256.LoadUnsafe(ref row, lane);
                var forget = Activation.Sigmoid(Vector256.FusedMultiplyAdd(cellForget, before, Vector256.LoadUnsafe(ref row, forgetLane) + Vector256.LoadUnsafe(ref b, lane)));
                var open = Activation.Sigmoid(Vector256.FusedMultiplyAdd(cellOutput, before, Vector256.LoadUnsafe(ref row, outputLane) + Vector256.LoadUnsafe(ref b, forgetLane)));
                var output = Vector256.LoadUnsafe(ref dh, at + lane);
                (output * (Vector256<float>.One - open)).StoreUnsafe(ref dx, at + lane);
                var cellGradient = Vector256.LoadUnsafe(ref flow, lane) + (output * open);
                var outputGate = output * (cell - Vector256.LoadUnsafe(ref x, at + lane)) * open * (Vector256<float>.One - open);
                var forgetGate = cellGradient * (before - candidate) * forget * (Vector256<float>.One - forget);
                (cellGradient * (Vector256<float>.One - forget)).StoreUnsafe(ref row, lane);
                forgetGate.StoreUnsafe(ref row, forgetLane);
                outputGate.StoreUnsafe(ref row, outputLane);
                ((cellGradient * forget) + (forgetGate * cellForget) + (outputGate * cellOutput)).StoreUnsafe(ref flow, lane);
                AddTo(ref db, lane, forgetGate);
                AddTo(ref db, forgetLane, outputGate);
                AddTo(ref dv, lane, forgetGate * before);
                AddTo(ref dv, forgetLane, outputGate * before);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(ref float target, nuint at, Vector256<float> what) => (Vector256.LoadUnsafe(ref target, at) + what).StoreUnsafe(ref target, at);
}
