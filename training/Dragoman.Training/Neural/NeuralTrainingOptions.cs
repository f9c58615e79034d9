using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>How the network is trained.</summary>
internal sealed record NeuralTrainingOptions
{
    public NeuralShape Shape { get; init; } = new(96, 96, 3, 2, 96, 128, 1 << 15);

    public int Epochs { get; init; } = 40;

    /// <summary>Sentences are put into a batch until it has this many tokens.</summary>
    public int BatchTokens { get; init; } = 600;

    public float Rate { get; init; } = 0.003f;

    public int WarmupSteps { get; init; } = 400;

    public float AverageDecay { get; init; } = 0.998f;

    /// <summary>A word that occurs n times is hidden with probability w / (w + n).</summary>
    public float WordDropout { get; init; } = 0.25f;

    public float InputDropout { get; init; } = 0.2f;

    public float LayerDropout { get; init; } = 0.3f;

    public float ScorerDropout { get; init; } = 0.25f;

    public float TagWeight { get; init; } = 1;

    public float ArcWeight { get; init; } = 1;

    public float LabelWeight { get; init; } = 1;

    /// <summary>How much of the target is the teachers' opinion, where there are teachers; the rest is gold.</summary>
    public float TeacherShare { get; init; } = 0.6f;

    /// <summary>The gradient of the mean loss is cut to this norm.</summary>
    public float LargestNorm { get; init; } = 5;

    public ulong Seed { get; init; } = 1;

    /// <summary>Words that occur less often have no row of their own.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>How many of the sentences without trees an epoch takes, from 0 to 1.</summary>
    public float TaggedShare { get; init; } = 0.25f;

    /// <summary>Weight of the tags of sentences without trees at the beginning.</summary>
    public float TaggedWeight { get; init; } = 1;

    /// <summary>How much of that weight is gone at the end: last of all the network learns the treebanks' own habits.</summary>
    public float TaggedFade { get; init; } = 0.9f;

    /// <summary>Weight of the trees that a tutor draws for sentences without trees, where there is a tutor.</summary>
    public float TutorWeight { get; init; } = 0.5f;

    /// <summary>Words that are too rare in the treebanks have a row of their own where they occur this often, sentences without trees counted in.</summary>
    public int TaggedLeastCount { get; init; } = 8;

    /// <summary>Whether some sentences are rewritten as news writes.</summary>
    public bool Augment { get; init; } = true;
}
