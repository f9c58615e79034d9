using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Participants;

/// <summary>Who agrees where "it was agreed", and who speaks where a meeting does.</summary>
public sealed class AgreedTogetherTests
{
    [Theory]
    [InlineData("It was agreed that French and Iranian diplomats would meet again in Oslo.", "FRA IRN")]
    [InlineData("It was agreed that Kenyan and Ugandan officials would meet again in May.", "KEN UGA")]
    [InlineData("Chad and Niger met in Lima on Monday. It was agreed that Peru would send observers.", "NER TCD")]
    public void It_was_agreed_by_those_of_the_clause_or_of_the_passage(string text, string actors) =>
        Assert.Equal(actors, BuiltInCoder.Codes(BuiltInCoder.Told(text, "was agreed").Actor));

    [Theory]
    [InlineData("It was agreed that the border would be opened.")]
    [InlineData("It was reported that Kenyan and Ugandan officials would meet again in May.")]
    public void Nobody_agreed_where_nobody_is_told_of(string text) => Assert.DoesNotContain(BuiltInCoder.Code(text), coded => coded.Type is EventType.Agree);

    [Theory]
    [InlineData("The SCO summit condemned Chad.", "condemned", "SCO", "TCD")]
    [InlineData("The African Union summit urged Mali to free the reporters.", "urged", "AU", "MLI")]
    [InlineData("A summit of the Arab League condemned Iran.", "condemned", "ARAB", "IRN")]
    [InlineData("Chad and Niger met in Lima. The meeting condemned Mali.", "condemned", "NER TCD", "MLI")]
    public void A_meeting_speaks_for_those_whose_it_is(string text, string trigger, string actors, string recipients)
    {
        var coded = BuiltInCoder.Told(text, trigger);
        Assert.Equal((actors, recipients), (BuiltInCoder.Codes(coded.Actor), BuiltInCoder.Codes(coded.Recipient)));
    }

    [Fact]
    public void A_thing_of_somebodys_does_not_speak_for_him() => Assert.Empty(BuiltInCoder.Code("The road of the Arab League condemned Iran."));
}
