using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>The settings of a training that is given none: the network itself, and teachers where it is to have some.</summary>
internal static class NeuralRecipe
{
    /// <summary>News sentences made up for the training, beside the treebanks' own.</summary>
    public const int MadeUpSentences = 3000;

    /// <summary>The seed that the made-up sentences are drawn from.</summary>
    public const int MadeUpSeed = 7;

    public static IReadOnlyList<NeuralTrainingOptions> Teachers { get; } = [];

    /// <summary>The settings of the network, and of the tutor that is trained before it.</summary>
    public static NeuralTrainingOptions Student { get; } = new() { Shape = new NeuralShape(96, 96, 4, 2, 96, 128, 1 << 15), Epochs = 24, BatchTokens = 800, Seed = 2 };
}
