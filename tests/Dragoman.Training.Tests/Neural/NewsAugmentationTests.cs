using Dragoman.Language.Annotation;
using Dragoman.Training.Neural;

namespace Dragoman.Training.Tests.Neural;

public sealed class NewsAugmentationTests
{
    [Theory]
    [InlineData("Envoys of the sides met n't in Van", false, "Envoys of the Sides Met n't in Van")]
    [InlineData("the envoys of Iran 's ally met", true, "The Envoys Of Iran 's Ally Met")]
    public void TitleCase(string sentence, bool smallWordsToo, string expected) =>
        Assert.Equal(expected, string.Join(' ', NewsAugmentation.TitleCase(sentence.Split(' '), smallWordsToo)));

    [Fact]
    public void QuotesOpenAndClose() =>
        Assert.Equal("He said “ no ” and did n’t “ go '", string.Join(' ', NewsAugmentation.TypesetQuotes("He said \" no \" and did n't \" go '".Split(' '))));

    [Fact]
    public void AFinalStopWithoutDependentsIsDropped()
    {
        var sentence = SampleTreebank.Read()[0];
        var shorter = NewsAugmentation.WithoutFinalStop(sentence);
        Assert.Equal(["Envoys", "signed", "it"], shorter.Forms);
        Assert.Equal([1, -1, 1], shorter.Heads);
        Assert.Equal(3, shorter.Tags.Length);
        Assert.Equal([DependencyRelation.Nsubj, DependencyRelation.Root, DependencyRelation.Obj], shorter.Relations);
        Assert.Same(shorter, NewsAugmentation.WithoutFinalStop(shorter));
    }

    [Fact]
    public void RewritingKeepsTheTreeOrDropsTheStopOnly()
    {
        var random = new RandomStream(11);
        var changed = 0;
        foreach (var sentence in Enumerable.Range(0, 200).SelectMany(_ => SampleTreebank.Read()))
        {
            var other = NewsAugmentation.Apply(sentence, ref random);
            Assert.InRange(other.Count, sentence.Count - 1, sentence.Count);
            Assert.Equal(sentence.Heads[..other.Count], other.Heads);
            Assert.Equal(sentence.Tags[..other.Count], other.Tags);
            if (!other.Forms.SequenceEqual(sentence.Forms)) changed++;
        }

        Assert.InRange(changed, 60, 400);
    }
}
