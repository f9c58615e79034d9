using System.Net;

namespace Dragoman.Web.Tests.Pages;

public sealed class ActorPagesTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Theory]
    [InlineData("/actors", "Serzh Sargsyan")]
    [InlineData("/actors?text=Sarkisian", "No actor found")]
    [InlineData("/actors?text=Sargsian", "Serzh Sargsyan")]
    [InlineData("/actors/ARM", "<h1>ARM</h1>")]
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
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
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
