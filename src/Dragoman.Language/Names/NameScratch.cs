namespace Dragoman.Language.Names;

/// <summary>Working memory of the name finder; one thread's at a time.</summary>
internal sealed class NameScratch
{
    /// <summary>The sentence's columns.</summary>
    public NameColumns Columns { get; } = new();

    /// <summary>The decoder with its tables.</summary>
    public NameDecoder Decoder { get; } = new();

    /// <summary>Label scores of the run at hand.</summary>
    public int[] Scores { get; private set; } = [];

    /// <summary>Labels of the run at hand.</summary>
    public byte[] Labels { get; private set; } = [];

    /// <summary>Makes room for a run of tokens.</summary>
    public void Ensure(int count)
    {
        if (Labels.Length >= count) return;
        Labels = new byte[count * 2];
        Scores = new int[count * 2 * NameModel.Stride];
    }
}
