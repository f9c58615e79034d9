using Dragoman.Language.Neural;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Language.Tests.Neural;

public sealed class DenseKernelTests
{
    [Theory]
    [InlineData(1, 1, 32)]
    [InlineData(3, 7, 32)]
    [InlineData(4, 96, 64)]
    [InlineData(8, 5, 96)]
    [InlineData(13, 33, 64)]
    [InlineData(12, 9, 32)]
    [InlineData(24, 7, 32)]
    [InlineData(27, 11, 32)]
    [InlineData(29, 192, 128)]
    [InlineData(43, 5, 32)]
    public void EveryWidthGivesTheBitsOfTheScalarChain(int rows, int depth, int columns)
    {
        var (a, b) = (Numbers(rows * depth, 1), Numbers(depth * columns, 2));
        var panels = new float[depth * columns];
        DenseKernel.Pack(b, columns, depth, columns, panels);
        var expected = new float[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                for (var k = 0; k < depth; k++)
                    expected[(row * columns) + column] = MathF.FusedMultiplyAdd(a[(row * depth) + k], b[(k * columns) + column], expected[(row * columns) + column]);
            }
        }

        var result = new float[rows * columns];
        DenseKernel.Multiply(a, depth, 1, rows, depth, panels, columns, result, columns, accumulate: false);
        Assert.Equal(expected, result);
        var (wide, narrow) = (new float[rows * columns], new float[rows * columns]);
        for (var first = 0; first < columns; first += DenseKernel.PanelWidth)
        {
            DenseKernel.Wide(ref a[0], depth, 1, rows, depth, ref panels[first * depth], ref wide[first], columns, accumulate: false);
            DenseKernel.Narrow(ref a[0], depth, 1, rows, depth, ref panels[first * depth], ref narrow[first], columns, accumulate: false);
        }

        Assert.Equal(expected, wide);
        Assert.Equal(expected, narrow);
    }

    [Fact]
    public void ProductWithTheTransposeAccumulates()
    {
        var (a, b) = (new float[] { 1, 2, 3, 4, 5, 6 }, new float[3 * 32]);
        for (var k = 0; k < 3; k++) b[k * 32] = k + 1;
        var panels = new float[b.Length];
        DenseKernel.Pack(b, 32, 3, 32, panels);
        var result = new float[64];
        (result[0], result[32]) = (10, 20);
        DenseKernel.Multiply(a, 1, 2, 2, 3, panels, 32, result, 32, accumulate: true);
        Assert.Equal(10 + (1 * 1) + (3 * 2) + (5 * 3), result[0]);
        Assert.Equal(20 + (2 * 1) + (4 * 2) + (6 * 3), result[32]);
    }

    [Fact]
    public void AddingToNothingIsTheProductForEveryNumberOfRows()
    {
        for (var rows = 1; rows <= 49; rows++)
        {
            var (a, b) = (Numbers(rows * 5, rows), Numbers(5 * 32, 7));
            var (product, added) = (new float[rows * 32], new float[rows * 32]);
            DenseKernel.Multiply(a, 5, 1, rows, 5, b, 32, product, 32, accumulate: false);
            DenseKernel.Multiply(a, 5, 1, rows, 5, b, 32, added, 32, accumulate: true);
            Assert.Equal(product, added);
        }
    }

    [Fact]
    public void PackingTheTransposeIsTransposingAndPacking() =>
        Prop.ForAll(Gen.Choose(1, 70).ToArbitrary(), Gen.Choose(1, 40).ToArbitrary(), (rows, depth) =>
        {
            var source = Numbers(rows * depth, 3);
            var columns = DenseKernel.RoundUp(rows);
            var transposed = new float[depth * columns];
            for (var row = 0; row < rows; row++)
            {
                for (var k = 0; k < depth; k++) transposed[(k * columns) + row] = source[(row * depth) + k];
            }

            var (expected, actual) = (new float[depth * columns], Numbers(depth * columns, 4));
            DenseKernel.Pack(transposed, columns, depth, columns, expected);
            DenseKernel.PackTransposed(source, depth, rows, depth, actual);
            return expected.AsSpan().SequenceEqual(actual);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void OperandsThatAreTooShortAreRefused()
    {
        Assert.Throws<ArgumentException>(() => DenseKernel.Multiply(new float[4], 2, 1, 2, 2, new float[40], 20, new float[40], 20, accumulate: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => DenseKernel.Multiply(new float[3], 2, 1, 2, 2, new float[64], 32, new float[64], 32, accumulate: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => DenseKernel.Multiply(new float[4], 2, 1, 2, 2, new float[63], 32, new float[64], 32, accumulate: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => DenseKernel.Multiply(new float[4], 2, 1, 2, 2, new float[64], 32, new float[63], 32, accumulate: false));
    }

    internal static float[] Numbers(int count, int seed)
    {
        var random = new System.Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
    }
}
