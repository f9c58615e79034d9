using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using Dragoman.Training.Neural;

namespace Dragoman.Training.Tests.Neural;

public sealed class NeuralTrainerTests
{
    private static readonly NeuralTrainingOptions Small = new()
    {
        Shape = new NeuralShape(32, 32, 2, 1, 32, 32, 256),
        LeastCount = 1,
        Epochs = 120,
        WarmupSteps = 10,
        AverageDecay = 0.9f,
        WordDropout = 0,
        InputDropout = 0.1f,
        LayerDropout = 0.1f,
        ScorerDropout = 0.1f,
        Augment = false,
    };

    [Fact]
    public void AFewSentencesAreLearntByHeart()
    {
        var sentences = SampleTreebank.Read();
        var trainer = new NeuralTrainer(sentences, Small, WordLexicon.Empty);
        for (var epoch = 0; epoch < Small.Epochs; epoch++) trainer.RunEpoch(epoch);
        Assert.Equal(new NeuralScores(100, 100, 100, 100, 100), NeuralScores.Measure(new NeuralAnalyzer(trainer.Snapshot()), sentences));
    }

    [Fact]
    public void TheSameSentencesGiveTheSameBytes()
    {
        Assert.Equal(Bytes(Small with { Augment = true }), Bytes(Small with { Augment = true }));
        Assert.NotEqual(Bytes(Small), Bytes(Small with { Seed = 2 }));
    }

    private static byte[] Bytes(NeuralTrainingOptions options)
    {
        var trainer = new NeuralTrainer(SampleTreebank.Read(), options, WordLexicon.Empty);
        for (var epoch = 0; epoch < 3; epoch++) trainer.RunEpoch(epoch);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        trainer.Snapshot().Write(writer);
        writer.Flush();
        return stream.ToArray();
    }
}
