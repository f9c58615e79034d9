using System.Net;

namespace Dragoman.Web.Tests.Pages;

public sealed class HomePageTests(ServedOverview served) : IClassFixture<ServedOverview>
{
    [Theory]
    [InlineData("/", "up to 23 April 2010")]
    [InlineData("/", "In all that the record holds")]
    [InlineData("/", "The record's last week")]
    [InlineData("/?days=7", "In the 7 days to 23 April 2010")]
    [InlineData("/?days=30", "In the 30 days to 23 April 2010")]
    [InlineData("/?days=8", "In all that the record holds")]
    [InlineData("/?days=all", "<tr data-latitude=\"46.2\" data-longitude=\"6.15\"><th scope=\"row\"><a href=\"/events?status=happened&status=ongoing&place=Geneva\">Geneva</a> <span class=\"code\">CHE</span></th><td>1</td><td>1</td><td>0</td></tr>")]
    [InlineData("/?days=7", "No event of this time has a place whose coordinates are known.")]
    [InlineData("/?days=all", "<span class=\"hidden\">ARM and TUR: 1 of cooperation, 2 of conflict, 0 statements</span><span aria-hidden=\"true\">+1 −2</span></a>")]
    [InlineData("/?days=all", "<td class=\"conflict-some\"><a href=\"/pairs/ARM/TUR\"")]
    [InlineData("/?days=all", "<a href=\"/actors/ARM\">ARM</a><span class=\"number\">3 events</span>")]
    [InlineData("/?days=all", "some of these events come from samples")]
    [InlineData("/", ">Ruritania and Graustark: CONSULT</a>")]
    [InlineData("/", "<time datetime=\"2010-05\">May 2010</time>")]
    [InlineData("/", "announced <time datetime=\"2010-04-20\">20 April 2010</time>")]
    public async Task ThePageShows(string address, string expected) => Assert.Contains(expected, await served.GetAsync(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("/?actor=ARM", "/events?actor=ARM")]
    [InlineData("/?text=peace&size=3", "/events?text=peace&size=3")]
    public async Task AListThatWasSharedHereIsStillFound(string address, string expected)
    {
        using var answer = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("2026-01-01T00:00:00Z", "New since your last visit")]
    [InlineData("2026-01-02T03:04:06Z", "Nothing came into the record since your last visit.")]
    public async Task WhatCameSinceTheLastVisitIsNew(string before, string expected)
    {
        var end = DateTimeOffset.Parse(before, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeSeconds();
        served.Clock.Now = new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Contains(expected, await served.GetAsync("/", $"dragoman-visit=0-{end}"), StringComparison.Ordinal);
    }
}
