using Dragoman.Coding.Relations;
using Dragoman.Domain;
using Dragoman.Language.Linear;
using Dragoman.Training.Neural;

namespace Dragoman.Training.Relations;

/// <summary>Trains the scorer of relations: multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with weights drawn towards nought.</summary>
/// <remarks>The same examples in the same order give the same scorer to the byte.</remarks>
internal static class RelationTrainer
{
    private const int Rounds = 8;
    private const int LeastCount = 2;
    private const short LeastWeight = 10;
    private const double Rate = 0.2;
    private const double Decay = 1e-2;
    private const ulong Seed = 5;

    /// <summary>Trains on examples.</summary>
    /// <param name="examples">For each its features and its type.</param>
    /// <returns>The model's section, for <see cref="RelationScorer.Read"/>.</returns>
    public static byte[] Train(IReadOnlyList<(IReadOnlyList<string> Features, EventType Type)> examples)
    {
        var types = RelationScorer.Types;
        var keys = examples.SelectMany(example => example.Features.Distinct(StringComparer.Ordinal)).Select(feature => FeatureHash.OfText(feature))
            .GroupBy(key => key).Where(group => group.Count() >= LeastCount).Select(group => group.Key).Order().ToArray();
        var rows = examples.Select(example => example.Features.Distinct(StringComparer.Ordinal).Select(feature => Array.BinarySearch(keys, FeatureHash.OfText(feature))).Where(row => row >= 0).Distinct().ToArray()).ToArray();
        var weights = new double[keys.Length * types.Length];
        var squares = new double[weights.Length];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var scores = new double[types.Length];
        for (var round = 0; round < Rounds; round++)
        {
            new RandomStream(Seed + (ulong)round).Shuffle(order);
            foreach (var i in order)
            {
                Probabilities(rows[i], weights, scores);
                scores[types.IndexOf(examples[i].Type)] -= 1;
                foreach (var row in rows[i]) Step(weights.AsSpan(row * types.Length, types.Length), squares.AsSpan(row * types.Length, types.Length), scores);
            }
        }

        return Written(keys, weights);
    }

    private static void Probabilities(int[] rows, double[] weights, double[] scores)
    {
        Array.Clear(scores);
        foreach (var row in rows)
        {
            for (var type = 0; type < scores.Length; type++) scores[type] += weights[(row * scores.Length) + type];
        }

        var maximum = scores.Max();
        var sum = 0.0;
        for (var type = 0; type < scores.Length; type++) sum += scores[type] = Math.Exp(scores[type] - maximum);
        for (var type = 0; type < scores.Length; type++) scores[type] /= sum;
    }

    private static void Step(Span<double> weights, Span<double> squares, double[] errors)
    {
        for (var type = 0; type < weights.Length; type++)
        {
            var gradient = errors[type] + (Decay * weights[type]);
            squares[type] += gradient * gradient;
            if (squares[type] > 0) weights[type] -= Rate * gradient / Math.Sqrt(squares[type] + 1e-8);
        }
    }

    private static byte[] Written(uint[] keys, double[] weights)
    {
        var classes = RelationScorer.Types.Length;
        using var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer)) SparseLinearModel.Write(writer, classes, [.. keys.Select((key, row) => (key, Rounded(weights.AsSpan(row * classes, classes))))]);
        return buffer.ToArray();
    }

    private static (byte Class, short Weight)[] Rounded(ReadOnlySpan<double> weights)
    {
        var row = new List<(byte Class, short Weight)>();
        for (var type = 0; type < weights.Length; type++)
        {
            var weight = (short)Math.Clamp(Math.Round(weights[type] / RelationScorer.Unit), short.MinValue, short.MaxValue);
            if (Math.Abs(weight) >= LeastWeight) row.Add(((byte)type, weight));
        }

        return [.. row];
    }
}
