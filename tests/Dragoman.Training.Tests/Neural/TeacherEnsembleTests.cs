using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using Dragoman.Training.Neural;

namespace Dragoman.Training.Tests.Neural;

public sealed class TeacherEnsembleTests
{
    private static readonly NeuralTrainingOptions Small = new() { Shape = new NeuralShape(32, 32, 2, 1, 32, 32, 256), LeastCount = 1 };

    [Fact]
    public void OpinionsAreProbabilities()
    {
        var sentence = SampleTreebank.Read()[2];
        var teachers = new TeacherEnsemble([Model(1), Model(2)]);
        var soft = teachers.Teach(sentence);
        var tags = Model(1).Tags.Length;
        for (var token = 0; token < sentence.Count; token++)
        {
            Assert.Equal(1, soft.Tags.AsSpan(token * tags, tags).ToArray().Sum(), 4);
            Assert.Equal(1, soft.Arcs.AsSpan(token * 9, 9).ToArray().Sum(), 4);
            Assert.Equal(0, soft.Arcs[(token * 9) + token + 1]);
            Assert.Equal(1, soft.Labels.AsSpan(token * DependencyRelationNames.All.Count, DependencyRelationNames.All.Count).ToArray().Sum(), 4);
        }
    }

    [Fact]
    public void TwoTeachersGiveTheirMean()
    {
        var sentence = SampleTreebank.Read()[0];
        var (one, two) = (new TeacherEnsemble([Model(1)]).Teach(sentence), new TeacherEnsemble([Model(2)]).Teach(sentence));
        var both = new TeacherEnsemble([Model(1), Model(2)]).Teach(sentence);
        for (var i = 0; i < both.Arcs.Length; i++) Assert.Equal((one.Arcs[i] + two.Arcs[i]) / 2, both.Arcs[i], 5);
    }

    [Fact]
    public void TheTreeOfATutorIsThatOfItsAnalyzer()
    {
        string[] forms = ["Envoys", "signed", "it", "again", "."];
        var drawn = new TeacherEnsemble([Model(1)]).Draw(forms);
        var (heads, relations) = (new short[5], new DependencyRelation[5]);
        new NeuralAnalyzer(Model(1)).Analyze(forms, new short[5], heads, relations);
        Assert.Equal(heads, drawn.Heads);
        Assert.Equal(relations, drawn.Relations);
        for (var token = 0; token < 5; token++) Assert.Equal(1, drawn.Soft.Arcs.AsSpan(token * 6, 6).ToArray().Sum(), 4);
    }

    [Fact]
    public void AStudentOfTeachersLearnsToo()
    {
        var sentences = SampleTreebank.Read();
        var options = Small with { Epochs = 120, WarmupSteps = 10, AverageDecay = 0.9f, WordDropout = 0, InputDropout = 0.1f, LayerDropout = 0.1f, ScorerDropout = 0.1f, Augment = false };
        var trainer = new NeuralTrainer(sentences, options, WordLexicon.Empty, WordVectors.None, new TeacherEnsemble([Model(1)]));
        for (var epoch = 0; epoch < options.Epochs; epoch++) trainer.RunEpoch(epoch);
        var scores = NeuralScores.Measure(new NeuralAnalyzer(trainer.Snapshot()), sentences);
        Assert.InRange(scores.Labelled, 90, 100);
    }

    private static NeuralModel Model(ulong seed)
    {
        var trainer = new NeuralTrainer(SampleTreebank.Read(), Small with { Seed = seed, Epochs = 60, WarmupSteps = 5, AverageDecay = 0.8f, Augment = false }, WordLexicon.Empty, WordVectors.None);
        for (var epoch = 0; epoch < 60; epoch++) trainer.RunEpoch(epoch);
        return trainer.Snapshot();
    }
}
