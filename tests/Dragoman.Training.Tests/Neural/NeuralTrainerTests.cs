using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using Dragoman.Training.Neural;
using Dragoman.Training.Tagged;

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
        TaggedShare = 0.5f,
        TaggedLeastCount = 1,
        Augment = false,
    };

    [Fact]
    public void AFewSentencesAreLearntByHeart()
    {
        var sentences = SampleTreebank.Read();
        var trainer = new NeuralTrainer(sentences, Small, WordLexicon.Empty, WordVectors.None);
        for (var epoch = 0; epoch < Small.Epochs; epoch++) trainer.RunEpoch(epoch);
        Assert.Equal(new NeuralScores(100, 100, 100, 100, 100), NeuralScores.Measure(new NeuralAnalyzer(trainer.Snapshot()), sentences));
    }

    [Fact]
    public void TagsAreLearntFromSentencesWithoutTrees()
    {
        var trainer = new NeuralTrainer(SampleTreebank.Read(), Small, WordLexicon.Empty, WordVectors.None, null, [new TaggedSentence(["wug", "wug"], [TagSet.Parse("SCONJ VERB/VB"), TagSet.Parse("NOUN")])]);
        Assert.Equal(0, trainer.RunEpoch(0)[3]);
        trainer = new NeuralTrainer(SampleTreebank.Read(), Small with { TaggedShare = 1 }, WordLexicon.Empty, WordVectors.None, null, [new TaggedSentence(["wug", "wug"], [TagSet.Parse("SCONJ VERB/VB"), TagSet.Parse("NOUN")])]);
        for (var epoch = 0; epoch < Small.Epochs; epoch++) trainer.RunEpoch(epoch);
        var analyzer = new NeuralAnalyzer(trainer.Snapshot());
        short[] tags = [0, 0];
        analyzer.Analyze(["wug", "wug"], tags, new short[2], new DependencyRelation[2]);
        Assert.Equal([UniversalTag.VERB, UniversalTag.NOUN], tags.Select(tag => analyzer.Model.Tags[tag].Universal));
    }

    [Fact]
    public void TheSameSentencesGiveTheSameBytes()
    {
        Assert.Equal(Bytes(Small with { Augment = true }), Bytes(Small with { Augment = true }));
        Assert.NotEqual(Bytes(Small), Bytes(Small with { Seed = 2 }));
        Assert.NotEqual(Bytes(Small), Bytes(Small with { TaggedShare = 0 }));
        Assert.Equal(Bytes(Small, tutored: true), Bytes(Small, tutored: true));
        Assert.NotEqual(Bytes(Small), Bytes(Small, tutored: true));
    }

    [Fact]
    public void WordsOfSentencesWithoutTreesHaveRowsWhereTheyAreFrequent()
    {
        TaggedSentence[] tagged = [new(["envoys", "wug", "wug", "tove"], [TagSet.Any, TagSet.Any, TagSet.Any, TagSet.Any])];
        var lexicon = new TrainingLexicon(SampleTreebank.Read(), tagged, Small with { LeastCount = 2, TaggedLeastCount = 2 }, WordLexicon.Empty, WordVectors.None);
        Assert.NotEqual(0, lexicon.WordRow(TokenFeatures.WordHash("wug")));
        Assert.NotEqual(0, lexicon.WordRow(TokenFeatures.WordHash("envoys")));
        Assert.Equal(0, lexicon.WordRow(TokenFeatures.WordHash("tove")));
        Assert.Equal(0, lexicon.WordRow(TokenFeatures.WordHash("signed")));
        Assert.NotEqual(0, lexicon.WordRow(TokenFeatures.WordHash(".")));
    }

    private static byte[] Bytes(NeuralTrainingOptions options, bool tutored = false)
    {
        var tutor = tutored ? new TeacherEnsemble([new NeuralTrainer(SampleTreebank.Read(), options with { Seed = 5 }, WordLexicon.Empty, WordVectors.None, null, SampleTreebank.Tagged).Snapshot()]) : null;
        var trainer = new NeuralTrainer(SampleTreebank.Read(), options, WordLexicon.Empty, WordVectors.None, null, SampleTreebank.Tagged, tutor);
        for (var epoch = 0; epoch < 3; epoch++) trainer.RunEpoch(epoch);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        trainer.Snapshot().Write(writer);
        writer.Flush();
        return stream.ToArray();
    }
}
