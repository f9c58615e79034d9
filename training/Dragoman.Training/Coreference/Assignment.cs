namespace Dragoman.Training.Coreference;

/// <summary>The assignment problem: pairs rows with columns so that the sum is largest (Kuhn 1955, in the O(n³) form with potentials).</summary>
internal static class Assignment
{
    /// <summary>The largest sum of values that can be had when each row and each column is used at most once.</summary>
    /// <param name="values">Values of zero or more.</param>
    public static double Best(double[,] values)
    {
        var (rows, columns) = (values.GetLength(0), values.GetLength(1));
        var size = Math.Max(rows, columns);
        if (size == 0) return 0;
        var (rowPotential, columnPotential) = (new double[size + 1], new double[size + 1]);
        var rowOf = new int[size + 1];
        for (var row = 1; row <= size; row++) Augment(row);
        var sum = 0.0;
        for (var column = 1; column <= size; column++) sum -= Cost(rowOf[column], column);
        return sum;

        double Cost(int row, int column) => row <= rows && column <= columns ? -values[row - 1, column - 1] : 0;

        void Augment(int row)
        {
            var (slack, used, way) = (new double[size + 1], new bool[size + 1], new int[size + 1]);
            Array.Fill(slack, double.PositiveInfinity);
            rowOf[0] = row;
            var at = 0;
            do
            {
                used[at] = true;
                var (delta, next) = (double.PositiveInfinity, 0);
                for (var column = 1; column <= size; column++)
                {
                    if (used[column]) continue;
                    var value = Cost(rowOf[at], column) - rowPotential[rowOf[at]] - columnPotential[column];
                    if (value < slack[column]) (slack[column], way[column]) = (value, at);
                    if (slack[column] < delta) (delta, next) = (slack[column], column);
                }

                for (var column = 0; column <= size; column++)
                {
                    if (used[column])
                    {
                        rowPotential[rowOf[column]] += delta;
                        columnPotential[column] -= delta;
                    }
                    else
                    {
                        slack[column] -= delta;
                    }
                }

                at = next;
            }
            while (rowOf[at] != 0);
            for (; at != 0; at = way[at]) rowOf[at] = rowOf[way[at]];
        }
    }
}
