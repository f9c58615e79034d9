using Dragoman.Training.Words;

namespace Dragoman.Training.Tests.Words;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("envoy", "envoys")]
    [InlineData("treaty", "treaties")]
    [InlineData("clash", "clashes")]
    [InlineData("fox", "foxes")]
    public void Plurals_and_third_persons(string word, string form) => Assert.Equal(form, Inflection.WithS(word));

    [Theory]
    [InlineData("halt", "halted", "halting")]
    [InlineData("waive", "waived", "waiving")]
    [InlineData("deny", "denied", "denying")]
    [InlineData("bar", "bared barred", "baring barring")]
    [InlineData("die", "died", "dying")]
    [InlineData("agree", "agreed", "agreeing")]
    [InlineData("betray", "betrayed", "betraying")]
    public void Past_and_present_participles(string word, string past, string present)
    {
        Assert.Equal(past, string.Join(' ', Inflection.WithEd(word)));
        Assert.Equal(present, string.Join(' ', Inflection.WithIng(word)));
    }

    [Theory]
    [InlineData("harsh", "harsher harshest")]
    [InlineData("big", "biger bigger bigest biggest")]
    [InlineData("simple", "simpler simplest")]
    [InlineData("early", "earlier earliest")]
    [InlineData("diplomatic", "")]
    public void Comparison_of_short_adjectives(string word, string forms) => Assert.Equal(forms, string.Join(' ', Inflection.Compared(word).Select(compared => compared.Form)));
}
