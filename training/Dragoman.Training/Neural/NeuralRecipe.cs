using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>The settings that the committed network was trained with: the network itself, and teachers where it has some.</summary>
internal static class NeuralRecipe
{
    public static IReadOnlyList<NeuralTrainingOptions> Teachers { get; } = [];

    public static NeuralTrainingOptions Student { get; } = new() { Shape = new NeuralShape(96, 96, 4, 2, 96, 128, 1 << 15), Epochs = 24, BatchTokens = 800, Seed = 2 };
}
