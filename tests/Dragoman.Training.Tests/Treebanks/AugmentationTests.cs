using Dragoman.Language.Annotation;
using Dragoman.Training.Treebanks;

namespace Dragoman.Training.Tests.Treebanks;

public sealed class AugmentationTests
{
    private static readonly Sentence[] Many = [.. Enumerable.Repeat(Example(), 500)];

    [Fact]
    public void The_same_seed_gives_the_same_copies()
    {
        var one = Augmentation.Extend(Many, 5).Select(Line).ToArray();
        Assert.Equal(one, Augmentation.Extend(Many, 5).Select(Line));
        Assert.NotEqual(one, Augmentation.Extend(Many, 6).Select(Line));
    }

    [Fact]
    public void Copies_wear_the_dress_of_news()
    {
        var lines = Augmentation.Extend(Many, 5).Skip(Many.Length).Select(Line).ToHashSet(StringComparer.Ordinal);
        string[] expected = ["\" The side did n't agree \" on it", "\" The Side Did n't Agree \" on It", "\" THE SIDE DID N'T AGREE \" ON IT", "\" the side did n't agree \" on it .", "“ The side did n’t agree ” on it ."];
        Assert.Equal(expected.Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal));
    }

    private static string Line(Sentence sentence) => string.Join(' ', Enumerable.Range(0, sentence.Count).Select(sentence.Form));

    private static Sentence Example()
    {
        string[] forms = ["\"", "The", "side", "did", "n't", "agree", "\"", "on", "it", "."];
        short[] heads = [5, 2, 5, 5, 5, -1, 5, 8, 5, 5];
        UniversalTag[] tags = new UniversalTag[10];
        tags[9] = UniversalTag.PUNCT;
        return new Sentence(new(0, 10), new int[10], new int[10], forms, forms, tags, forms, heads, new DependencyRelation[10]);
    }
}
