using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using Dragoman.Training.Neural;

namespace Dragoman.Training.Tests.Neural;

public sealed class NetworkShardTests
{
    private static readonly NeuralTrainingOptions Small = new()
    {
        Shape = new NeuralShape(32, 32, 2, 1, 32, 32, 256),
        LeastCount = 1,
        TagWeight = 0.7f,
        ArcWeight = 1.3f,
        LabelWeight = 0.9f,
        TaggedLeastCount = 1,
    };

    public static TheoryData<int, bool> Tensors
    {
        get
        {
            var data = new TheoryData<int, bool>();
            for (var index = 0; index < NeuralTensor.All(Small.Shape, 2, SampleTreebank.Vectors.Dimensions).Length; index++)
            {
                data.Add(index, false);
                data.Add(index, true);
            }

            return data;
        }
    }

    /// <summary>The tensors that the tags depend on.</summary>
    public static TheoryData<int> TensorsOfTags =>
        [NeuralTensor.Word, NeuralTensor.Piece, NeuralTensor.VectorWeight, NeuralTensor.LayerWeight(0), NeuralTensor.LayerBias(0), NeuralTensor.LayerPeephole(0), NeuralTensor.TagWeight, NeuralTensor.TagBias];

    [Theory]
    [MemberData(nameof(Tensors))]
    public void GradientIsTheSlopeOfTheLoss(int index, bool taught)
    {
        var trainer = Trainer();
        var teachers = taught ? new TeacherEnsemble([new NeuralTrainer(SampleTreebank.Read(), Small with { Seed = 9 }, WordLexicon.Empty, SampleTreebank.Vectors, null, SampleTreebank.Tagged).Snapshot()]) : null;
        var examples = SampleTreebank.Read().Select(sentence => TrainingExample.Create(sentence, trainer.Lexicon, Small.Shape.BagRows, teachers)).ToArray();
        CheckSlope(trainer.Tensors[index], () =>
        {
            var shard = trainer.Shard(0);
            shard.Run(examples, new RandomStream(3));
            return (Small.TagWeight * shard.Losses[0]) + (Small.ArcWeight * shard.Losses[1]) + (Small.LabelWeight * shard.Losses[2]);
        });
    }

    [Theory]
    [MemberData(nameof(TensorsOfTags))]
    public void GradientOfSentencesWithoutTreesIsTheSlopeOfTheirLoss(int index)
    {
        var trainer = Trainer();
        var examples = SampleTreebank.Tagged.Select(sentence => TrainingExample.Create(sentence, trainer.Lexicon, Small.Shape.BagRows)).ToArray();
        CheckSlope(trainer.Tensors[index], () =>
        {
            var shard = trainer.Shard(0);
            shard.Run([], new RandomStream(3));
            shard.RunTagged(examples, 0.8f, new RandomStream(3));
            Assert.Equal([0, 0, 0], shard.Losses[..3]);
            return 0.8f * shard.Losses[3];
        });
    }

    [Theory]
    [MemberData(nameof(Tensors))]
    public void GradientOfTheTreesOfATutorIsTheSlopeOfTheirLoss(int index, bool second)
    {
        var trainer = Trainer();
        var tutor = new TeacherEnsemble([new NeuralTrainer(SampleTreebank.Read(), Small with { Seed = 9 }, WordLexicon.Empty, SampleTreebank.Vectors, null, SampleTreebank.Tagged).Snapshot()]);
        var examples = new[] { SampleTreebank.Tagged[second ? 1 : 0] }.Select(sentence => TrainingExample.Create(sentence, trainer.Lexicon, Small.Shape.BagRows, tutor.Draw(sentence.Forms))).ToArray();
        CheckSlope(trainer.Tensors[index], () =>
        {
            var shard = trainer.Shard(0);
            shard.Run([], new RandomStream(3));
            shard.RunTagged(examples, 0.8f, new RandomStream(3));
            return (0.8f * shard.Losses[3]) + (Small.TutorWeight * ((Small.ArcWeight * shard.TutoredLosses[0]) + (Small.LabelWeight * shard.TutoredLosses[1])));
        });
    }

    [Fact]
    public void SentencesWithoutTreesLeaveTheLayersAboveTheTagsAlone()
    {
        var trainer = Trainer();
        trainer.Shard(0).RunTagged([TrainingExample.Create(SampleTreebank.Tagged[0], trainer.Lexicon, Small.Shape.BagRows)], 1, new RandomStream(3));
        int[] ofTags = [.. TensorsOfTags.Select(row => row.Data)];
        for (var index = 0; index < trainer.Tensors.Length; index++)
            Assert.Equal(ofTags.Contains(index), trainer.Tensors[index].Gradients[0].Any(value => value != 0));
    }

    [Fact]
    public void LossOfASetIsThatOfItsTagsTogether()
    {
        float[] scores = [1, 2, 3, -1];
        var sum = scores.Sum(score => Math.Exp(score));
        var right = Math.Exp(2) + Math.Exp(-1);
        Assert.Equal(Math.Log(sum / right), NetworkShard.SetLoss(scores, 0b1010, 0.5f), 1e-6);
        Assert.Equal(0.5 * Math.E / sum, scores[0], 1e-6);
        Assert.Equal(0.5 * ((Math.Exp(2) / sum) - (Math.Exp(2) / right)), scores[1], 1e-6);
        Assert.Equal(0, scores.Sum(), 1e-6);
    }

    [Fact]
    public void AnOpenWordHasNoLossAndNoGradient()
    {
        float[] scores = [1, 2, 3];
        Assert.Equal(0, NetworkShard.SetLoss(scores, UInt128.Zero, 1));
        Assert.Equal([0, 0, 0], scores);
    }

    [Fact]
    public void ASetThatIsHardlyLikelyAtAllHasAFiniteGradient()
    {
        float[] scores = [-300, 300];
        Assert.True(double.IsFinite(NetworkShard.SetLoss(scores, 1, 1)));
        Assert.All(scores, score => Assert.True(float.IsFinite(score)));
    }

    private static NeuralTrainer Trainer()
    {
        var trainer = new NeuralTrainer(SampleTreebank.Read(), Small, WordLexicon.Empty, SampleTreebank.Vectors, null, SampleTreebank.Tagged);
        var random = new RandomStream(5);
        foreach (var vector in trainer.Tensors.Where(tensor => tensor.Tensor.Kind == NeuralTensorKind.Vector)) vector.Initialize(ref random, 0.3f);
        return trainer;
    }

    /// <summary>Goes along a tensor's gradient a little way forth and back.</summary>
    private static void CheckSlope(TrainedTensor tensor, Func<double> loss)
    {
        loss();
        var gradient = (float[])tensor.Gradients[0].Clone();
        var norm = Math.Sqrt(gradient.Sum(value => (double)value * value));
        Assert.True(norm > 1e-3, $"{tensor.Tensor.Name} has no gradient");

        var start = (float[])tensor.Value.Clone();
        var width = 0.02 / Math.Max(1, norm);
        double At(double distance)
        {
            for (var i = 0; i < start.Length; i++) tensor.Value[i] = (float)(start[i] + (distance * gradient[i] / norm));
            tensor.Pack();
            return loss();
        }

        var slope = (At(width) - At(-width)) / (2 * width);
        Assert.InRange(slope / norm, 0.97, 1.03);
    }
}
