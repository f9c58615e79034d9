using System.Net;

namespace Dragoman.Web.Tests.Pages;

public sealed class EntryPageTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Theory]
    [InlineData("<mark class=\"trigger\" title=\"the act\">met</mark>")]
    [InlineData("<mark class=\"actor\" title=\"who acts\">Ronald Reagan</mark>")]
    [InlineData("<mark class=\"date\" title=\"when\">19 November 1985</mark>")]
    [InlineData("<mark class=\"place\" title=\"where\">Geneva</mark>")]
    [InlineData("4 reports")]
    [InlineData("Evening Sample")]
    [InlineData("consult.talks")]
    [InlineData("Where the reports disagree")]
    [InlineData("How it went")]
    public async Task AnEventShowsEveryReportAndWhatWasTakenFromIt(string expected) =>
        Assert.Contains(expected, await Get($"/events/{served.EventId("gorbachev")}", HttpStatusCode.OK), StringComparison.Ordinal);

    [Theory]
    [InlineData("10 November 1985", "planned for 19 November 1985 Evening Sample, report 1")]
    [InlineData("20 November 1985 happened on 19 November 1985 Morning Sample, report 2 and 1 more report", "denied on 19 November 1985 Rumour Sample, report 4")]
    [InlineData("✓ The plan: took place on 19 November 1985, as announced", "")]
    [InlineData("Belongs here: same day, the same persons, same place, compared with report 2, likeness 0.90", "In the article")]
    [InlineData("Evening Sample (2 reports)", "Rumour Sample")]
    [InlineData("happened the record says this Morning Sample 20 November 1985 report 2", "denied Rumour Sample")]
    public async Task AnEventTellsHowItWentAndWhyItsReportsBelong(string expected, string then)
    {
        var page = Words(await Get($"/events/{served.EventId("gorbachev")}", HttpStatusCode.OK));
        var at = page.IndexOf(expected, StringComparison.Ordinal);
        Assert.True(at >= 0, page);
        Assert.Contains(then, page[at..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEventThatWasReportedOnceHasNoHistory() =>
        Assert.DoesNotContain("How it went", await Get($"/events/{served.EventId("ratification")}", HttpStatusCode.OK), StringComparison.Ordinal);

    private static string Words(string page) =>
        System.Text.RegularExpressions.Regex.Replace(WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(page, "<[^>]*>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))), @"\s+", " ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    [Fact]
    public async Task ARecipientIsMarkedToo() =>
        Assert.Contains("<mark class=\"recipient\" title=\"on whom\">", await Get($"/events/{served.EventId("graustark")}", HttpStatusCode.OK), StringComparison.Ordinal);

    [Fact]
    public async Task WhatTheSamePartiesDidBeforeAndAfterIsShown()
    {
        var page = await Get($"/events/{served.EventId("protocols")}", HttpStatusCode.OK);
        Assert.Contains("Before and after", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/events/{served.EventId("ratification")}\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/events?actor=ARM&amp;with=TUR\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Before and after", await Get($"/events/{served.EventId("graustark")}", HttpStatusCode.OK), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DisagreeingReportsStandSideBySide()
    {
        var page = await Get($"/events/{served.EventId("gorbachev")}", HttpStatusCode.OK);
        Assert.Contains("<p class=\"value\">denied</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"value\">happened <span class=\"chip taken\">the record says this</span></p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReportsIdLeadsToItsEvent()
    {
        var found = served.Record.FindEvent(served.EventId("gorbachev"))!;
        foreach (var report in found.Reports.Skip(1))
        {
            using var answer = await served.Client.GetAsync(new Uri($"/events/{report.Id}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal($"/events/{found.Summary.Id}", answer.Headers.Location!.ToString());
        }
    }

    [Fact]
    public async Task AnArticleLinksItsWordsToItsEvents()
    {
        var article = served.Record.FindArticle(served.ArticleId("protocols"))!;
        var page = await Get($"/articles/{article.Id}", HttpStatusCode.OK);
        foreach (var (mention, number) in article.Mentions.Select((mention, i) => (mention, i + 1)))
        {
            Assert.Contains($"href=\"/events/{mention.EventId}\" id=\"r-{mention.MentionId}\"", page, StringComparison.Ordinal);
            Assert.Contains($">{mention.Coded.Trigger.Text}<sup>{number}</sup></a>", page, StringComparison.Ordinal);
        }

        Assert.Contains(">sample</span>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://sample.invalid/zurich\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/events/{0}")]
    [InlineData("/articles/{0}")]
    [InlineData("/events?actor=Ruritania")]
    public async Task ArticleTextIsAlwaysShownAsText(string address)
    {
        var id = address.StartsWith("/events", StringComparison.Ordinal) ? served.EventId("graustark") : served.ArticleId("graustark");
        var page = await Get(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, id), HttpStatusCode.OK);
        Assert.DoesNotContain("<script", page.Replace("<script type=\"module\" src=\"/assets/", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Bold", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("alert(1)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/events/000000000000")]
    [InlineData("/events/no-such-id")]
    [InlineData("/articles/000000000000")]
    [InlineData("/articles/%3Cscript%3E")]
    [InlineData("/nowhere")]
    [InlineData("/nowhere.txt")]
    [InlineData("/assets/none.css")]
    public async Task WhatIsNotThereIsSaidInAPage(string address)
    {
        var page = await Get(address, HttpStatusCode.NotFound);
        Assert.Contains("<h1>Not found</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AVersionThatIsNotThereIsSaid() =>
        Assert.Contains("Not found", await Get($"/articles/{served.ArticleId("protocols")}?version=9", HttpStatusCode.NotFound), StringComparison.Ordinal);

    private async Task<string> Get(string address, HttpStatusCode status)
    {
        using var answer = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
