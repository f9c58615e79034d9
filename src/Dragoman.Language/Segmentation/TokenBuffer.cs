namespace Dragoman.Language.Segmentation;

/// <summary>Tokens of a text by column, filled anew for each text.</summary>
/// <remarks>Scratch space. Not safe on several threads.</remarks>
internal sealed class TokenBuffer
{
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private bool[] breaks = new bool[256];

    /// <summary>Number of tokens.</summary>
    internal int Count { get; private set; }

    /// <summary>Offset of a token in the text.</summary>
    internal int Start(int token) => starts[token];

    /// <summary>Offset after a token in the text.</summary>
    internal int End(int token) => ends[token];

    /// <summary>True when a sentence must begin at the token.</summary>
    internal bool Breaks(int token) => breaks[token];

    /// <summary>Forgets all tokens.</summary>
    internal void Clear() => Count = 0;

    /// <summary>Adds a token after the others.</summary>
    internal void Add(int start, int end, bool breaksBefore = false)
    {
        if (Count == starts.Length) Grow();
        (starts[Count], ends[Count], breaks[Count]) = (start, end, breaksBefore);
        Count++;
    }

    /// <summary>Says that a sentence must begin at the token.</summary>
    internal void SetBreak(int token) => breaks[token] = true;

    private void Grow()
    {
        Array.Resize(ref starts, starts.Length * 2);
        Array.Resize(ref ends, ends.Length * 2);
        Array.Resize(ref breaks, breaks.Length * 2);
    }
}
