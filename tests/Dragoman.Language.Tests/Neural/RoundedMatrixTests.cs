using Dragoman.Language.Neural;

namespace Dragoman.Language.Tests.Neural;

public sealed class RoundedMatrixTests
{
    [Theory]
    [InlineData(1, 32, 32)]
    [InlineData(5, 32, 96)]
    [InlineData(6, 64, 32)]
    [InlineData(7, 192, 64)]
    [InlineData(27, 192, 576)]
    [InlineData(13, 1024, 32)]
    public void Bytes_and_floats_give_the_bits_of_the_whole_numbers(int rows, int depth, int columns)
    {
        var (a, b) = (DenseKernelTests.Numbers(rows * depth, 1), DenseKernelTests.Numbers(depth * columns, 2));
        var expected = Expected(a, b, rows, depth, columns);
        Assert.Equal(expected, Product(a, b, rows, depth, columns, inBytes: false));
        if (RoundedMatrix.MachineMultipliesBytes) Assert.Equal(expected, Product(a, b, rows, depth, columns, inBytes: true));
    }

    [Fact]
    public void The_largest_whole_numbers_of_the_deepest_matrix_are_summed_without_loss()
    {
        var (a, b) = (new float[6 * 1024], new float[1024 * 32]);
        Array.Fill(a, 2f);
        Array.Fill(b, -3f);
        var expected = 127 * 127 * -1024f * (2f / 127 * (3f / 127));
        Assert.All(Product(a, b, 6, 1024, 32, inBytes: false), value => Assert.Equal(expected, value));
        if (RoundedMatrix.MachineMultipliesBytes) Assert.All(Product(a, b, 6, 1024, 32, inBytes: true), value => Assert.Equal(expected, value));
    }

    [Fact]
    public void A_product_is_near_that_of_the_numbers_before_they_were_rounded()
    {
        var (a, b) = (DenseKernelTests.Numbers(9 * 192, 3), DenseKernelTests.Numbers(192 * 64, 4));
        var product = Product(a, b, 9, 192, 64, RoundedMatrix.MachineMultipliesBytes);
        for (var row = 0; row < 9; row++)
        {
            for (var column = 0; column < 64; column++)
            {
                var (exact, magnitude) = (0.0, 0.0);
                for (var k = 0; k < 192; k++)
                {
                    var term = (double)a[(row * 192) + k] * b[(k * 64) + column];
                    (exact, magnitude) = (exact + term, magnitude + Math.Abs(term));
                }

                Assert.InRange(product[(row * 64) + column], exact - (0.01 * magnitude), exact + (0.01 * magnitude));
            }
        }
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(1e-38f)]
    public void Rows_and_columns_of_nothing_give_nothing(float next)
    {
        var (a, b) = (new float[7 * 32], DenseKernelTests.Numbers(32 * 32, 5));
        Array.Fill(a, next);
        for (var k = 0; k < 32; k++) b[k * 32] = 0;
        Assert.All(Product(a, b, 7, 32, 32, RoundedMatrix.MachineMultipliesBytes), value => Assert.Equal(0, value));
        Array.Fill(a, 1f);
        var product = Product(a, b, 7, 32, 32, RoundedMatrix.MachineMultipliesBytes);
        Assert.Equal(0, product[0]);
        Assert.NotEqual(0, product[1]);
    }

    [Fact]
    public void Fewer_rows_than_before_are_those_that_were_taken_last()
    {
        var rows = new RoundedRows(32, inBytes: false);
        rows.Take(DenseKernelTests.Numbers(8 * 32, 6), 8);
        var second = DenseKernelTests.Numbers(2 * 32, 7);
        rows.Take(second, 2);
        Assert.Equal((2, 2, 64, 0), (rows.Count, rows.Scales.Length, rows.Floats.Length, rows.Bytes.Length));
        for (var i = 0; i < second.Length; i++) Assert.InRange(rows.Floats[i] * rows.Scales[i / 32], second[i] - (rows.Scales[i / 32] * 0.51f), second[i] + (rows.Scales[i / 32] * 0.51f));
    }

    [Fact]
    public void Matrices_and_rows_that_do_not_suit_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundedMatrix(new float[1056 * 32], 1056, 32, inBytes: false));
        Assert.Throws<ArgumentException>(() => new RoundedMatrix(new float[32 * 20], 32, 20, inBytes: false));
        var matrix = new RoundedMatrix(new float[32 * 32], 32, 32, inBytes: false);
        var (wide, bytes, fit) = (new RoundedRows(64, inBytes: false), new RoundedRows(32, inBytes: true), new RoundedRows(32, inBytes: false));
        Assert.Throws<ArgumentException>(() => matrix.Multiply(wide, new float[32]));
        Assert.Throws<ArgumentException>(() => matrix.Multiply(bytes, new float[32]));
        fit.Take(new float[32], 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Multiply(fit, new float[31]));
    }

    private static float[] Product(float[] a, float[] b, int rows, int depth, int columns, bool inBytes)
    {
        var left = new RoundedRows(depth, inBytes);
        left.Take(a, rows);
        var result = new float[rows * columns];
        new RoundedMatrix(b, depth, columns, inBytes).Multiply(left, result);
        return result;
    }

    private static float[] Expected(float[] a, float[] b, int rows, int depth, int columns)
    {
        var result = new float[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var largest = Enumerable.Range(0, depth).Max(k => MathF.Abs(a[(row * depth) + k]));
            for (var column = 0; column < columns; column++)
            {
                var largestWeight = Enumerable.Range(0, depth).Max(k => MathF.Abs(b[(k * columns) + column]));
                var sum = 0L;
                for (var k = 0; k < depth; k++) sum += (long)MathF.Round(a[(row * depth) + k] * (127 / largest)) * (long)MathF.Round(b[(k * columns) + column] * (127 / largestWeight));
                result[(row * columns) + column] = sum * (largest / 127 * (largestWeight / 127));
            }
        }

        return result;
    }
}
