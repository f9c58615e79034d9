using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class TellingVerbsTests
{
    [Theory]
    [InlineData("agree agrees agreed agreeing")]
    [InlineData("deny denies denied denying")]
    [InlineData("watch watches watched watching")]
    [InlineData("wish wishes wished wishing")]
    [InlineData("stress stresses stressed stressing")]
    [InlineData("announce announces announced announcing")]
    [InlineData("admit admits admitted admitting")]
    [InlineData("signal signals signaled signalled signaling signalling")]
    [InlineData("see sees saw seen seeing")]
    [InlineData("say says said saying")]
    [InlineData("tell tells told telling")]
    public void Every_form_of_a_verb_tells(string forms) => Assert.All(forms.Split(' '), form => Assert.True(TellingVerbs.Forms.Contains(form), form));

    [Theory]
    [InlineData("accuse accuses accused accusing")]
    [InlineData("cite cites cited citing")]
    [InlineData("dismiss dismisses dismissed dismissing")]
    [InlineData("refer refers referred referring")]
    [InlineData("speak speaks spoke spoken speaking")]
    public void Every_form_of_a_verb_judges(string forms) => Assert.All(forms.Split(' '), form => Assert.True(TellingVerbs.Judging.Contains(form), form));

    [Theory]
    [InlineData("allow")]
    [InlineData("denys")]
    [InlineData("agreing")]
    [InlineData("Say")]
    public void Other_words_are_none_of_them(string form) => Assert.False(TellingVerbs.Forms.Contains(form) || TellingVerbs.Judging.Contains(form));
}
