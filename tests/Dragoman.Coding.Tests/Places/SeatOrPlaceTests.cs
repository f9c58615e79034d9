using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Places;

/// <summary>A city where something happens is a place; a city that acts is a government or an organisation.</summary>
public class SeatOrPlaceTests
{
    [Fact]
    public void In_Brussels_is_a_place_and_no_party()
    {
        var meeting = Assert.Single(BuiltInCoder.Code("The foreign ministers of Chile and Peru met in Brussels on Monday."));
        Assert.Equal(("Brussels", "BEL"), (meeting.Place?.Name, meeting.Place?.Country));
        Assert.Equal(["CHL", "PER"], meeting.Actor.Select(actor => actor.Code).Order(StringComparer.Ordinal));
        Assert.Empty(meeting.Recipient);
    }

    [Fact]
    public void Brussels_that_acts_is_the_European_Union_and_no_place()
    {
        var demand = Assert.Single(BuiltInCoder.Code("Brussels criticised Chile on Monday."));
        Assert.Null(demand.Place);
        Assert.Equal(("EU", "CHL"), (Assert.Single(demand.Actor).Code, Assert.Single(demand.Recipient).Code));
    }
}
