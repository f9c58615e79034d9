using Dragoman.Language.Neural;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Language.Tests.Neural;

public sealed class MaximumTests
{
    [Theory]
    [InlineData(new float[0], 0)]
    [InlineData(new[] { float.NegativeInfinity, -3f, -3f }, 1)]
    [InlineData(new[] { 0f, 1, 2, 3, 4, 5, 6, 7, 8 }, 8)]
    [InlineData(new[] { 0f, 9, 2, 3, 4, 5, 6, 7, 9 }, 1)]
    public void TheFirstOfTheGreatest(float[] scores, int expected) => Assert.Equal(expected, Maximum.IndexOf(scores));

    [Fact]
    public void ItIsThePlaceOfTheMaximum() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyArray<int>>(), numbers =>
        {
            var scores = Array.ConvertAll(numbers.Get, number => (float)number);
            return Maximum.IndexOf(scores) == Array.IndexOf(scores, scores.Max());
        }).QuickCheckThrowOnFailure();
}
