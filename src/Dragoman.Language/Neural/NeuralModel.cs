using System.Collections.Immutable;
using Dragoman.Language.Model;
using Dragoman.Language.Words;

namespace Dragoman.Language.Neural;

/// <summary>The weights of the network, ready for use.</summary>
/// <remarks>Immutable after loading and safe on many threads.</remarks>
internal sealed partial class NeuralModel
{
    private readonly Dictionary<ulong, int> words;
    private readonly ulong[] hashes;
    private readonly float[][] values;
    private readonly float[][] panels;
    private readonly RoundedMatrix?[] rounded;
    private readonly NeuralTensor[] tensors;

    /// <summary>Puts a model together.</summary>
    /// <param name="shape">Sizes.</param>
    /// <param name="tags">The joint tags by number.</param>
    /// <param name="hashes">Word hashes; the word with index i has row i + 1, and row 0 is for all others.</param>
    /// <param name="values">One row-major array for each of <see cref="NeuralTensor.All"/>; kept.</param>
    /// <param name="lexicon">What is known of words beforehand, the same as in training.</param>
    /// <param name="vectors">Word vectors learnt elsewhere, the same as in training.</param>
    /// <exception cref="ModelFormatException">An array has not its tensor's size.</exception>
    public NeuralModel(NeuralShape shape, ImmutableArray<JointTag> tags, ulong[] hashes, float[][] values, WordLexicon lexicon, WordVectors vectors)
    {
        (Shape, Tags, this.hashes, this.values, Lexicon, Vectors) = (shape, tags, hashes, values, lexicon, vectors);
        tensors = NeuralTensor.All(shape, hashes.Length + 1, vectors.Dimensions);
        if (values.Length != tensors.Length) throw new ModelFormatException($"the neural model has {values.Length} tensors and needs {tensors.Length}");
        words = new Dictionary<ulong, int>(hashes.Length);
        for (var i = 0; i < hashes.Length; i++) words[hashes[i]] = i + 1;
        panels = new float[tensors.Length][];
        rounded = new RoundedMatrix?[tensors.Length];
        for (var i = 0; i < tensors.Length; i++)
        {
            var tensor = tensors[i];
            if (values[i].Length != tensor.Size) throw new ModelFormatException($"tensor {tensor.Name} of the neural model has {values[i].Length} values and needs {tensor.Size}");
            panels[i] = [];
            if (tensor.IsRounded) rounded[i] = new RoundedMatrix(values[i], tensor.Rows, tensor.Columns, RoundedMatrix.MachineMultipliesBytes);
            if (tensor.IsRounded || tensor.Kind != NeuralTensorKind.Matrix) continue;
            panels[i] = new float[tensor.Size];
            DenseKernel.Pack(values[i], tensor.Columns, tensor.Rows, tensor.Columns, panels[i]);
        }
    }

    /// <summary>Sizes.</summary>
    public NeuralShape Shape { get; }

    /// <summary>The joint tags by number.</summary>
    public ImmutableArray<JointTag> Tags { get; }

    /// <summary>What is known of words beforehand.</summary>
    public WordLexicon Lexicon { get; }

    /// <summary>Word vectors learnt elsewhere.</summary>
    public WordVectors Vectors { get; }

    /// <summary>Number of words with a row of their own.</summary>
    public int WordCount => hashes.Length;

    /// <summary>The row of a word, 0 for a word without one.</summary>
    public int WordRow(ulong hash) => words.GetValueOrDefault(hash);

    /// <summary>A tensor's values, row-major.</summary>
    public ReadOnlySpan<float> Values(int tensor) => values[tensor];

    /// <summary>A row of a tensor.</summary>
    public ReadOnlySpan<float> Row(int tensor, int row) => values[tensor].AsSpan(row * tensors[tensor].Columns, tensors[tensor].Columns);

    /// <summary>Multiplies rounded rows by a tensor that is rounded too.</summary>
    public void Multiply(RoundedRows input, int tensor, Span<float> output) => rounded[tensor]!.Multiply(input, output);

    /// <summary>Multiplies rows by a tensor that is not rounded, or adds their product to what is in the output.</summary>
    public void Multiply(ReadOnlySpan<float> input, int rows, int tensor, Span<float> output, bool accumulate = false)
    {
        var (depth, columns) = (tensors[tensor].Rows, tensors[tensor].Columns);
        DenseKernel.Multiply(input, depth, 1, rows, depth, panels[tensor], columns, output, columns, accumulate);
    }
}
