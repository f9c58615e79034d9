using System.Net;

namespace Dragoman.Web.Tests.Pages;

public sealed class ActorPagesTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Theory]
    [InlineData("/actors", "Serzh Sargsyan")]
    [InlineData("/actors?text=Sarkisian", "No actor found")]
    [InlineData("/actors?text=Sargsian", "Serzh Sargsyan")]
    [InlineData("/actors/ARM", "<h1>ARM</h1>")]
    [InlineData("/actors/ARM", "<tr data-period=\"2009-10\"><th scope=\"row\"><a href=\"/events?actor=ARM&amp;status=happened&amp;status=ongoing&amp;from=2009-10-01&amp;to=2009-10-31\">October 2009</a></th><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>")]
    [InlineData("/actors/ARM", "href=\"/actors/Serzh%20Sargsyan\"")]
    [InlineData("/actors/ARM", "1 of cooperation, 2 of conflict, 0 statements")]
    [InlineData("/actors/serzh%20sargsyan", "<h1>Serzh Sargsyan</h1>")]
    [InlineData("/actors/Serzh%20Sargsyan", "href=\"/pairs/Serzh%20Sargsyan/TUR\"")]
    [InlineData("/pairs/ARM/TUR?direction=forward", "aria-current=\"true\">1 in which ARM acts on TUR")]
    [InlineData("/pairs/ARM/TUR", "aria-current=\"true\">3 events with both")]
    [InlineData("/pairs/ARM/TUR", "REJECT</th><td><a href=\"/events?actor=ARM&amp;with=TUR&amp;direction=forward&amp;type=REJECT&amp;status=happened&amp;status=ongoing\">1</a></td><td>0</td><td>0</td>")]
    [InlineData("/actors/arm", "3 events")]
    [InlineData("/actors/ARM", "href=\"/pairs/ARM/TUR\"")]
    [InlineData("/actors/ARM", "October 2009")]
    [InlineData("/actors/ARM", ">sample</span>")]
    [InlineData("/pairs/ARM/TUR", "3 events with both")]
    [InlineData("/pairs/ARM/TUR", "1 in which ARM acts on TUR")]
    [InlineData("/pairs/ARM/TUR", "1 in which TUR acts on ARM")]
    [InlineData("/pairs/TUR/ARM", "1 in which TUR acts on ARM")]
    [InlineData("/articles", "A framework for peace")]
    [InlineData("/articles?text=protocols", "Caucasus Sample")]
    [InlineData("/articles?text=nonsense", "No article found")]
    public async Task APageShows(string address, string expected) => Assert.Contains(expected, await Get(address, HttpStatusCode.OK), StringComparison.Ordinal);

    [Theory]
    [InlineData("/actors/XXX")]
    [InlineData("/actors/%3Cb%3E")]
    [InlineData("/pairs/ARM/EGY")]
    public async Task WhatTakesPartInNothingIsNotFound(string address) => Assert.Contains("Not found", await Get(address, HttpStatusCode.NotFound), StringComparison.Ordinal);

    [Theory]
    [InlineData("/actors/Ruritania")]
    [InlineData("/actors/Graustark")]
    [InlineData("/articles")]
    [InlineData("/actors")]
    public async Task TextIsAlwaysShownAsText(string address)
    {
        var page = await Get(address, HttpStatusCode.OK);
        Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Bold", page, StringComparison.Ordinal);
    }

    private async Task<string> Get(string address, HttpStatusCode status)
    {
        using var answer = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
