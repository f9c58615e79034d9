namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>How one field comes out among the events that were found.</summary>
/// <param name="name">The field.</param>
internal sealed class SlotAgreement(string name)
{
    /// <summary>The field.</summary>
    public string Name { get; } = name;

    /// <summary>Events whose field is right, empty against empty left out.</summary>
    public int Right { get; set; }

    /// <summary>Events in which the gold or the coder fills the field.</summary>
    public int Of { get; set; }

    /// <summary>The same by value: of the values coded, of the values wanted.</summary>
    public Agreement Values { get; } = new();
}
