using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Tests.Neural;

public sealed class TreebankReaderTests
{
    [Fact]
    public void RangesAndEmptyNodesAreLeftOut()
    {
        var sentences = SampleTreebank.Read();
        Assert.Equal([4, 3, 8], sentences.Select(sentence => sentence.Count));
        Assert.Equal(["ca", "n't", "wait"], sentences[1].Forms);
        Assert.Equal([2, 2, -1], sentences[1].Heads);
        Assert.Equal([DependencyRelation.Aux, DependencyRelation.Advmod, DependencyRelation.Root], sentences[1].Relations);
        Assert.Equal(new JointTag(UniversalTag.PART, "RB"), sentences[1].Tags[1]);
        Assert.Equal(DependencyRelation.NsubjPass, sentences[2].Relations[0]);
    }
}
