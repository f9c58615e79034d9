using System.Runtime.Intrinsics;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>Runs a part of a batch through the network and back, and adds up the gradients of its losses.</summary>
/// <remarks>One thread at a time. What it adds depends on the sentences and the random stream alone.</remarks>
internal sealed partial class NetworkShard(NeuralShape shape, TrainedTensor[] tensors, TrainingLexicon lexicon, NeuralTrainingOptions options, int shard)
{
    private readonly List<float[]> layerInputs = [];
    private readonly List<float[]> layerMasks = [];
    private readonly List<float[]> layerProjections = [];
    private readonly List<float[]> layerCells = [];
    private readonly List<float[]> layerGradients = [];
    private TrainingExample[] batch = [];
    private int[] starts = [];
    private int[] wordRows = [];
    private int total;
    private float taggedWeight;
    private float treeFactor = 1;
    private float[] packing = [];
    private float[] knownVectors = [];
    private float[] projection = [];

    /// <summary>Losses of the last run, summed over tokens: tags, heads, relations, tags of sentences without trees.</summary>
    public double[] Losses { get; } = new double[4];

    /// <summary>Losses of the trees of a tutor in the last run, summed over tokens: heads, relations.</summary>
    public double[] TutoredLosses { get; } = new double[2];

    /// <summary>Runs sentences with trees forward and back.</summary>
    /// <param name="sentences">This shard's part of the batch.</param>
    /// <param name="random">Decides what is dropped.</param>
    public void Run(TrainingExample[] sentences, RandomStream random)
    {
        Losses.AsSpan().Clear();
        treeFactor = 1;
        if (!Forward(sentences, shape.Layers, ref random)) return;
        TagLoss();
        ArcLoss(ref random);
        LabelLoss(ref random);
        Back(shape.Layers);
    }

    /// <summary>Runs sentences without trees forward up to the layer of the tags, or through all layers where a tutor drew their trees, and back; adds to what <see cref="Run"/> left.</summary>
    /// <param name="sentences">This shard's part of them.</param>
    /// <param name="weight">Factor on the gradients.</param>
    /// <param name="random">Decides what is dropped.</param>
    public void RunTagged(TrainingExample[] sentences, float weight, RandomStream random)
    {
        (taggedWeight, treeFactor) = (weight, options.TutorWeight);
        var layers = sentences.Any(sentence => sentence.Soft is not null) ? shape.Layers : shape.TagLayer;
        if (!Forward(sentences, layers, ref random)) return;
        TagLoss();
        if (layers > shape.TagLayer)
        {
            var (heads, relations) = (Losses[1], Losses[2]);
            (Losses[1], Losses[2]) = (0, 0);
            ArcLoss(ref random);
            LabelLoss(ref random);
            (TutoredLosses[0], TutoredLosses[1]) = (Losses[1], Losses[2]);
            (Losses[1], Losses[2]) = (heads, relations);
        }

        Back(layers);
    }

    private bool Forward(TrainingExample[] sentences, int layers, ref RandomStream random)
    {
        batch = sentences;
        starts = new int[sentences.Length + 1];
        for (var i = 0; i < sentences.Length; i++) starts[i + 1] = starts[i] + sentences[i].Count;
        total = starts[^1];
        if (total == 0) return false;
        Embed(ref random);
        for (var layer = 0; layer < layers; layer++) RunLayer(layer, ref random);
        for (var layer = 0; layer <= layers; layer++) Room(layerGradients, layer, total * shape.Width).AsSpan(0, total * shape.Width).Clear();
        return true;
    }

    private void Back(int layers)
    {
        for (var layer = layers - 1; layer >= 0; layer--) RunLayerBack(layer);
        EmbedBack();
    }

    private void Embed(ref RandomStream random)
    {
        var input = Room(layerInputs, 0, total * shape.Width);
        var masks = Room(layerMasks, 0, batch.Length * shape.Width);
        if (wordRows.Length < total) wordRows = new int[total];
        random.FillMask(masks.AsSpan(0, batch.Length * shape.Width), options.InputDropout);
        var projected = Project();
        for (var s = 0; s < batch.Length; s++)
        {
            var sentence = batch[s];
            var mask = masks.AsSpan(s * shape.Width, shape.Width);
            for (var token = 0; token < sentence.Count; token++)
            {
                var vector = input.AsSpan((starts[s] + token) * shape.Width, shape.Width);
                var row = sentence.Words[token];
                var drop = options.WordDropout / (options.WordDropout + lexicon.Counts[row]);
                if (random.NextSingle() < drop) row = 0;
                wordRows[starts[s] + token] = row;
                tensors[NeuralTensor.Word].Value.AsSpan(row * shape.WordWidth, shape.WordWidth).CopyTo(vector);
                var pieces = sentence.Pieces.AsSpan(sentence.PieceStarts[token]..sentence.PieceStarts[token + 1]);
                var bag = vector[shape.WordWidth..];
                bag.Clear();
                foreach (var piece in pieces) Activation.Add(bag, tensors[NeuralTensor.Piece].Value.AsSpan(piece * shape.BagWidth, shape.BagWidth));
                Activation.Scale(bag, 1 / MathF.Sqrt(pieces.Length));
                Activation.Add(vector, projected.AsSpan((starts[s] + token) * shape.Width, vector.Length));
                Times(vector, mask);
            }
        }
    }

    /// <summary>The projections of all tokens' vectors learnt elsewhere.</summary>
    private float[] Project()
    {
        var dimensions = lexicon.Vectors.Dimensions;
        var vectors = Scratch(ref knownVectors, total * dimensions);
        for (var s = 0; s < batch.Length; s++)
        {
            for (var token = 0; token < batch[s].Count; token++) lexicon.Vectors.CopyTo(batch[s].Vectors[token], vectors.AsSpan((starts[s] + token) * dimensions, dimensions));
        }

        var projected = Scratch(ref projection, total * shape.Width);
        Forward(NeuralTensor.VectorWeight, vectors, projected);
        return projected;
    }

    private void EmbedBack()
    {
        var gradients = layerGradients[0];
        for (var s = 0; s < batch.Length; s++)
        {
            for (var token = starts[s]; token < starts[s + 1]; token++) Times(gradients.AsSpan(token * shape.Width, shape.Width), layerMasks[0].AsSpan(s * shape.Width, shape.Width));
        }

        WeightBack(NeuralTensor.VectorWeight, knownVectors, gradients);
        for (var s = 0; s < batch.Length; s++)
        {
            var sentence = batch[s];
            for (var token = 0; token < sentence.Count; token++)
            {
                var gradient = gradients.AsSpan((starts[s] + token) * shape.Width, shape.Width);
                Activation.Add(tensors[NeuralTensor.Word].TouchRow(shard, wordRows[starts[s] + token]), gradient[..shape.WordWidth]);
                var pieces = sentence.Pieces.AsSpan(sentence.PieceStarts[token]..sentence.PieceStarts[token + 1]);
                var bag = gradient[shape.WordWidth..];
                Activation.Scale(bag, 1 / MathF.Sqrt(pieces.Length));
                foreach (var piece in pieces) Activation.Add(tensors[NeuralTensor.Piece].TouchRow(shard, piece), bag);
            }
        }
    }

    private void RunLayer(int layer, ref RandomStream random)
    {
        var (width, input) = (shape.Width, layerInputs[layer]);
        var projected = Room(layerProjections, layer, total * 6 * shape.Hidden);
        var cells = Room(layerCells, layer, total * width);
        var output = Room(layerInputs, layer + 1, total * width);
        var masks = Room(layerMasks, layer + 1, batch.Length * width);
        random.FillMask(masks.AsSpan(0, batch.Length * width), options.LayerDropout);
        Forward(NeuralTensor.LayerWeight(layer), input, projected);
        var bias = tensors[NeuralTensor.LayerBias(layer)].Value;
        var peephole = tensors[NeuralTensor.LayerPeephole(layer)].Value;
        for (var s = 0; s < batch.Length; s++)
        {
            var (at, count) = (starts[s], batch[s].Count);
            foreach (var backward in (ReadOnlySpan<bool>)[false, true])
                RecurrentLayer.Run(projected.AsSpan(at * 6 * shape.Hidden), input.AsSpan(at * width), bias, peephole, count, shape.Hidden, backward, output.AsSpan(at * width), cells.AsSpan(at * width));
            for (var token = at; token < at + count; token++) Times(output.AsSpan(token * width, width), masks.AsSpan(s * width, width));
        }
    }

    private void RunLayerBack(int layer)
    {
        var (width, input, projected, cells) = (shape.Width, layerInputs[layer], layerProjections[layer], layerCells[layer]);
        var (outputGradient, inputGradient, masks) = (layerGradients[layer + 1], layerGradients[layer], layerMasks[layer + 1]);
        var (bias, peephole) = (tensors[NeuralTensor.LayerBias(layer)], tensors[NeuralTensor.LayerPeephole(layer)]);
        var past = Scratch(ref pastGradient, total * width);
        for (var s = 0; s < batch.Length; s++)
        {
            var (at, count) = (starts[s], batch[s].Count);
            for (var token = at; token < at + count; token++) Times(outputGradient.AsSpan(token * width, width), masks.AsSpan(s * width, width));
            foreach (var backward in (ReadOnlySpan<bool>)[false, true])
            {
                RecurrentGradient.Run(
                    projected.AsSpan(at * 6 * shape.Hidden), input.AsSpan(at * width), cells.AsSpan(at * width), bias.Value, peephole.Value, count, shape.Hidden, backward,
                    outputGradient.AsSpan(at * width), past.AsSpan(at * width), bias.Gradients[shard], peephole.Gradients[shard]);
            }
        }

        Activation.Add(inputGradient.AsSpan(0, total * width), past.AsSpan(0, total * width));
        Back(NeuralTensor.LayerWeight(layer), input, projected, inputGradient);
    }

    /// <summary>Multiplies all tokens' rows by a tensor.</summary>
    private void Forward(int tensor, ReadOnlySpan<float> input, Span<float> output)
    {
        var (depth, columns) = (tensors[tensor].Tensor.Rows, tensors[tensor].Tensor.Columns);
        DenseKernel.Multiply(input, depth, 1, total, depth, tensors[tensor].Panels, columns, output, columns, accumulate: false);
    }

    /// <summary>Adds to the gradients of a product's input and weights.</summary>
    private void Back(int tensor, ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient, Span<float> inputGradient)
    {
        var (depth, columns) = (tensors[tensor].Tensor.Rows, tensors[tensor].Tensor.Columns);
        DenseKernel.Multiply(outputGradient, columns, 1, total, columns, tensors[tensor].TransposedPanels, depth, inputGradient, depth, accumulate: true);
        WeightBack(tensor, input, outputGradient);
    }

    /// <summary>Adds to the gradient of a product's weights.</summary>
    private void WeightBack(int tensor, ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient)
    {
        var (depth, columns) = (tensors[tensor].Tensor.Rows, tensors[tensor].Tensor.Columns);
        var panels = Scratch(ref packing, total * columns);
        DenseKernel.Pack(outputGradient, columns, total, columns, panels);
        DenseKernel.Multiply(input, 1, depth, depth, total, panels, columns, tensors[tensor].Gradients[shard], columns, accumulate: true);
    }

    private void BiasBack(int tensor, ReadOnlySpan<float> outputGradient)
    {
        var gradient = tensors[tensor].Gradients[shard].AsSpan();
        for (var token = 0; token < total; token++) Activation.Add(gradient, outputGradient.Slice(token * gradient.Length, gradient.Length));
    }

    private static float[] Room(List<float[]> list, int index, int length)
    {
        while (list.Count <= index) list.Add([]);
        if (list[index].Length < length) list[index] = new float[length + (length / 4)];
        return list[index];
    }

    private static float[] Scratch(ref float[] field, int length)
    {
        if (field.Length < length) field = new float[length + (length / 4)];
        return field;
    }

    private static void Times(Span<float> values, ReadOnlySpan<float> factors)
    {
        for (var i = 0; i < values.Length; i += 8)
            (Vector256.Create<float>(values.Slice(i, 8)) * Vector256.Create(factors.Slice(i, 8))).CopyTo(values.Slice(i, 8));
    }
}
