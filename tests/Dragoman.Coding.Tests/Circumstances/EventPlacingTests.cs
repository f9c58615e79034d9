using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Circumstances;

/// <summary>Where and when an act took place, told around it rather than on it.</summary>
public sealed class EventPlacingTests
{
    [Theory]
    [InlineData("Peru and Chile are at odds over a plan, which opened at the ASEAN summit in Bali in May 2023.", "summit", "Bali")]
    [InlineData("The president of Peru paid a visit to his southern neighbour, Chile.", "visit", "Chile")]
    [InlineData("Peru's president flew to Oslo and held talks with the Norwegian king.", "talks", "Oslo")]
    [InlineData("On a visit to Oslo, Peru's president met the Norwegian king.", "met", "Oslo")]
    [InlineData("Peru and Chile held talks hosted by Qatar.", "talks", "Qatar")]
    [InlineData("The Beirut blast killed three Peruvians.", "blast", "Beirut")]
    [InlineData("Chile moved ships to the Hmeimim air base.", "moved", "Hmeimim air base")]
    [InlineData("Azerbaijan deployed troops in the Lachin corridor.", "deployed", "Lachin corridor")]
    [InlineData("The Lachin corridor, which Azerbaijan closed in May and where Armenia deployed troops, is long.", "deployed", "Lachin corridor")]
    [InlineData("Peru's president flew on to Egypt, where the Egyptian president agreed to help Chile.", "agreed", "Egypt")]
    [InlineData("Peru's president arrived in Oslo and thanked Norway.", "thanked", "Oslo")]
    [InlineData("Peru and Chile signed a truce in Oslo, ending the war.", "ending", "Oslo")]
    [InlineData("Peru's boycott of the summit in Caracas was expected.", "boycott", "Caracas")]
    [InlineData("Chile struck the port of Odesa, killing six people.", "killing", "Odesa")]
    [InlineData("Peru's president was arrested by Chile when he landed in Oslo.", "arrested", "Oslo")]
    [InlineData("Peru's president told reporters in Nairobi that his country rejected the plan.", "rejected", "Nairobi")]
    [InlineData("Peru's minister, speaking in Geneva, accused Chile of sabotage.", "accused", "Geneva")]
    [InlineData("A court in Oslo sentenced a Chilean envoy.", "sentenced", "Oslo")]
    [InlineData("Protesters in Dhaka demanded that India release Peru's envoy.", "demanded", "Dhaka")]
    [InlineData("Chile bombed a convoy near the village of Qarabulo in Mali.", "bombed", "Qarabulo")]
    [InlineData("Chinese ships rammed a Peruvian boat off the coast of Palawan.", "rammed", "Palawan")]
    [InlineData("Peru's president met the Norwegian king at Hofdi House in Reykjavik.", "met", "Reykjavik")]
    [InlineData("Norway met Peru's president in Oslo on Monday. It also met Chile's president.", "met", "Oslo")]
    public void Places_that_are_told_beside_an_act(string text, string trigger, string place) => Assert.Equal(place, Told(text, trigger).Place?.Name);

    [Theory]
    [InlineData("Iran promised to notify the agency in Vienna.", "promised")]
    [InlineData("Chile, which received the president of Peru, thanked him.", "received")]
    [InlineData("Peru and Chile met in Oslo on Monday. They had held earlier talks in May.", "talks")]
    [InlineData("Peru condemned the raid on a Chilean convoy in Mali.", "condemned")]
    [InlineData("Peru expressed condolences to Chile over the fire in Lima.", "condolences")]
    [InlineData("Peru denied that it armed rebels. Chile accused the rebels in Mali of murder.", "accused")]
    [InlineData("Peru freed forty Chileans, including a former guard of the prison at Guantanamo Bay.", "freed")]
    [InlineData("Peru's ministry in Lima accused Chile of sabotage.", "accused")]
    public void Places_of_something_else_are_left_alone(string text, string trigger) => Assert.Null(Told(text, trigger).Place);

    [Theory]
    [InlineData("Peru and Chile agreed to meet in Oslo.")]
    [InlineData("Peru and Chile have agreed to hold a meeting in Norway.")]
    public void The_place_of_a_meeting_takes_no_part_in_it(string text) => Assert.Empty(Told(text, "agreed").Recipient);

    [Fact]
    public void What_was_done_during_a_call_has_its_date() =>
        Assert.Equal("2024-05-05", Told("Peru's president spoke to Chile's president in a phone call on Sunday, during which the two leaders discussed the border.", "discussed").Date?.Value.ToString());

    private static CodedEvent Told(string text, string trigger) => BuiltInCoder.Code(text).Last(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal));
}
