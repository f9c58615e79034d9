namespace Dragoman.Coding.Tests.Participants;

/// <summary>Persons by the names and the company that the text gives them.</summary>
public sealed class OwnNameTests
{
    [Theory]
    [InlineData("Chile's foreign minister, Ana Vega, met the king of Norway.", "Ana Vega")]
    [InlineData("Chilean negotiator Ana Vega met the king of Norway.", "Ana Vega")]
    public void Whom_the_text_names_is_the_person(string text, string name) =>
        Assert.Equal((name, "CHL"), Assert.Single(BuiltInCoder.Code(text)).Actor.Where(party => party.Code == "CHL").Select(party => (party.Name, party.Code)).Single());

    [Theory]
    [InlineData("Iran's foreign minister met President Ilham Aliyev, Speaker Vega, Foreign Minister Jeyhun Bayramov and Prime Minister Ali Asadov.", "AZE AZE AZE AZE IRN")]
    [InlineData("Iran's foreign minister met President Ilham Aliyev, Speaker Vega and President Emmanuel Macron.", "AZE FRA IRN Vega")]
    public void An_office_among_several_of_one_state_is_of_that_state(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', Assert.Single(BuiltInCoder.Code(text)).Actor.Select(party => party.Code).OfType<string>().Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Nogovitsyn and the presidents of Poland, Ukraine and the three Baltic states, who had travelled to Oslo together, thanked Chile.", "thanked", "EST LTU LVA POL UKR")]
    [InlineData("Iraqi troops and tanks attacked Kuwait.", "attacked", "IRQ")]
    public void Lists_are_read_to_their_ends(string text, string trigger, string codes) =>
        Assert.Equal(codes, string.Join(' ', BuiltInCoder.Code(text).First(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).Actor.Select(party => party.Code).OfType<string>().Where(code => code.Length == 3).Distinct().Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Ana Erdogan accused Chad of spying.", "Ana Erdogan")]
    [InlineData("Mr Erdogan accused Chad of spying.", "TUR")]
    public void Another_given_name_is_another_person(string text, string code) =>
        Assert.Equal(code, Assert.Single(Assert.Single(BuiltInCoder.Code(text)).Actor).Code);

    [Fact]
    public void Words_in_capitals_are_no_name() => Assert.Empty(BuiltInCoder.Code("HEALTH WARNING: The beach of the town is dirty."));
}
