namespace Dragoman.Language.Neural;

/// <summary>The working memory of one call, kept for the next.</summary>
/// <remarks>Used by one thread at a time. Grows to the longest sentence seen.</remarks>
internal sealed class NeuralScratch(NeuralShape shape, int vectorWidth)
{
    private int capacity;

    public SpanningTree Tree { get; } = new();

    public WordVectorCache Words { get; } = new(shape.Width);

    /// <summary>Room for a word vector learnt elsewhere.</summary>
    public float[] Known { get; } = new float[vectorWidth];

    public float[] First { get; private set; } = [];

    public float[] Second { get; private set; } = [];

    /// <summary>What the encoder is at, rounded for its products.</summary>
    public RoundedRows Rounded { get; } = new(shape.Width, RoundedMatrix.MachineMultipliesBytes);

    public float[] Projected { get; private set; } = [];

    public float[] TagScores { get; private set; } = [];

    public float[] ArcToken { get; private set; } = [];

    public float[] ArcHead { get; private set; } = [];

    public float[] ArcQuery { get; private set; } = [];

    public float[] Distance { get; private set; } = [];

    public float[] HeadPanels { get; private set; } = [];

    public float[] ArcScores { get; private set; } = [];

    public float[] LabelToken { get; private set; } = [];

    public float[] LabelHead { get; private set; } = [];

    public float[] LabelScores { get; private set; } = [];

    /// <summary>Makes room for a sentence.</summary>
    public void Reserve(int tokens)
    {
        if (tokens <= capacity) return;
        capacity = Math.Max(64, (tokens + 15) / 16 * 16);
        var heads = DenseKernel.RoundUp(capacity + 1);
        First = new float[capacity * shape.Width];
        Second = new float[capacity * shape.Width];
        Projected = new float[capacity * 6 * shape.Hidden];
        TagScores = new float[capacity * NeuralShape.TagColumns];
        ArcToken = new float[capacity * shape.ArcWidth];
        ArcHead = new float[(capacity + 1) * shape.ArcWidth];
        ArcQuery = new float[capacity * shape.ArcWidth];
        Distance = new float[capacity * NeuralShape.DistanceColumns];
        HeadPanels = new float[heads * shape.ArcWidth];
        ArcScores = new float[capacity * heads];
        LabelToken = new float[capacity * shape.LabelWidth];
        LabelHead = new float[capacity * shape.LabelWidth];
        LabelScores = new float[capacity * NeuralShape.LabelColumns];
    }
}
