using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>The settings that the committed network was trained with: two teachers, and a student that learns from both and from gold.</summary>
internal static class NeuralRecipe
{
    public static IReadOnlyList<NeuralTrainingOptions> Teachers { get; } =
    [
        new() { Shape = new NeuralShape(96, 96, 4, 2, 96, 128, 1 << 15), Epochs = 24, BatchTokens = 800, Seed = 2 },
        new() { Shape = new NeuralShape(128, 128, 3, 2, 128, 128, 1 << 15), Epochs = 20, BatchTokens = 800, Seed = 3 },
    ];

    public static NeuralTrainingOptions Student { get; } = new() { Shape = new NeuralShape(96, 96, 4, 2, 96, 128, 1 << 15), Epochs = 24, BatchTokens = 800, Seed = 4 };
}
