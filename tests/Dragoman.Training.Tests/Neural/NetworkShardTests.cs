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
    };

    public static TheoryData<int, bool> Tensors
    {
        get
        {
            var data = new TheoryData<int, bool>();
            for (var index = 0; index < NeuralTensor.All(Small.Shape, 2).Length; index++)
            {
                data.Add(index, false);
                data.Add(index, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Tensors))]
    public void GradientIsTheSlopeOfTheLoss(int index, bool taught)
    {
        var trainer = new NeuralTrainer(SampleTreebank.Read(), Small, WordLexicon.Empty);
        var random = new RandomStream(5);
        foreach (var vector in trainer.Tensors.Where(tensor => tensor.Tensor.Kind == NeuralTensorKind.Vector)) vector.Initialize(ref random, 0.3f);
        var teachers = taught ? new TeacherEnsemble([new NeuralTrainer(SampleTreebank.Read(), Small with { Seed = 9 }, WordLexicon.Empty).Snapshot()]) : null;
        var examples = SampleTreebank.Read().Select(sentence => TrainingExample.Create(sentence, trainer.Lexicon, Small.Shape.BagRows, teachers)).ToArray();
        var tensor = trainer.Tensors[index];
        Loss(trainer, examples);
        var gradient = (float[])tensor.Gradients[0].Clone();
        var norm = Math.Sqrt(gradient.Sum(value => (double)value * value));
        Assert.True(norm > 1e-3, $"{tensor.Tensor.Name} has no gradient");

        var start = (float[])tensor.Value.Clone();
        var width = 0.02 / Math.Max(1, norm);
        double At(double distance)
        {
            for (var i = 0; i < start.Length; i++) tensor.Value[i] = (float)(start[i] + (distance * gradient[i] / norm));
            tensor.Pack();
            return Loss(trainer, examples);
        }

        var slope = (At(width) - At(-width)) / (2 * width);
        Assert.InRange(slope / norm, 0.97, 1.03);
    }

    private static double Loss(NeuralTrainer trainer, TrainingExample[] examples)
    {
        var shard = trainer.Shard(0);
        shard.Run(examples, new RandomStream(3));
        return (Small.TagWeight * shard.Losses[0]) + (Small.ArcWeight * shard.Losses[1]) + (Small.LabelWeight * shard.Losses[2]);
    }
}
