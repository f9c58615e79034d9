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
        for (var lane = 0; lane < hidden; lane += 8)
        {
            var (biasForget, biasOutput) = (Vector256.LoadUnsafe(ref b, (nuint)lane), Vector256.LoadUnsafe(ref b, (nuint)(lane + hidden)));
            var (cellForget, cellOutput) = (Vector256.LoadUnsafe(ref v, (nuint)lane), Vector256.LoadUnsafe(ref v, (nuint)(lane + hidden)));
            Vector256<float> carried = default, sumForget = default, sumOutput = default, sumCellForget = default, sumCellOutput = default;
            for (var step = count - 1; step >= 0; step--)
            {
                var token = backward ? count - 1 - step : step;
                var at = (nuint)((token * 2 * hidden) + lane);
                var cell = Vector256.LoadUnsafe(ref c, at);
                var before = step == 0 ? Vector256<float>.Zero : Vector256.LoadUnsafe(ref c, (nuint)(((backward ? token + 1 : token - 1) * 2 * hidden) + lane));
                ref var row = ref Unsafe.Add(ref u, (token * 6 * hidden) + lane);
                var candidate = Vector256.LoadUnsafe(ref row);
                var forget = Activation.Sigmoid(Vector256.FusedMultiplyAdd(cellForget, before, Vector256.LoadUnsafe(ref row, (nuint)hidden) + biasForget));
                var open = Activation.Sigmoid(Vector256.FusedMultiplyAdd(cellOutput, before, Vector256.LoadUnsafe(ref row, (nuint)(2 * hidden)) + biasOutput));
                var output = Vector256.LoadUnsafe(ref dh, at);
                (output * (Vector256<float>.One - open)).StoreUnsafe(ref dx, at);
                var cellGradient = carried + (output * open);
                var outputGate = output * (cell - Vector256.LoadUnsafe(ref x, at)) * open * (Vector256<float>.One - open);
                var forgetGate = cellGradient * (before - candidate) * forget * (Vector256<float>.One - forget);
                (cellGradient * (Vector256<float>.One - forget)).StoreUnsafe(ref row);
                forgetGate.StoreUnsafe(ref row, (nuint)hidden);
                outputGate.StoreUnsafe(ref row, (nuint)(2 * hidden));
                carried = (cellGradient * forget) + (forgetGate * cellForget) + (outputGate * cellOutput);
                sumForget += forgetGate;
                sumOutput += outputGate;
                sumCellForget += forgetGate * before;
                sumCellOutput += outputGate * before;
            }

            AddTo(biasGradient, (2 * half) + lane, sumForget);
            AddTo(biasGradient, (2 * half) + lane + hidden, sumOutput);
            AddTo(peepholeGradient, (2 * half) + lane, sumCellForget);
            AddTo(peepholeGradient, (2 * half) + lane + hidden, sumCellOutput);
        }
    }

    private static void AddTo(Span<float> target, int at, Vector256<float> what) =>
        (Vector256.Create<float>(target.Slice(at, 8)) + what).CopyTo(target.Slice(at, 8));
}
