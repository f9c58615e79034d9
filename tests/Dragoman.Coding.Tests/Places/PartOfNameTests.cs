using Dragoman.Coding.Knowledge;
using Dragoman.Coding.Places;

namespace Dragoman.Coding.Tests.Places;

/// <summary>A town's name within a longer name is not the town.</summary>
public sealed class PartOfNameTests
{
    private static readonly PlaceLexicon Places = PlaceLexicon.Load(KnowledgeFolder.BuiltIn);

    [Theory]
    [InlineData("the Lima Valley")]
    [InlineData("Geneva Bay")]
    [InlineData("Santa Lima")]
    [InlineData("Monte Lyon")]
    public void A_part_of_a_name_is_no_town(string phrase) => Assert.NotEqual(PlaceKind.Town, Places.Resolve(phrase)?.Chosen.Kind);

    [Theory]
    [InlineData("Suwalki", "Suwalki", "POL")]
    [InlineData("northern Lima", "Lima", "PER")]
    [InlineData("Old Havana", "Havana", "CUB")]
    [InlineData("Greater Lyon", "Lyon", "FRA")]
    [InlineData("the Peruvian town of Lima", "Lima", "PER")]
    [InlineData("Port Vila", "Port Vila", "VUT")]
    [InlineData("the Geneva Convention Centre", "Geneva", "CHE")]
    public void A_town_with_a_side_or_a_state_before_it_is_the_town(string phrase, string name, string country)
    {
        var place = Places.Resolve(phrase);
        Assert.NotNull(place);
        Assert.Equal((name, country, PlaceKind.Town), (place.ToEventPlace().Name, place.Chosen.Country, place.Chosen.Kind));
    }

    [Theory]
    [InlineData("Poland sent troops to the Suwalki Gap.", "sent", "Suwalki Gap")]
    [InlineData("Poland sent troops to Suwalki.", "sent", "Suwalki")]
    [InlineData("Chinese ships rammed a Philippine boat near Scarborough Shoal.", "rammed", "Scarborough Shoal")]
    [InlineData("The ministers of Kenya and Uganda met in Cabo Delgado.", "met", "Cabo Delgado")]
    [InlineData("The ministers of Kenya and Uganda met in Santa Lima.", "met", null)]
    [InlineData("The ministers of Kenya and Uganda met in northern Lima.", "met", "Lima")]
    public void An_act_takes_place_where_the_whole_name_is(string text, string trigger, string? place) => Assert.Equal(place, BuiltInCoder.Told(text, trigger).Place?.Name);
}
