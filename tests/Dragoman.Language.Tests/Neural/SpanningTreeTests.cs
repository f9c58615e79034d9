using Dragoman.Language.Neural;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Language.Tests.Neural;

public sealed class SpanningTreeTests
{
    private const float No = float.NegativeInfinity;

    [Fact]
    public void ACircleIsBrokenWhereItCostsLeast()
    {
        // Tokens 0 and 1 prefer each other; entering at token 1 from the root costs least.
        float[] scores = [1, No, 10, 0, /**/ 5, 10, No, 0, /**/ 0, 3, 4, No];
        var heads = new short[3];
        new SpanningTree().Find(scores, 4, heads);
        Assert.Equal([1, -1, 1], heads);
    }

    [Fact]
    public void TwoRootsBecomeOne()
    {
        float[] scores = [9, No, 1, /**/ 8, 2, No];
        var heads = new short[2];
        new SpanningTree().Find(scores, 3, heads);
        Assert.Equal([-1, 0], heads);
    }

    [Theory]
    [InlineData(new short[] { -1 }, true)]
    [InlineData(new short[] { 1, -1, 1 }, true)]
    [InlineData(new short[] { 1, 0 }, false)]
    [InlineData(new short[] { -1, 2, 3, 1 }, false)]
    public void TreesAreToldFromCircles(short[] heads, bool expected) => Assert.Equal(expected, SpanningTree.IsTree(heads));

    [Fact]
    public void TheResultIsTheBestOfAllTrees()
    {
        var tree = new SpanningTree();
        Prop.ForAll(Gen.Choose(1, 5).ToArbitrary(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (count, seed) =>
        {
            var random = new System.Random(seed);
            var scores = new float[count * (count + 1)];
            for (var i = 0; i < scores.Length; i++) scores[i] = i % (count + 1) == (i / (count + 1)) + 1 ? No : random.Next(-1000, 1000) / 64f;
            var heads = new short[count];
            tree.Find(scores, count + 1, heads);
            return IsSingleRootTree(heads) && Total(scores, heads) == BestTotal(scores, new short[count], 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void LongSentencesGiveTreesToo()
    {
        var tree = new SpanningTree();
        Prop.ForAll(Gen.Choose(30, 120).ToArbitrary(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (count, seed) =>
        {
            var random = new System.Random(seed);
            var scores = new float[count * (count + 3)];
            for (var i = 0; i < scores.Length; i++) scores[i] = i % (count + 3) == (i / (count + 3)) + 1 ? No : random.NextSingle() * 20;
            var heads = new short[count];
            tree.Find(scores, count + 3, heads);
            return IsSingleRootTree(heads);
        }).QuickCheckThrowOnFailure();
    }

    private static bool IsSingleRootTree(short[] heads) => heads.Count(head => head < 0) == 1 && SpanningTree.IsTree(heads);

    private static float Total(float[] scores, short[] heads)
    {
        var sum = 0f;
        for (var token = 0; token < heads.Length; token++) sum += scores[(token * (heads.Length + 1)) + heads[token] + 1];
        return sum;
    }

    private static float BestTotal(float[] scores, short[] heads, int from)
    {
        if (from == heads.Length) return IsSingleRootTree(heads) ? Total(scores, heads) : float.NegativeInfinity;
        var best = float.NegativeInfinity;
        for (var head = -1; head < heads.Length; head++)
        {
            if (head == from) continue;
            heads[from] = (short)head;
            best = Math.Max(best, BestTotal(scores, heads, from + 1));
        }

        return best;
    }
}
