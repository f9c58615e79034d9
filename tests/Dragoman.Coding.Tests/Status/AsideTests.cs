using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Status;

/// <summary>Words for acts that tell no act: contests, where a force stays, what is rejected, wars that only tell the time; and what is said in a call, which is one.</summary>
public sealed class AsideTests
{
    [Theory]
    [InlineData("Brazil beat Chile 2-1 on Friday.", EventType.Assault)]
    [InlineData("Chile beat Brazil in the final.", EventType.Assault)]
    [InlineData("Kenya beat Uganda by two goals to one.", EventType.Assault)]
    [InlineData("Chad vetoed a proposal to expel Niger's envoy.", EventType.Sanction)]
    [InlineData("Kenya turned down a proposal to expel the Ugandan envoy.", EventType.Sanction)]
    [InlineData("Chad rejected a plan to send troops to Niger.", EventType.Mobilize)]
    [InlineData("American troops stationed in Chad flew home.", EventType.Mobilize)]
    [InlineData("French soldiers based in Chad left the country on Monday.", EventType.Mobilize)]
    [InlineData("French troops deployed in Chad were withdrawn on Monday.", EventType.Mobilize)]
    [InlineData("Norway praised the troops stationed in Chad.", EventType.Mobilize)]
    [InlineData("Two months after the war with Chad, Niger signed a treaty with Mali.", EventType.Assault)]
    [InlineData("Niger has closed its border since the war with Chad.", EventType.Assault)]
    [InlineData("Before the war with Chad, Niger sold gas to Mali.", EventType.Assault)]
    public void What_is_told_beside_is_no_act(string text, EventType type) => Assert.DoesNotContain(BuiltInCoder.Code(text), coded => coded.Type == type);

    [Theory]
    [InlineData("Kenyan officers have beaten two Ugandan reporters.", EventType.Assault, "KEN", "UGA")]
    [InlineData("Kenya approved a proposal to expel the Ugandan envoy.", EventType.Sanction, "KEN", "UGA")]
    [InlineData("French troops were deployed in Chad.", EventType.Mobilize, "FRA", "TCD")]
    [InlineData("France stationed troops in Chad.", EventType.Mobilize, "FRA", "TCD")]
    [InlineData("Niger launched a war against Chad.", EventType.Assault, "NER", "TCD")]
    [InlineData("Kenya waged war on Uganda in 1979.", EventType.Assault, "KEN", "UGA")]
    [InlineData("After the attack on Uganda, Kenya thanked Norway.", EventType.Assault, "", "UGA")]
    [InlineData("Kenya turned down a proposal to expel the Ugandan envoy.", EventType.Reject, "KEN", "UGA")]
    [InlineData("French troops deployed in Chad were withdrawn on Monday.", EventType.Retreat, "FRA", "")]
    public void The_same_words_tell_an_act_of_its_own(string text, EventType type, string actors, string recipients)
    {
        var coded = Assert.Single(BuiltInCoder.Code(text), one => one.Type == type);
        Assert.Equal((actors, recipients), (BuiltInCoder.Codes(coded.Actor), BuiltInCoder.Codes(coded.Recipient)));
    }

    [Theory]
    [InlineData("Kenya's president telephoned Uganda's president to congratulate the Ugandan team.", "congratulate", "UGA")]
    [InlineData("Kenya's president rang the Ugandan president to thank Uganda.", "thank", "UGA")]
    [InlineData("Kenya's president wrote to the Ugandan king to condemn Norway.", "condemn", "NOR")]
    public void What_one_calls_for_is_said_in_the_call(string text, string trigger, string recipients)
    {
        var coded = BuiltInCoder.Told(text, trigger);
        Assert.Equal((EventStatus.Happened, "KEN", recipients), (coded.Status, BuiltInCoder.Codes(coded.Actor), BuiltInCoder.Codes(coded.Recipient)));
    }

    [Fact]
    public void What_one_goes_for_is_not_yet_done() =>
        Assert.DoesNotContain(BuiltInCoder.Code("Peru's president went to Chile to sign the treaty."), coded => coded is { Type: EventType.Support, Status: EventStatus.Happened });
}
