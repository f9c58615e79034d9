namespace Dragoman.Language.Neural;

/// <summary>The sizes of the network.</summary>
/// <param name="WordWidth">Width of a word's own vector.</param>
/// <param name="BagWidth">Width of the vector summed from a word's pieces. With the word's it makes the encoder's width.</param>
/// <param name="Layers">Recurrent layers, each in both directions.</param>
/// <param name="TagLayer">The layer, counted from 1, from whose output the tags are read.</param>
/// <param name="ArcWidth">Width of the vectors that the arc scorer compares.</param>
/// <param name="LabelWidth">Hidden width of the label scorer.</param>
/// <param name="BagRows">Rows of the hashed table of word pieces, a power of two.</param>
/// <remarks>All widths are multiples of 32, and so is the encoder's.</remarks>
internal sealed record NeuralShape(int WordWidth, int BagWidth, int Layers, int TagLayer, int ArcWidth, int LabelWidth, int BagRows)
{
    /// <summary>Columns of the tag scorer, spare ones included.</summary>
    public const int TagColumns = 128;

    /// <summary>Columns of the label scorer, spare ones included.</summary>
    public const int LabelColumns = 64;

    /// <summary>Columns of the distance scorer: heads 1 to 15 and 16 or more tokens to the left, and the same to the right.</summary>
    public const int DistanceColumns = 32;

    /// <summary>Width of the encoder's input and of each layer's output.</summary>
    public int Width => WordWidth + BagWidth;

    /// <summary>Width of one direction of a layer.</summary>
    public int Hidden => Width / 2;

    /// <summary>The column of the distance scorer for a head that stands <paramref name="offset"/> tokens to the right (negative: left).</summary>
    public static int DistanceColumn(int offset) => offset < 0 ? Math.Max(offset, -16) + 16 : Math.Min(offset, 16) + 15;
}
