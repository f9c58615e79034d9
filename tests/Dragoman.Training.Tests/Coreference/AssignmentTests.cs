using Dragoman.Training.Coreference;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Training.Tests.Coreference;

public sealed class AssignmentTests
{
    [Fact]
    public void Takes_each_row_and_column_once()
    {
        Assert.Equal(9, Assignment.Best(new double[,] { { 5, 4 }, { 5, 1 } }));
        Assert.Equal(7, Assignment.Best(new double[,] { { 7, 6, 1 } }));
        Assert.Equal(0, Assignment.Best(new double[0, 3]));
    }

    [Fact]
    public void Is_as_good_as_trying_all_pairings() =>
        Prop.ForAll(Gen.Choose(0, 9).ArrayOf(9).ToArbitrary(), cells =>
        {
            var values = new double[3, 3];
            for (var i = 0; i < 9; i++) values[i / 3, i % 3] = cells[i];
            int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
            return Assignment.Best(values) == orders.Max(order => values[0, order[0]] + values[1, order[1]] + values[2, order[2]]);
        }).QuickCheckThrowOnFailure();
}
