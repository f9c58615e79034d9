using System.Runtime.Intrinsics;
using Dragoman.Language.Neural;

namespace Dragoman.Language.Tests.Neural;

public sealed class ActivationTests
{
    [Fact]
    public void ExponentialIsRightToAFewUnitsInTheLastPlace()
    {
        for (var x = -79f; x <= 79f; x += 0.0137f)
        {
            var expected = Math.Exp(x);
            Assert.InRange(Activation.Exp(Vector256.Create(x))[3] / expected, 1 - 5e-7, 1 + 5e-7);
        }
    }

    [Theory]
    [InlineData(float.NegativeInfinity, -80)]
    [InlineData(-200, -80)]
    [InlineData(200, 80)]
    [InlineData(float.PositiveInfinity, 80)]
    public void ExponentialIsCutAtItsEnds(float x, float same) =>
        Assert.Equal(Activation.Exp(Vector256.Create(same)), Activation.Exp(Vector256.Create(x)));

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(2, 0.8807970779778823)]
    [InlineData(-2, 0.11920292202211755)]
    [InlineData(100, 1)]
    public void LogisticFunction(float x, double expected) => Assert.Equal(expected, Activation.Sigmoid(Vector256.Create(x))[0], 6);

    [Fact]
    public void BiasAndRectifierGoOverEveryRow()
    {
        float[] values = [1, 1, 1, 1, 1, 1, 1, 1, -3, -3, -3, -3, -3, -3, -3, -3];
        float[] bias = [0, 1, 2, 3, 4, 5, 6, 7];
        Activation.AddBiasLeaky(values, bias, 2);
        Assert.Equal([1f, 2, 3, 4, 5, 6, 7, 8, -0.3f, -0.2f, -0.1f, 0, 1, 2, 3, 4], values);
    }
}
