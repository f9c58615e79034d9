namespace Dragoman.Language.Neural;

/// <summary>A tensor of the network: its name, use and size.</summary>
/// <param name="Name">A name for messages.</param>
/// <param name="Kind">Its use.</param>
/// <param name="Rows">Rows.</param>
/// <param name="Columns">Columns, a multiple of 32.</param>
/// <param name="IsRounded">True for a matrix that an encoded sentence is multiplied with, which is most of the work: the analyzer rounds both to 8 bits.</param>
internal sealed record NeuralTensor(string Name, NeuralTensorKind Kind, int Rows, int Columns, bool IsRounded = false)
{
    // The places of the tensors in the model; layer n has its own three after the last of these.
    public const int Word = 0;
    public const int Piece = 1;
    public const int TagWeight = 2;
    public const int TagBias = 3;
    public const int ArcTokenWeight = 4;
    public const int ArcTokenBias = 5;
    public const int ArcHeadWeight = 6;
    public const int ArcHeadBias = 7;
    public const int ArcBilinear = 8;
    public const int ArcPrior = 9;
    public const int ArcRoot = 10;
    public const int DistanceWeight = 11;
    public const int DistanceBias = 12;
    public const int LabelTokenWeight = 13;
    public const int LabelHeadWeight = 14;
    public const int LabelHiddenBias = 15;
    public const int LabelDirection = 16;
    public const int LabelWeight = 17;
    public const int LabelBias = 18;
    public const int VectorWeight = 19;
    private const int FirstLayer = 20;

    /// <summary>Number of values.</summary>
    public int Size => Rows * Columns;

    /// <summary>The place of a layer's input weights: six blocks, forward candidate, forget and output gate, and the same backward.</summary>
    public static int LayerWeight(int layer) => FirstLayer + (3 * layer);

    /// <summary>The place of a layer's gate biases: four blocks, forward forget and output gate, and the same backward.</summary>
    public static int LayerBias(int layer) => FirstLayer + (3 * layer) + 1;

    /// <summary>The place of a layer's weights from the cell to the gates, in the same four blocks.</summary>
    public static int LayerPeephole(int layer) => FirstLayer + (3 * layer) + 2;

    /// <summary>All tensors of a network in their order.</summary>
    /// <param name="shape">Sizes.</param>
    /// <param name="wordRows">Words with a row of their own, and the row for all others.</param>
    /// <param name="vectorWidth">Length of the word vectors learnt elsewhere, 0 where there are none.</param>
    public static NeuralTensor[] All(NeuralShape shape, int wordRows, int vectorWidth)
    {
        var (width, arc, label) = (shape.Width, shape.ArcWidth, shape.LabelWidth);
        var all = new List<NeuralTensor>
        {
            new("word", NeuralTensorKind.Table, wordRows, shape.WordWidth),
            new("piece", NeuralTensorKind.Table, shape.BagRows, shape.BagWidth),
            new("tag weight", NeuralTensorKind.Matrix, width, NeuralShape.TagColumns, IsRounded: true),
            new("tag bias", NeuralTensorKind.Vector, 1, NeuralShape.TagColumns),
            new("arc token weight", NeuralTensorKind.Matrix, width, arc, IsRounded: true),
            new("arc token bias", NeuralTensorKind.Vector, 1, arc),
            new("arc head weight", NeuralTensorKind.Matrix, width, arc, IsRounded: true),
            new("arc head bias", NeuralTensorKind.Vector, 1, arc),
            new("arc bilinear", NeuralTensorKind.Matrix, arc, arc),
            new("arc prior", NeuralTensorKind.Vector, 1, arc),
            new("arc root", NeuralTensorKind.Vector, 1, arc),
            new("distance weight", NeuralTensorKind.Matrix, arc, NeuralShape.DistanceColumns),
            new("distance bias", NeuralTensorKind.Vector, 1, NeuralShape.DistanceColumns),
            new("label token weight", NeuralTensorKind.Matrix, width, label, IsRounded: true),
            new("label head weight", NeuralTensorKind.Matrix, width, label, IsRounded: true),
            new("label hidden bias", NeuralTensorKind.Vector, 1, label),
            new("label direction", NeuralTensorKind.Table, NeuralShape.DistanceColumns, label),
            new("label weight", NeuralTensorKind.Matrix, label, NeuralShape.LabelColumns),
            new("label bias", NeuralTensorKind.Vector, 1, NeuralShape.LabelColumns),
            new("vector weight", NeuralTensorKind.Matrix, vectorWidth, width),
        };
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            all.Add(new($"layer {layer} weight", NeuralTensorKind.Matrix, width, 6 * shape.Hidden, IsRounded: true));
            all.Add(new($"layer {layer} bias", NeuralTensorKind.Vector, 1, 4 * shape.Hidden));
            all.Add(new($"layer {layer} peephole", NeuralTensorKind.Vector, 1, 4 * shape.Hidden));
        }

        return [.. all];
    }
}
