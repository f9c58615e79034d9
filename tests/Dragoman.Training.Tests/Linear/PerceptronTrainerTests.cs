using Dragoman.Language.Linear;
using Dragoman.Language.Model;
using Dragoman.Training.Linear;

namespace Dragoman.Training.Tests.Linear;

public sealed class PerceptronTrainerTests
{
    [Fact]
    public void Weights_are_averaged_over_all_decisions()
    {
        var trainer = new PerceptronTrainer(3);
        trainer.Tick();
        trainer.Update([10, 20], right: 1, wrong: 2);
        trainer.Tick();
        trainer.Tick();
        trainer.Update([10], right: 1, wrong: 0);
        trainer.Tick();
        Assert.Equal([(10u, 1, 64), (10u, 0, -16), (10u, 2, -48), (20u, 1, 48), (20u, 2, -48)], Flat(trainer, 1).OrderBy(entry => entry.Item1).ThenByDescending(entry => entry.Item3));
        Assert.Equal([10u, 10u, 10u], Flat(trainer, 2).Select(entry => entry.Item1));
    }

    [Fact]
    public void The_written_model_scores_as_the_trainer_averaged()
    {
        var trainer = new PerceptronTrainer(40);
        for (var i = 0; i < 5000; i++)
        {
            trainer.Tick();
            trainer.Update([(uint)(i % 997) * 7919, (uint)(i % 31)], right: i % 40, wrong: (i * 7 + 1) % 40);
        }

        var rows = trainer.Average(leastUpdates: 1);
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream)) SparseLinearModel.Write(writer, 40, rows);
        var reader = new ModelReader(stream.ToArray());
        var model = SparseLinearModel.Read(ref reader);
        Assert.Equal(rows.Count, model.Features);
        foreach (var (feature, row) in rows)
        {
            var scores = new int[40];
            model.Score([feature, 4_000_000_000], scores);
            var expected = new int[40];
            foreach (var (c, weight) in row) expected[c] = weight;
            Assert.Equal(expected, scores);
        }
    }

    private static IEnumerable<(uint, int, int)> Flat(PerceptronTrainer trainer, int leastUpdates) =>
        trainer.Average(leastUpdates).SelectMany(row => row.Row.Select(entry => (row.Feature, (int)entry.Class, (int)entry.Weight)));
}
