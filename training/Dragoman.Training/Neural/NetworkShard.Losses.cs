using System.Runtime.Intrinsics;
using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

internal sealed partial class NetworkShard
{
    /// <summary>What is allowed is taken for no less likely than this, lest the gradient overflows.</summary>
    private const float LeastProbability = 1e-12f;

    private float[] pastGradient = [];
    private float[] tagScores = [];
    private float[] arcToken = [];
    private float[] arcHead = [];
    private float[] arcQuery = [];
    private float[] arcMasks = [];
    private float[] distance = [];
    private float[] tokenGradient = [];
    private float[] headGradient = [];
    private float[] queryGradient = [];
    private float[] sentenceHeads = [];
    private float[] sentenceHeadGradient = [];
    private float[] sentenceScores = [];
    private float[] sentencePanels = [];
    private float[] labelHidden = [];
    private float[] labelHead = [];
    private float[] labelMasks = [];
    private float[] labelScores = [];

    private void TagLoss()
    {
        var scores = Scratch(ref tagScores, total * NeuralShape.TagColumns);
        Forward(NeuralTensor.TagWeight, layerInputs[shape.TagLayer], scores);
        Activation.AddBias(scores, tensors[NeuralTensor.TagBias].Value, total);
        for (var s = 0; s < batch.Length; s++)
        {
            for (var token = 0; token < batch[s].Count; token++)
            {
                var row = scores.AsSpan((starts[s] + token) * NeuralShape.TagColumns, NeuralShape.TagColumns);
                row[lexicon.Tags.Length..].Clear();
                if (batch[s].Allowed is { } allowed) Losses[3] += SetLoss(row[..lexicon.Tags.Length], allowed[token], taggedWeight);
                else Losses[0] += CrossEntropy(row[..lexicon.Tags.Length], batch[s].Tags[token], -1, Soft(batch[s].Soft?.Tags, token, lexicon.Tags.Length), options.TagWeight);
            }
        }

        BiasBack(NeuralTensor.TagBias, scores);
        Back(NeuralTensor.TagWeight, layerInputs[shape.TagLayer], scores, layerGradients[shape.TagLayer]);
    }

    private void ArcLoss(ref RandomStream random)
    {
        var (width, top) = (shape.ArcWidth, layerInputs[shape.Layers]);
        var token = Scratch(ref arcToken, total * width);
        var head = Scratch(ref arcHead, total * width);
        var masks = Scratch(ref arcMasks, batch.Length * 2 * width);
        random.FillMask(masks.AsSpan(0, batch.Length * 2 * width), options.ScorerDropout);
        Forward(NeuralTensor.ArcTokenWeight, top, token);
        Forward(NeuralTensor.ArcHeadWeight, top, head);
        Activation.AddBiasLeaky(token, tensors[NeuralTensor.ArcTokenBias].Value, total);
        Activation.AddBiasLeaky(head, tensors[NeuralTensor.ArcHeadBias].Value, total);
        MaskRows(token, masks, 0, 2 * width, width);
        MaskRows(head, masks, width, 2 * width, width);
        var query = Scratch(ref arcQuery, total * width);
        Forward(NeuralTensor.ArcBilinear, token, query);
        Activation.AddBias(query, tensors[NeuralTensor.ArcPrior].Value, total);
        var distances = Scratch(ref distance, total * NeuralShape.DistanceColumns);
        Forward(NeuralTensor.DistanceWeight, token, distances);
        Activation.AddBias(distances, tensors[NeuralTensor.DistanceBias].Value, total);
        var ofQuery = Scratch(ref queryGradient, total * width);
        var ofHead = Scratch(ref headGradient, total * width);
        for (var s = 0; s < batch.Length; s++) SentenceArcs(s, ofQuery, ofHead);

        var ofToken = Scratch(ref tokenGradient, total * width);
        ofToken.AsSpan(0, total * width).Clear();
        BiasBack(NeuralTensor.ArcPrior, ofQuery);
        Back(NeuralTensor.ArcBilinear, token, ofQuery, ofToken);
        BiasBack(NeuralTensor.DistanceBias, distances);
        Back(NeuralTensor.DistanceWeight, token, distances, ofToken);
        LeakyBack(ofToken, token, masks, 0, 2 * width, width);
        LeakyBack(ofHead, head, masks, width, 2 * width, width);
        BiasBack(NeuralTensor.ArcTokenBias, ofToken);
        BiasBack(NeuralTensor.ArcHeadBias, ofHead);
        Back(NeuralTensor.ArcTokenWeight, top, ofToken, layerGradients[shape.Layers]);
        Back(NeuralTensor.ArcHeadWeight, top, ofHead, layerGradients[shape.Layers]);
    }

    /// <summary>Scores the arcs of one sentence; leaves the gradients of its queries and heads, and puts those of its distances in the distances' place.</summary>
    private void SentenceArcs(int s, Span<float> ofQuery, Span<float> ofHead)
    {
        var (width, at, count, columns) = (shape.ArcWidth, starts[s], batch[s].Count, DenseKernel.RoundUp(batch[s].Count + 1));
        var heads = Scratch(ref sentenceHeads, (count + 1) * width);
        tensors[NeuralTensor.ArcRoot].Value.CopyTo(heads, 0);
        arcHead.AsSpan(at * width, count * width).CopyTo(heads.AsSpan(width));
        var panels = Scratch(ref sentencePanels, columns * Math.Max(width, columns));
        DenseKernel.PackTransposed(heads, width, count + 1, width, panels);
        var scores = Scratch(ref sentenceScores, count * columns);
        var query = arcQuery.AsSpan(at * width, count * width);
        DenseKernel.Multiply(query, width, 1, count, width, panels, columns, scores, columns, accumulate: false);
        for (var token = 0; token < count; token++)
        {
            var row = scores.AsSpan(token * columns, columns);
            var distances = distance.AsSpan((at + token) * NeuralShape.DistanceColumns, NeuralShape.DistanceColumns);
            NeuralAnalyzer.AddDistances(row.Slice(1, count), distances, token);
            row[(count + 1)..].Clear();
            Losses[1] += CrossEntropy(row[..(count + 1)], batch[s].Heads[token] + 1, token + 1, Soft(batch[s].Soft?.Arcs, token, count + 1), options.ArcWeight * treeFactor);
            distances.Clear();
            for (var head = 0; head < count; head++)
            {
                if (head != token) distances[NeuralShape.DistanceColumn(head - token)] += row[head + 1];
            }
        }

        DenseKernel.Pack(heads, width, count + 1, width, panels);
        DenseKernel.Multiply(scores, columns, 1, count, count + 1, panels, width, ofQuery[(at * width)..], width, accumulate: false);
        DenseKernel.Pack(query, width, count, width, panels);
        var gradient = Scratch(ref sentenceHeadGradient, (count + 1) * width);
        DenseKernel.Multiply(scores, 1, columns, count + 1, count, panels, width, gradient, width, accumulate: false);
        Activation.Add(tensors[NeuralTensor.ArcRoot].Gradients[shard], gradient.AsSpan(0, width));
        gradient.AsSpan(width, count * width).CopyTo(ofHead[(at * width)..]);
    }

    private void LabelLoss(ref RandomStream random)
    {
        var (width, top) = (shape.LabelWidth, layerInputs[shape.Layers]);
        var hidden = Scratch(ref labelHidden, total * width);
        var head = Scratch(ref labelHead, total * width);
        var masks = Scratch(ref labelMasks, batch.Length * width);
        random.FillMask(masks.AsSpan(0, batch.Length * width), options.ScorerDropout);
        Forward(NeuralTensor.LabelTokenWeight, top, hidden);
        Forward(NeuralTensor.LabelHeadWeight, top, head);
        ForEachArc((token, from, direction) =>
        {
            var row = hidden.AsSpan(token * width, width);
            Activation.Add(row, head.AsSpan(from * width, width));
            Activation.Add(row, tensors[NeuralTensor.LabelDirection].Value.AsSpan(direction * width, width));
        });
        Activation.AddBiasLeaky(hidden, tensors[NeuralTensor.LabelHiddenBias].Value, total);
        MaskRows(hidden, masks, 0, width, width);
        var scores = Scratch(ref labelScores, total * NeuralShape.LabelColumns);
        Forward(NeuralTensor.LabelWeight, hidden, scores);
        Activation.AddBias(scores, tensors[NeuralTensor.LabelBias].Value, total);
        LabelCrossEntropy(scores);

        var ofHidden = Scratch(ref tokenGradient, total * width);
        ofHidden.AsSpan(0, total * width).Clear();
        BiasBack(NeuralTensor.LabelBias, scores);
        Back(NeuralTensor.LabelWeight, hidden, scores, ofHidden);
        LeakyBack(ofHidden, hidden, masks, 0, width, width);
        BiasBack(NeuralTensor.LabelHiddenBias, ofHidden);
        var ofHead = Scratch(ref headGradient, total * width);
        ofHead.AsSpan(0, total * width).Clear();
        ForEachArc((token, from, direction) =>
        {
            var row = ofHidden.AsSpan(token * width, width);
            Activation.Add(ofHead.AsSpan(from * width, width), row);
            Activation.Add(tensors[NeuralTensor.LabelDirection].TouchRow(shard, direction), row);
        });
        Back(NeuralTensor.LabelTokenWeight, top, ofHidden, layerGradients[shape.Layers]);
        Back(NeuralTensor.LabelHeadWeight, top, ofHead, layerGradients[shape.Layers]);
    }

    /// <summary>Visits every gold arc between tokens: their places in the shard and the arc's distance column.</summary>
    private void ForEachArc(Action<int, int, int> visit)
    {
        for (var s = 0; s < batch.Length; s++)
        {
            for (var token = 0; token < batch[s].Count; token++)
            {
                var head = batch[s].Heads[token];
                if (head >= 0) visit(starts[s] + token, starts[s] + head, NeuralShape.DistanceColumn(head - token));
            }
        }
    }

    private void LabelCrossEntropy(Span<float> scores)
    {
        var labels = DependencyRelationNames.All.Count;
        for (var s = 0; s < batch.Length; s++)
        {
            for (var token = 0; token < batch[s].Count; token++)
            {
                var row = scores.Slice((starts[s] + token) * NeuralShape.LabelColumns, NeuralShape.LabelColumns);
                var gold = (int)batch[s].Relations[token];
                if (batch[s].Heads[token] < 0)
                {
                    // The root's relation is never asked for.
                    row.Clear();
                    continue;
                }

                row[labels..].Clear();
                Losses[2] += CrossEntropy(row[..labels], gold, (int)DependencyRelation.Root, Soft(batch[s].Soft?.Labels, token, labels), options.LabelWeight * treeFactor);
            }
        }
    }

    private void MaskRows(Span<float> values, ReadOnlySpan<float> masks, int offset, int stride, int width)
    {
        for (var s = 0; s < batch.Length; s++)
        {
            var mask = masks.Slice((s * stride) + offset, width);
            for (var token = starts[s]; token < starts[s + 1]; token++) Times(values.Slice(token * width, width), mask);
        }
    }

    private void LeakyBack(Span<float> gradient, ReadOnlySpan<float> output, ReadOnlySpan<float> masks, int offset, int stride, int width)
    {
        MaskRows(gradient, masks, offset, stride, width);
        for (var i = 0; i < total * width; i += 8)
        {
            var values = Vector256.Create<float>(gradient.Slice(i, 8));
            var below = Vector256.LessThan(Vector256.Create(output.Slice(i, 8)), Vector256<float>.Zero);
            Vector256.ConditionalSelect(below, values * Activation.LeakySlope, values).CopyTo(gradient.Slice(i, 8));
        }
    }

    /// <summary>Puts the gradient of the weighted loss −log Σ p(allowed) in the scores' place.</summary>
    /// <param name="scores">A score for each tag.</param>
    /// <param name="allowed">A bit for each tag that is right; none where nothing is known.</param>
    /// <param name="weight">Factor on the gradient.</param>
    /// <returns>The loss without its weight.</returns>
    internal static double SetLoss(Span<float> scores, UInt128 allowed, float weight)
    {
        if (allowed == UInt128.Zero)
        {
            scores.Clear();
            return 0;
        }

        var maximum = float.NegativeInfinity;
        foreach (var score in scores) maximum = Math.Max(maximum, score);
        var (sum, right) = (0f, 0f);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - maximum);
            sum += scores[i];
            if (IsAllowed(allowed, i)) right += scores[i];
        }

        right = Math.Max(right, sum * LeastProbability);
        for (var i = 0; i < scores.Length; i++) scores[i] *= weight * ((1 / sum) - (IsAllowed(allowed, i) ? 1 / right : 0));
        return Math.Log(sum / right);
    }

    private static bool IsAllowed(UInt128 allowed, int tag) => ((allowed >> tag) & 1) != 0;

    private static ReadOnlySpan<float> Soft(float[]? targets, int token, int width) => targets is null ? [] : targets.AsSpan(token * width, width);

    /// <summary>Puts the gradient of the weighted cross entropy with gold and, where there are teachers, their opinion in the scores' place.</summary>
    /// <returns>The loss without its weight.</returns>
    private double CrossEntropy(Span<float> scores, int gold, int excluded, ReadOnlySpan<float> soft, float weight)
    {
        var maximum = float.NegativeInfinity;
        for (var i = 0; i < scores.Length; i++)
        {
            if (i != excluded && scores[i] > maximum) maximum = scores[i];
        }

        var share = soft.IsEmpty ? 0 : options.TeacherShare;
        var target = (1 - share) * (scores[gold] - maximum);
        for (var i = 0; i < soft.Length; i++)
        {
            if (i != excluded) target += share * soft[i] * (scores[i] - maximum);
        }

        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = i == excluded ? 0 : MathF.Exp(scores[i] - maximum);
            sum += scores[i];
        }

        var factor = weight / sum;
        for (var i = 0; i < scores.Length; i++) scores[i] *= factor;
        for (var i = 0; i < soft.Length; i++) scores[i] -= weight * share * soft[i];
        scores[gold] -= weight * (1 - share);
        return Math.Log(sum) - target;
    }
}
