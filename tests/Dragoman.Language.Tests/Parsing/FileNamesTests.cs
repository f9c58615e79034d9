using Dragoman.Language.Annotation;
using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("Charts.pdf", UniversalTag.NOUN)]
    [InlineData("budget-2004.XLS", UniversalTag.NOUN)]
    [InlineData("News.am", UniversalTag.PROPN)]
    [InlineData(".pdf", UniversalTag.PROPN)]
    [InlineData("example.org/a.pdf", UniversalTag.PROPN)]
    [InlineData("Chile", UniversalTag.PROPN)]
    public void A_file_is_a_noun(string form, UniversalTag tag)
    {
        UniversalTag[] tags = [UniversalTag.PROPN];
        string[] pennTags = ["NNP"];
        FileNames.Apply([form], tags, pennTags);
        Assert.Equal((tag, tag is UniversalTag.NOUN ? "NN" : "NNP"), (tags[0], pennTags[0]));
    }

    [Fact]
    public void Another_tag_stays()
    {
        UniversalTag[] tags = [UniversalTag.X];
        string[] pennTags = ["ADD"];
        FileNames.Apply(["Charts.pdf"], tags, pennTags);
        Assert.Equal((UniversalTag.X, "ADD"), (tags[0], pennTags[0]));
    }
}
