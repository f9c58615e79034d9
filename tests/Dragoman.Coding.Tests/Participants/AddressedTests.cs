namespace Dragoman.Coding.Tests.Participants;

/// <summary>Whom an act is done to where words stand there that name no actor known, and whose organs and parts of groups act.</summary>
public sealed class AddressedTests
{
    [Theory]
    [InlineData("Kenya will take in the refugees, while Uganda pleaded with donors not to cut aid.", "pleaded", "UGA", "donors")]
    [InlineData("Norway urged the international community to punish Chad.", "urged", "NOR", "international community")]
    [InlineData("Norway told reporters that Chad must leave.", "told", "NOR", "TCD")]
    [InlineData("Norway urged Chad to punish Mali.", "urged", "NOR", "TCD")]
    [InlineData("Peru's prosecutor general asked parliament to lift the immunity of a deputy who fled to Chile.", "asked", "PER", "PER")]
    [InlineData("Chad and Niger fought in June. Chad and Niger met in July. Chad and Niger quarrelled again. Peru urged restraint.", "urged", "PER", "NER | TCD")]
    [InlineData("Police in Lima used water cannon to break up a march of Chilean students.", "used", "PER", "CHL")]
    [InlineData("Peru offered to mediate between Chad and Niger.", "offered", "PER", "NER | TCD")]
    [InlineData("Iran and Oman agreed to build a road to the exclave of Nakhchivan.", "agreed", "IRN | OMN", "")]
    [InlineData("Norway's auditors criticised Chad.", "criticised", "NOR", "TCD")]
    public void Whoever_is_addressed_is_the_recipient(string text, string trigger, string actors, string recipients) => AssertParties(text, trigger, actors, recipients);

    [Theory]
    [InlineData("India and Pakistan fought in May. The nuclear-armed neighbours exchanged fire on Friday.", "exchanged", "IND | PAK", "")]
    [InlineData("Chad and Niger met in May. The two rivals agreed on a truce.", "agreed", "NER | TCD", "")]
    [InlineData("Peru's bloc for freedom, whose deputies accused Chile of spying, called for a vote.", "accused", "PER", "CHL")]
    [InlineData("Chile's defence minister Pedro Sánchez accused Peru of spying.", "accused", "CHL", "PER")]
    [InlineData("Spain's prime minister Pedro Sánchez accused Peru of spying.", "accused", "ESP", "PER")]
    [InlineData("Were France, India and Peru invited to a show? France, India and Peru have been invited to a show in Oslo.", "have been invited", "NOR", "FRA | IND | PER")]
    public void Whoever_is_meant_acts(string text, string trigger, string actors, string recipients) => AssertParties(text, trigger, actors, recipients);

    [Theory]
    [InlineData("Norway condemned a Chilean strike in which ten people were killed.", "killed", "CHL", "ten people")]
    [InlineData("Chadian soldiers arrested two Nigerien drivers, who were jailed on Friday.", "jailed", "TCD", "NER")]
    [InlineData("Ugandan police raided the office of a Kenyan bank, whose director was led away.", "led away", "UGA", "KEN")]
    [InlineData("Norway praised two Nigerien drivers, who were jailed on Friday.", "jailed", "", "NER")]
    public void What_is_done_behind_a_relative_pronoun_is_done_by_whoever_acted_before(string text, string trigger, string actors, string recipients) => AssertParties(text, trigger, actors, recipients);

    [Theory]
    [InlineData("The authorities used water cannon against demonstrators, the BBC said.", "used", "authorities")]
    [InlineData("Serbian police used water cannon against demonstrators, the BBC said.", "used", "SRB")]
    public void An_outlet_lends_nobody_its_state(string text, string trigger, string actors) => Assert.Equal(actors, BuiltInCoder.Names(BuiltInCoder.Told(text, trigger).Actor));

    [Theory]
    [InlineData("The minister summoned the Chadian envoy over remarks by a Nigerien singer.", "summoned", "TCD")]
    [InlineData("The Chadian envoy was summoned over remarks by a Nigerien singer.", "summoned", "TCD")]
    public void Whose_remarks_they_are_is_not_who_summons(string text, string trigger, string recipients) => Assert.Equal(recipients, BuiltInCoder.Names(BuiltInCoder.Told(text, trigger).Recipient));

    [Theory]
    [InlineData("MANILA - Chinese ships crossed the strait on Friday and China sent a frigate to the strait.", "sent", "PHL")]
    [InlineData("Georgian Dream vowed to punish the broadcaster.", "vowed", "GEO")]
    [InlineData("Lavrov backed the decision of 1 September.", "backed", "September")]
    public void What_only_stands_near_is_no_recipient(string text, string trigger, string other) => Assert.DoesNotContain(BuiltInCoder.Told(text, trigger).Recipient, party => party.Code == other);

    private static void AssertParties(string text, string trigger, string actors, string recipients)
    {
        var told = BuiltInCoder.Told(text, trigger);
        Assert.Equal((actors, recipients), (BuiltInCoder.Names(told.Actor), BuiltInCoder.Names(told.Recipient)));
    }
}
