using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Status;

/// <summary>Whether an act took place, by what governs and negates it.</summary>
public sealed class EventStatusTests
{
    [Theory]
    [InlineData("British officers put Ukrainian recruits through training.", EventType.Aid, EventStatus.Happened)]
    [InlineData("Rights groups vowed not to register and to challenge the law.", EventType.Accuse, EventStatus.Planned)]
    [InlineData("Peru passed a law that allows the army to send troops to Chile.", EventType.Mobilize, EventStatus.Planned)]
    [InlineData("Peru denied that it would let China build a naval base in Lima.", EventType.Mobilize, EventStatus.Denied)]
    [InlineData("Tehran has repeatedly denied supplying drones to Moscow.", EventType.Aid, EventStatus.Denied)]
    [InlineData("Yerevan and Baku have yet to sign the treaty.", EventType.Support, EventStatus.Denied)]
    [InlineData("Syria is determined to attack Israel.", EventType.Assault, EventStatus.Planned)]
    [InlineData("Iran did not rule out military action against Iraq.", EventType.Threaten, EventStatus.Happened)]
    [InlineData("The Turkish foreign minister is due in Baku on Friday.", EventType.Consult, EventStatus.Planned)]
    [InlineData("Peru stopped short of recalling its ambassador from Chile.", EventType.Sanction, EventStatus.Denied)]
    [InlineData("Neither Peru nor Chile condemned Brazil.", EventType.Accuse, EventStatus.Denied)]
    [InlineData("Not until July did Peru condemn Chile.", EventType.Accuse, EventStatus.Happened)]
    [InlineData("Peru issued a statement urging Chile to release the crew.", EventType.Request, EventStatus.Happened)]
    [InlineData("The Chilean president is expected to travel to Peru in May.", EventType.Consult, EventStatus.Planned)]
    [InlineData("Guinea vowed never to abandon Mali.", EventType.Agree, EventStatus.Happened)]
    [InlineData("The Maltese and Tunisian presidents are set to meet in Lima on Friday.", EventType.Consult, EventStatus.Planned)]
    [InlineData("Malta is poised to sign the treaty with Tunisia.", EventType.Support, EventStatus.Planned)]
    [InlineData("Malta lost no time in congratulating Tunisia.", EventType.Support, EventStatus.Happened)]
    [InlineData("Malta wasted little time in expelling the Tunisian envoy.", EventType.Sanction, EventStatus.Happened)]
    [InlineData("Malta will waste no time in expelling the Tunisian envoy.", EventType.Sanction, EventStatus.Planned)]
    [InlineData("Malta went as far as to accuse Tunisia of spying.", EventType.Accuse, EventStatus.Happened)]
    [InlineData("Malta would not go as far as to accuse Tunisia.", EventType.Accuse, EventStatus.Denied)]
    [InlineData("Farmers in Peru tried to march on the parliament.", EventType.Protest, EventStatus.Happened)]
    [InlineData("Farmers in Peru will try to march on the parliament.", EventType.Protest, EventStatus.Planned)]
    [InlineData("The Maltese president will be in Lima on Monday.", EventType.Consult, EventStatus.Planned)]
    [InlineData("The Maltese president was in Lima on Monday.", EventType.Consult, EventStatus.Happened)]
    [InlineData("The Maltese president is in Lima to attend the inauguration.", EventType.Consult, EventStatus.Ongoing)]
    [InlineData("The Maltese president was not in Lima on Monday.", EventType.Consult, EventStatus.Denied)]
    public void Governors_and_negation_tell(string text, EventType type, EventStatus status)
    {
        var coded = Assert.Single(BuiltInCoder.Code(text));
        Assert.Equal((type, status), (coded.Type, coded.Status));
    }

    [Theory]
    [InlineData("Fiji has offered to resume ferry links on condition that Samoa agrees to a visit.", EventType.Agree, EventStatus.Conditional)]
    [InlineData("Chad wants changes before the treaty with Niger is signed.", EventType.Support, EventStatus.Planned)]
    [InlineData("Chad denied the report, calling Niger a liar.", EventType.Accuse, EventStatus.Happened)]
    [InlineData("Chad and Niger are due to meet under the mediation of Oman.", EventType.Consult, EventStatus.Planned)]
    public void Clauses_beside_tell(string text, EventType type, EventStatus status) =>
        Assert.Contains(BuiltInCoder.Code(text), coded => coded.Type == type && coded.Status == status);

    [Theory]
    [InlineData("Instead of recalling its ambassador, Peru summoned the Chilean envoy.", EventType.Sanction)]
    [InlineData("Rather than attend the summit, Peru's president visited Cuba.", EventType.Consult)]
    public void What_is_done_in_place_of_an_act_is_not_that_act(string text, EventType type) =>
        Assert.Contains(BuiltInCoder.Code(text), coded => coded.Type == type && coded.Status is EventStatus.Denied);

    [Theory]
    [InlineData("Barely had Chad signed the accord than Niger left.", EventType.Support)]
    public void An_inverted_adverb_denies_nothing(string text, EventType type) =>
        Assert.Contains(BuiltInCoder.Code(text), coded => coded.Type == type && coded.Status is EventStatus.Happened);

    [Theory]
    [InlineData("Malta held talks on joining the alliance.", false)]
    [InlineData("Malta shelved a debate about joining the alliance.", false)]
    [InlineData("Malta signed a deal on exchanging prisoners with Tunisia.", true)]
    public void What_a_noun_is_about_is_no_act_unless_it_is_agreed_on(string text, bool planned) =>
        Assert.Equal(planned ? [EventStatus.Planned] : [], BuiltInCoder.Code(text).Where(coded => coded.Type is EventType.Cooperate).Select(coded => coded.Status));

    [Theory]
    [InlineData("The Maltese army was in Lima on Friday.")]
    [InlineData("The Maltese president is in Malta.")]
    [InlineData("The Maltese president is in Lima.")]
    [InlineData("A Maltese singer was in Lima on Friday.")]
    public void Only_a_leader_who_is_somewhere_at_a_time_visits(string text) => Assert.DoesNotContain(BuiltInCoder.Code(text), coded => coded.Type is EventType.Consult);

    [Theory]
    [InlineData("Asked whether Armenia would leave the CSTO, the minister laughed.")]
    [InlineData("Iran asked Iraq why the talks were late.")]
    public void Questions_report_no_act(string text) => Assert.DoesNotContain(BuiltInCoder.Code(text), coded => coded.Type is EventType.Sanction or EventType.Request);

    [Theory]
    [InlineData("Speaking in Oslo, the Danish premier accused Russia of sabotage.")]
    [InlineData("The Danish premier, speaking after the talks, accused Russia of sabotage.")]
    [InlineData("Denmark banned Russian fish, saying that it was bad.")]
    public void Where_and_why_somebody_speaks_is_no_statement(string text) => Assert.DoesNotContain(BuiltInCoder.Code(text), coded => coded.Type is EventType.State);

    [Fact]
    public void What_somebody_will_not_condemn_has_happened() =>
        Assert.Equal(
            [(EventType.Accuse, EventStatus.Denied), (EventType.Assault, EventStatus.Happened)],
            BuiltInCoder.Code("Kenya would not condemn Chad's attack on Niger.").Select(coded => (coded.Type, coded.Status)));
}
