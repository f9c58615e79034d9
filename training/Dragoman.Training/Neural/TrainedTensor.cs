using System.Numerics;
using System.Runtime.InteropServices;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>A tensor in training: its values, the gradients of both shards, and the state of Adam and of the running average.</summary>
/// <remarks>Big tables are updated only in the rows that a batch touched (Adam in its lazy form).</remarks>
internal sealed class TrainedTensor
{
    public const int Shards = 2;
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Epsilon = 1e-8f;
    private readonly float[] first;
    private readonly float[] second;
    private readonly float[] average;
    private readonly int[] averagedAt;

    public TrainedTensor(NeuralTensor tensor)
    {
        Tensor = tensor;
        Value = new float[tensor.Size];
        (first, second, average) = (new float[tensor.Size], new float[tensor.Size], new float[tensor.Size]);
        Gradients = [new float[tensor.Size], new float[tensor.Size]];
        IsSparse = tensor.Kind == NeuralTensorKind.Table && tensor.Rows > 64;
        averagedAt = IsSparse ? new int[tensor.Rows] : [];
        Touched = [new List<int>(), new List<int>()];
        marks = [new bool[IsSparse ? tensor.Rows : 0], new bool[IsSparse ? tensor.Rows : 0]];
        if (tensor.Kind != NeuralTensorKind.Matrix) return;
        Panels = new float[tensor.Size];
        TransposedPanels = new float[DenseKernel.RoundUp(tensor.Rows) * tensor.Columns];
    }

    private readonly bool[][] marks;

    public NeuralTensor Tensor { get; }

    public float[] Value { get; }

    public float[][] Gradients { get; }

    public bool IsSparse { get; }

    public List<int>[] Touched { get; }

    public float[] Panels { get; } = [];

    public float[] TransposedPanels { get; } = [];

    /// <summary>Fills with numbers spread evenly in ±limit.</summary>
    public void Initialize(ref RandomStream random, float limit)
    {
        foreach (ref var value in Value.AsSpan()) value = ((2 * random.NextSingle()) - 1) * limit;
        StartAverage();
    }

    /// <summary>Fills with one number.</summary>
    public void Initialize(float value)
    {
        Array.Fill(Value, value);
        StartAverage();
    }

    /// <summary>A row's gradient in a shard, marked as touched.</summary>
    public Span<float> TouchRow(int shard, int row)
    {
        if (IsSparse && !marks[shard][row])
        {
            marks[shard][row] = true;
            Touched[shard].Add(row);
        }

        return Gradients[shard].AsSpan(row * Tensor.Columns, Tensor.Columns);
    }

    /// <summary>Lays the values out for products; to be called after every change.</summary>
    public void Pack()
    {
        if (Tensor.Kind != NeuralTensorKind.Matrix) return;
        DenseKernel.Pack(Value, Tensor.Columns, Tensor.Rows, Tensor.Columns, Panels);
        DenseKernel.PackTransposed(Value, Tensor.Columns, Tensor.Rows, Tensor.Columns, TransposedPanels);
    }

    /// <summary>Adds the second shard's gradient to the first's and returns the sum of squares.</summary>
    public double MergeGradients()
    {
        if (!IsSparse) return Merge(Gradients[0], Gradients[1]);
        foreach (var row in Touched[1]) TouchRow(0, row);
        double sum = 0;
        foreach (var row in Touched[0])
        {
            var range = (row * Tensor.Columns)..((row + 1) * Tensor.Columns);
            sum += Merge(Gradients[0].AsSpan(range), Gradients[1].AsSpan(range));
        }

        return sum;
    }

    /// <summary>Makes one step of Adam (Kingma and Ba 2015) on the merged gradient and clears it.</summary>
    /// <param name="step">Number of the step from 1.</param>
    /// <param name="rate">Learning rate.</param>
    /// <param name="scale">Factor on the gradient.</param>
    /// <param name="averageDecay">Decay of the running average of the values.</param>
    public void Update(int step, float rate, float scale, float averageDecay)
    {
        var corrected = rate * (float)(Math.Sqrt(1 - Math.Pow(SecondDecay, step)) / (1 - Math.Pow(FirstDecay, step)));
        if (!IsSparse)
        {
            Update(0, Tensor.Size, corrected, scale);
            Average(0, Tensor.Size, averageDecay);
            Gradients[0].AsSpan().Clear();
            Gradients[1].AsSpan().Clear();
            Pack();
            return;
        }

        foreach (var row in Touched[0])
        {
            var at = row * Tensor.Columns;
            Average(at, Tensor.Columns, MathF.Pow(averageDecay, step - averagedAt[row]));
            averagedAt[row] = step;
            Update(at, Tensor.Columns, corrected, scale);
            Gradients[0].AsSpan(at, Tensor.Columns).Clear();
            Gradients[1].AsSpan(at, Tensor.Columns).Clear();
        }

        for (var shard = 0; shard < Shards; shard++)
        {
            foreach (var row in Touched[shard]) marks[shard][row] = false;
            Touched[shard].Clear();
        }
    }

    /// <summary>The running average of the values, rounded to the 16 bits that the model stores.</summary>
    public float[] Averaged(int step, float averageDecay)
    {
        if (IsSparse)
        {
            for (var row = 0; row < Tensor.Rows; row++)
            {
                Average(row * Tensor.Columns, Tensor.Columns, MathF.Pow(averageDecay, step - averagedAt[row]));
                averagedAt[row] = step;
            }
        }

        return Array.ConvertAll(average, value => (float)(Half)value);
    }

    private void StartAverage()
    {
        Value.CopyTo(average, 0);
        Pack();
    }

    private static double Merge(Span<float> into, ReadOnlySpan<float> from)
    {
        var sum = Vector<float>.Zero;
        var a = MemoryMarshal.Cast<float, Vector<float>>(into);
        var b = MemoryMarshal.Cast<float, Vector<float>>(from);
        for (var i = 0; i < a.Length; i++)
        {
            a[i] += b[i];
            sum += a[i] * a[i];
        }

        return Vector.Sum(sum);
    }

    private void Update(int from, int count, float rate, float scale)
    {
        var gradient = MemoryMarshal.Cast<float, Vector<float>>(Gradients[0].AsSpan(from, count));
        var mean = MemoryMarshal.Cast<float, Vector<float>>(first.AsSpan(from, count));
        var square = MemoryMarshal.Cast<float, Vector<float>>(second.AsSpan(from, count));
        var value = MemoryMarshal.Cast<float, Vector<float>>(Value.AsSpan(from, count));
        for (var i = 0; i < gradient.Length; i++)
        {
            var g = gradient[i] * scale;
            mean[i] = (mean[i] * FirstDecay) + (g * (1 - FirstDecay));
            square[i] = (square[i] * SecondDecay) + (g * g * (1 - SecondDecay));
            value[i] -= mean[i] * rate / (Vector.SquareRoot(square[i]) + new Vector<float>(Epsilon));
        }
    }

    private void Average(int from, int count, float decay)
    {
        var value = MemoryMarshal.Cast<float, Vector<float>>(Value.AsSpan(from, count));
        var mean = MemoryMarshal.Cast<float, Vector<float>>(average.AsSpan(from, count));
        for (var i = 0; i < value.Length; i++) mean[i] = value[i] + ((mean[i] - value[i]) * decay);
    }
}
