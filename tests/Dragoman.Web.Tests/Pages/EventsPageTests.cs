using System.Net;

namespace Dragoman.Web.Tests.Pages;

public sealed class EventsPageTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Theory]
    [InlineData("", "7 events")]
    [InlineData("?actor=ARM", "3 events")]
    [InlineData("?actor=ARM&with=TUR&direction=forward", "1 event")]
    [InlineData("?type=CONSULT&type=request", "2 events")]
    [InlineData("?status=alleged", "1 event")]
    [InlineData("?from=1985&to=1985", "1 event")]
    [InlineData("?from=2009-10&to=2009-10", "1 event")]
    [InlineData("?place=Zurich", "1 event")]
    [InlineData("?text=ratification", "1 event")]
    [InlineData("?source=Morning+Sample", "3 events")]
    [InlineData("?actor=&text=+&type=&from=", "7 events")]
    [InlineData("?size=2", "7 events")]
    public async Task TheAddressFilters(string query, string count)
    {
        var page = await Get("/events" + query);
        Assert.Contains($">{count}<", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?text=ratification", "<b class=\"hit\">ratification</b>")]
    [InlineData("?text=sargsian", "<mark class=\"actor\" title=\"who acts\">Serzh <b class=\"hit\">Sargsyan</b></mark>")]
    [InlineData("?actor=ARM&type=REJECT", "href=\"/events?type=REJECT\" aria-label=\"Take away actor ARM\"")]
    [InlineData("?actor=ARM&type=REJECT", "href=\"/events?actor=ARM\" aria-label=\"Take away type REJECT\"")]
    [InlineData("?actor=ARM", "href=\"/events.ics?actor=ARM\"")]
    [InlineData("?actor=ARM", "<link rel=\"alternate\" type=\"application/atom&#x2B;xml\" title=\"These events as a feed\" href=\"/events.atom?actor=ARM\"")]
    [InlineData("?order=earliest", "<option value=\"earliest\" selected>")]
    [InlineData("?order=oldest", "There is no order")]
    [InlineData("?topic=water", "No event matches")]
    public async Task TheListShowsWhatItWasAskedFor(string query, string expected) => Assert.Contains(expected, await Get("/events" + query), StringComparison.Ordinal);

    [Fact]
    public async Task EveryFormatOfTheRecordIsOffered()
    {
        var page = await Get("/events?actor=ARM");
        Assert.All(Dragoman.Record.Export.EventFormats.Names, name => Assert.Contains($"href=\"/events.{name}?actor=ARM\"", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?actor=Talleyrand", "No event matches")]
    [InlineData("?from=someday", "is no date like")]
    [InlineData("?type=PARTY", "There is no type “PARTY”")]
    [InlineData("?from=2010&to=2009", "lies after the last")]
    public async Task WhatFindsNothingOrMakesNoSenseIsSaid(string query, string says) =>
        Assert.Contains(says, WebUtility.HtmlDecode(await Get("/events" + query)), StringComparison.Ordinal);

    [Fact]
    public async Task FiltersStandInTheFormAgain()
    {
        var page = await Get("/events?text=%22peace%22&actor=ISR&type=SUPPORT&from=1978");
        Assert.Contains("value=\"&quot;peace&quot;\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"ISR\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"1978-01-01\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"SUPPORT\" checked", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PagesFollowEachOtherToTheEnd()
    {
        var seen = new List<string>();
        string? address = "/events?size=3";
        while (address is not null)
        {
            var page = await Get(address);
            seen.AddRange(System.Text.RegularExpressions.Regex.Matches(page, "<h2><a href=\"/events/(?<id>[0-9a-z]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["id"].Value));
            var next = System.Text.RegularExpressions.Regex.Match(page, "rel=\"next\" href=\"(?<next>[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
            address = next.Success ? WebUtility.HtmlDecode(next.Groups["next"].Value) : null;
            Assert.True(seen.Count <= 7);
        }

        Assert.Equal(7, seen.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task EachEventShowsItsStatusItsSampleMarkAndItsDateNoMorePreciselyThanKnown()
    {
        var page = await Get("/events?place=Zurich");
        Assert.Contains("<time datetime=\"2009-10\">October 2009</time>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1 October 2009", page, StringComparison.Ordinal);
        Assert.Contains(">sample</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">sample</span>", await Get("/events?actor=Ruritania"), StringComparison.Ordinal);
        Assert.Contains("date unknown", await Get("/events?actor=Ruritania"), StringComparison.Ordinal);
    }

    private async Task<string> Get(string address)
    {
        using var answer = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
