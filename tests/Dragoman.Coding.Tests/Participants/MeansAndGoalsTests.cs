namespace Dragoman.Coding.Tests.Participants;

/// <summary>What stands where a party could and is none: means, goals, months, crossings; and buildings, which are of the state where they stand.</summary>
public sealed class MeansAndGoalsTests
{
    [Theory]
    [InlineData("Peru reinforced its border with troops.", "reinforced", "")]
    [InlineData("Kenya strengthened its garrison with drones.", "strengthened", "")]
    [InlineData("Peru sailed two ships to the shoal.", "sailed", "")]
    [InlineData("Peru sent two frigates to the Strait of Hormuz.", "sent", "")]
    [InlineData("Peru reinforced the border with Chile.", "reinforced", "CHL")]
    [InlineData("Peru moved troops to the Chilean border.", "moved", "CHL")]
    [InlineData("Kenya sent tanks into Uganda.", "sent", "UGA")]
    public void With_what_and_where_to_one_moves_is_no_party(string text, string trigger, string recipients) => AssertRecipients(text, trigger, recipients);

    [Theory]
    [InlineData("Peru shipped guns to the front.", "shipped", "")]
    [InlineData("Peru sent ammunition to the front.", "sent", "")]
    [InlineData("Kenya delivered food to the region.", "delivered", "")]
    [InlineData("Peru shipped guns to the rebels.", "shipped", "rebels")]
    [InlineData("Peru shipped medicine to Chilean villages.", "shipped", "CHL")]
    public void Help_is_for_somebody_and_not_for_a_front(string text, string trigger, string recipients) => AssertRecipients(text, trigger, recipients);

    [Theory]
    [InlineData("Chile levelled a house in Damascus.", "levelled", "SYR")]
    [InlineData("Chile bombed a building in Damascus.", "bombed", "SYR")]
    [InlineData("Kenya shelled a school in Kampala.", "shelled", "UGA")]
    [InlineData("Drones hit a depot in Lima.", "hit", "PER")]
    [InlineData("Israel bombed a house in Haifa.", "bombed", "house")]
    public void A_building_in_a_town_is_of_the_towns_state_unless_that_is_the_attackers(string text, string trigger, string recipients) => AssertRecipients(text, trigger, recipients);

    [Theory]
    [InlineData("Kenya closed the Busia crossing with Uganda.", "closed", "UGA")]
    [InlineData("Chad closed its border crossings with Niger.", "closed", "NER")]
    [InlineData("Kenya closed the border at Busia with Uganda.", "closed", "UGA")]
    [InlineData("Georgia closed its border with Russia.", "closed", "RUS")]
    public void A_crossing_is_closed_to_those_behind_it(string text, string trigger, string recipients) => AssertRecipients(text, trigger, recipients);

    [Theory]
    [InlineData("Norway condemned the attack of 23 June.", "condemned")]
    [InlineData("Norway condemned the attack of June.", "condemned")]
    [InlineData("Norway condemned on 3 May the attack of 23 April.", "condemned")]
    public void A_month_is_blamed_for_nothing(string text, string trigger) => Assert.Equal("", BuiltInCoder.Codes(BuiltInCoder.Told(text, trigger).Recipient).Trim());

    [Fact]
    public void A_month_signs_no_treaty() => Assert.Equal("KEN UGA", BuiltInCoder.Codes(BuiltInCoder.Told("Kenya signed the treaty of June with Uganda.", "signed").Actor));

    private static void AssertRecipients(string text, string trigger, string recipients) => Assert.Equal(recipients, BuiltInCoder.Names(BuiltInCoder.Told(text, trigger).Recipient));
}
