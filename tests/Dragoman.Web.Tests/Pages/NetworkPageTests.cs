namespace Dragoman.Web.Tests.Pages;

public sealed class NetworkPageTests(ServedOverview served) : IClassFixture<ServedOverview>
{
    [Theory]
    [InlineData("/network", "<tr data-first=\"ARM\" data-second=\"TUR\"><th scope=\"row\"><a href=\"/pairs/ARM/TUR\">ARM and TUR</a></th><td><a href=\"/events?actor=ARM&with=TUR&status=happened&status=ongoing\">3</a></td><td>1</td><td>2</td></tr>")]
    [InlineData("/network", "<tr data-code=\"ARM\"><th scope=\"row\"><a href=\"/actors/ARM\">ARM</a></th><td>3</td><td>1</td><td>2</td></tr>")]
    [InlineData("/network?type=REJECT", "The 1 pair with most events between 2 actors.")]
    [InlineData("/network?from=2001&to=2002", "No pair matches")]
    [InlineData("/network?type=DANCE", "There is no type “DANCE”")]
    [InlineData("/network?pairs=1", "The 1 pair with most events")]
    [InlineData("/network?pairs=100000", "value=\"40\"")]
    [InlineData("/network?status=planned", "data-first=\"Graustark\" data-second=\"Ruritania\"")]
    public async Task ThePageShows(string address, string expected) => Assert.Contains(expected, await served.GetAsync(address), StringComparison.Ordinal);

    [Fact]
    public async Task WhatIsOnlyPlannedIsNoTie() => Assert.DoesNotContain("data-first=\"Graustark\"", await served.GetAsync("/network"), StringComparison.Ordinal);
}
