using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Participants;

/// <summary>An attack and what it did are one event.</summary>
public class AttackTests
{
    [Theory]
    [InlineData("A Peruvian strike on Quito killed ten people.", "strike", "PER", "ECU", "Quito")]
    [InlineData("Nine people were killed in a Peruvian missile attack on Quito.", "attack", "PER", "ECU", null)]
    [InlineData("A Peruvian air strike killed nine people in Quito.", "strike", "PER", "ECU", "Quito")]
    [InlineData("A raid by Chadian gunmen on a mosque in Quito that killed ten people is over.", "raid", "TCD", "ECU", "Quito")]
    [InlineData("The Beirut blast killed three Peruvians.", "blast", "", "PER", "Beirut")]
    [InlineData("The shelling of Quito wounded four men.", "shelling", "", "ECU", "Quito")]
    public void What_an_attack_did_is_told_by_the_attack(string text, string trigger, string actors, string recipients, string? place)
    {
        var coded = Assert.Single(BuiltInCoder.Code(text), one => one.Type is EventType.Assault);
        Assert.Equal(trigger, coded.Trigger.Text.Split(' ')[^1]);
        Assert.Equal((actors, recipients, place), (BuiltInCoder.Codes(coded.Actor), BuiltInCoder.Codes(coded.Recipient).Trim(), coded.Place?.Name));
    }

    [Fact]
    public void Whom_only_the_verb_names_is_hit_as_well() =>
        Assert.Equal(["Hezbollah", "LBN"], BuiltInCoder.Code("Israeli air strikes on Beirut killed a Hezbollah commander.").SelectMany(one => one.Recipient).Select(party => party.Code!).Order(StringComparer.Ordinal));

    [Fact]
    public void An_adjective_before_an_attack_names_the_armed_state() =>
        Assert.Equal("MIL", BuiltInCoder.Code("A Peruvian strike on Quito killed ten people.")[0].Actor[0].Sector);

    [Theory]
    [InlineData("Peru crossed the border of Chile without its consent.", EventType.Agree)]
    [InlineData("Peru pledged ten million dollars in aid to Chad, and Chad responded by expelling a Peruvian envoy.", EventType.State)]
    public void What_only_says_how_is_no_event(string text, EventType type) => Assert.DoesNotContain(BuiltInCoder.Code(text), one => one.Type == type);

    [Fact]
    public void What_is_given_in_aid_is_given_once() => Assert.Single(BuiltInCoder.Code("Peru pledged ten million dollars in aid to Chad."));

    [Fact]
    public void Who_will_not_meet_refuses_the_other()
    {
        var coded = Assert.Single(BuiltInCoder.Code("Peru will not negotiate with Chile."));
        Assert.Equal((EventType.Reject, "PER", "CHL"), (coded.Type, BuiltInCoder.Codes(coded.Actor), BuiltInCoder.Codes(coded.Recipient)));
    }

    [Theory]
    [InlineData("South Korea's president warned the North against new tests.", "PRK")]
    [InlineData("North Korea threatened the South.", "KOR")]
    public void One_half_of_Korea_is_called_by_its_side_where_the_other_is_named(string text, string recipients) =>
        Assert.Equal(recipients, BuiltInCoder.Codes(Assert.Single(BuiltInCoder.Code(text)).Recipient));

    [Fact]
    public void A_base_lies_where_it_is_and_not_at_its_owners() =>
        Assert.Equal("Iraq", BuiltInCoder.Code("Syrian militias fired rockets at a US base in Iraq.")[0].Place?.Name);

    [Fact]
    public void An_application_taken_back_asks_for_nothing() =>
        Assert.DoesNotContain(BuiltInCoder.Code("Peru withdrew its application to join the Arab League."), one => one.Type is EventType.Request);

    [Fact]
    public void The_WHO_is_a_body_and_no_pronoun() =>
        Assert.Equal("WHO", Assert.Single(BuiltInCoder.Code("A Peruvian strike on Quito killed nine people, the WHO said.")[0].SaidBy).Code);

    [Theory]
    [InlineData("US President Donald Trump met the Chilean president in Lima.", "GOV")]
    [InlineData("Former US President Donald Trump met the Chilean president in Lima.", "ELI")]
    public void Whoever_the_text_calls_president_acts_as_one(string text, string sector) =>
        Assert.Equal(sector, BuiltInCoder.Code(text).SelectMany(one => one.Actor).Single(party => party.Code == "USA").Sector);
}
