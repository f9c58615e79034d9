using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Language.Neural;

/// <summary>Elementwise functions of the network, computed lane by lane with the same bits on every machine.</summary>
internal static class Activation
{
    /// <summary>Slope of the rectifier below zero.</summary>
    public const float LeakySlope = 0.1f;

    /// <summary>The natural exponential with an error near one unit in the last place, for arguments cut to ±80.</summary>
    /// <remarks>Argument reduction by powers of two in two parts and a polynomial of degree six (Taylor coefficients).</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-80f)), Vector256.Create(80f));
        var whole = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), Vector256.Create(0.5f)));
        var rest = Vector256.FusedMultiplyAdd(whole, Vector256.Create(-0.693359375f), x);
        rest = Vector256.FusedMultiplyAdd(whole, Vector256.Create(2.12194440e-4f), rest);
        var sum = Vector256.Create(1f / 720);
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f / 120));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f / 24));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f / 6));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(0.5f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1f));
        var power = Vector256.ShiftLeft(Vector256.ConvertToInt32Native(whole) + Vector256.Create(127), 23);
        return sum * power.AsSingle();
    }

    /// <summary>The logistic function.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    /// <summary>The leaky rectifier.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Leaky(Vector256<float> x) => Vector256.MaxNative(x, x * Vector256.Create(LeakySlope));

    /// <summary>Adds a bias to every row of a matrix and applies the leaky rectifier.</summary>
    /// <param name="values">Row-major, changed in place.</param>
    /// <param name="bias">One value for each column; a multiple of eight.</param>
    /// <param name="rows">Number of rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddBiasLeaky(Span<float> values, ReadOnlySpan<float> bias, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            var line = values.Slice(row * bias.Length, bias.Length);
            for (var i = 0; i < bias.Length; i += 8)
                Leaky(Vector256.Create<float>(line.Slice(i, 8)) + Vector256.Create<float>(bias.Slice(i, 8))).CopyTo(line.Slice(i, 8));
        }
    }

    /// <summary>Adds a bias to every row of a matrix.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddBias(Span<float> values, ReadOnlySpan<float> bias, int rows)
    {
        for (var row = 0; row < rows; row++) Add(values.Slice(row * bias.Length, bias.Length), bias);
    }

    /// <summary>Adds one vector to another of the same length, a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> to, ReadOnlySpan<float> what)
    {
        for (var i = 0; i < what.Length; i += 8)
            (Vector256.Create<float>(to.Slice(i, 8)) + Vector256.Create<float>(what.Slice(i, 8))).CopyTo(to.Slice(i, 8));
    }

    /// <summary>Multiplies a vector, whose length is a multiple of eight, by a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scale(Span<float> values, float factor)
    {
        for (var i = 0; i < values.Length; i += 8)
            (Vector256.Create<float>(values.Slice(i, 8)) * factor).CopyTo(values.Slice(i, 8));
    }
}
