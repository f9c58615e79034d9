namespace Dragoman.Coding.Tests.Participants;

/// <summary>Whose country "his country" is, which two "the two countries" are, and whom a pronoun leaves open.</summary>
public sealed class OwnCountryTests
{
    private const string OfPeruAndChile = "Peru and Chile held talks in May. Chile thanked Peru. Peru praised Chile. ";

    [Theory]
    [InlineData("Niger closed its border on Monday. Chad's president said that his country condemned Mali.", "condemned", "TCD", "MLI")]
    [InlineData("Niger condemned Libya. Chad's president told reporters that his government supported Togo.", "supported", "TCD", "TGO")]
    [InlineData("Peru closed its border. Chile's president said his country condemned Bolivia.", "condemned", "CHL", "BOL")]
    [InlineData("Niger's premier landed in Chad. She said her country supported Mali.", "supported", "NER", "MLI")]
    [InlineData("Niger's premier landed in Chad. She said the country supported Mali.", "supported", "TCD", "MLI")]
    public void His_country_is_that_of_the_person(string text, string trigger, string actors, string recipients)
    {
        var coded = BuiltInCoder.Told(text, trigger);
        Assert.Equal((actors, recipients), (BuiltInCoder.Names(coded.Actor), BuiltInCoder.Names(coded.Recipient)));
    }

    [Theory]
    [InlineData("Peru opposes any change of its border with Bolivia. The two countries signed a treaty in 1929.", "signed", "CHL PER")]
    [InlineData("Peru and Bolivia held talks on Monday. The two countries signed a treaty.", "signed", "BOL PER")]
    [InlineData("Bolivia and Cuba held talks on Monday. The two countries signed a treaty.", "signed", "BOL CUB")]
    public void The_two_countries_are_those_of_the_article_unless_two_others_acted_together(string text, string trigger, string actors) =>
        Assert.Equal(actors, BuiltInCoder.Codes(BuiltInCoder.Told(OfPeruAndChile + text, trigger).Actor));

    [Theory]
    [InlineData("Chile's president called Bolivia's president on Monday. Norway urged both countries to sign the treaty.", "CHL PER")]
    [InlineData("Norway called Chile. Denmark urged both countries to sign the treaty.", "CHL PER")]
    public void A_third_urges_the_two_countries_of_the_article(string text, string recipients) =>
        Assert.Equal(recipients, BuiltInCoder.Codes(BuiltInCoder.Told(OfPeruAndChile + text, "urged").Recipient));

    [Fact]
    public void Without_others_the_two_countries_are_those_that_met() =>
        Assert.Equal("BOL PER", BuiltInCoder.Codes(BuiltInCoder.Told("Peru and Bolivia held talks on Monday. Norway urged both countries to sign the treaty.", "urged").Recipient));

    [Theory]
    [InlineData("Niger and Chad are at odds over a river. Chad condemned him.", "condemned", "")]
    [InlineData("Niger and Chad are at odds over a river. Chad urged him to resign.", "urged", "")]
    [InlineData("Niger accused Chad of lying. A court in N'Djamena sentenced him to a year in prison.", "sentenced", "")]
    [InlineData("Niger and Chad are at odds over a river. Chad condemned the move.", "condemned", "NER")]
    public void He_of_whom_nobody_knows_who_he_is_stands_for_no_state(string text, string trigger, string recipients) =>
        Assert.Equal(recipients, BuiltInCoder.Codes(BuiltInCoder.Told(text, trigger).Recipient));
}
