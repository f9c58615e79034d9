namespace Dragoman.Coding.Tests.Participants;

/// <summary>Who does what force does: never its victim, nor a weapon, nor whoever only backs those who do it.</summary>
public sealed class DoersTests
{
    [Theory]
    [InlineData("Chad condemned the arrest of two Nigerien reporters.", "condemned")]
    [InlineData("Chad condemned Ana Ruiz's arrest.", "condemned")]
    [InlineData("Peru denounced the detention of two Bolivian reporters.", "denounced")]
    [InlineData("Norway condemned the bombing of a Peruvian school.", "condemned")]
    [InlineData("Norway condemned the killing of two Peruvian nurses.", "condemned")]
    [InlineData("Norway condemned the attack on a Peruvian village.", "condemned")]
    [InlineData("Norway condemned the attack on Peru.", "condemned")]
    [InlineData("Norway denounced the strikes on Chad.", "denounced")]
    public void Whoever_suffers_a_deed_is_not_blamed_for_it(string text, string trigger) =>
        Assert.Equal("", BuiltInCoder.Codes(BuiltInCoder.Told(text, trigger).Recipient).Trim());

    [Theory]
    [InlineData("Chad condemned the arrest of two Nigerien reporters by Mali.", "condemned", "MLI")]
    [InlineData("Norway condemned Peru's arrest of two Chilean reporters.", "condemned", "PER")]
    [InlineData("Norway condemned the Chilean attack on Peru.", "condemned", "CHL")]
    [InlineData("Norway condemned the strikes on Peruvian towns by Chile.", "condemned", "CHL")]
    [InlineData("Norway condemned the attack claimed by Hamas.", "condemned", "Hamas")]
    [InlineData("Chile attacked Peru. Norway condemned the attack.", "condemned", "CHL")]
    [InlineData("Norway blamed the strike on Chile.", "blamed", "CHL")]
    [InlineData("Norway condemned Peru.", "condemned", "PER")]
    public void Whoever_does_a_deed_is_blamed_for_it(string text, string trigger, string recipients) =>
        Assert.Equal(recipients, BuiltInCoder.Names(BuiltInCoder.Told(text, trigger).Recipient));

    [Theory]
    [InlineData("Norway accused Chile of an attack on a Peruvian village.", "attack", "CHL", "PER")]
    [InlineData("Norway accused Chile of the arrest of two Peruvian reporters.", "arrest", "CHL", "PER")]
    [InlineData("Norway suspects Chile of attacks on Peruvian ships.", "attacks", "CHL", "PER")]
    [InlineData("Norway accused rebels of attacks on Peruvian ships.", "attacks", "rebels", "PER")]
    [InlineData("Chile was accused of an attack on a Peruvian village.", "attack", "CHL", "PER")]
    [InlineData("Norway blamed Chile for an attack on Peru.", "attack", "CHL", "PER")]
    public void Whoever_is_accused_of_a_deed_does_it(string text, string trigger, string actors, string recipients) => AssertParties(text, trigger, actors, recipients);

    [Theory]
    [InlineData("Drones struck the port of Odesa.", "struck", "UKR")]
    [InlineData("Missiles hit a Peruvian ship.", "hit", "PER")]
    [InlineData("Drones attacked the Chilean embassy in Lima.", "attacked", "CHL")]
    [InlineData("A drone killed two Peruvian soldiers.", "killed", "PER")]
    public void Weapons_act_for_nobody_and_still_hit(string text, string trigger, string recipients) => AssertParties(text, trigger, "", recipients);

    [Theory]
    [InlineData("Chilean drones struck the port of Callao.", "struck", "CHL", "PER")]
    [InlineData("Drones launched by Chile struck a Peruvian ship.", "struck", "CHL", "PER")]
    [InlineData("Rockets fired from Chad hit a Nigerien village.", "hit", "TCD", "NER")]
    public void Weapons_whose_owner_is_named_act_for_him(string text, string trigger, string actors, string recipients) => AssertParties(text, trigger, actors, recipients);

    [Theory]
    [InlineData("Peru-backed rebels attacked a Chilean town.", "attacked", "Peru-backed rebels", "CHL")]
    [InlineData("Togo-backed rebels seized a Malian town.", "seized", "Togo-backed rebels", "MLI")]
    [InlineData("Russian-backed separatists shelled a Ukrainian village.", "shelled", "Russian-backed separatists", "UKR")]
    [InlineData("Iran-backed militias fired rockets at an American base.", "fired", "Iran-backed militias", "USA")]
    [InlineData("Peru-led forces attacked a Chilean town.", "attacked", "PER", "CHL")]
    [InlineData("Peruvian rebels attacked a Chilean town.", "attacked", "PER", "CHL")]
    public void Whoever_is_backed_by_a_state_is_not_that_state(string text, string trigger, string actors, string recipients) => AssertParties(text, trigger, actors, recipients);

    private static void AssertParties(string text, string trigger, string actors, string recipients)
    {
        var coded = BuiltInCoder.Told(text, trigger);
        Assert.Equal((actors, recipients), (BuiltInCoder.Names(coded.Actor), BuiltInCoder.Names(coded.Recipient)));
    }
}
