using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dragoman.Web.Tests.Browser;

[Trait("Category", "Browser")]
public sealed partial class WalkTests(ServedRecord served, Chromium chromium) : IClassFixture<ServedRecord>, IClassFixture<Chromium>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AReaderFindsAnEventAndFollowsItToItsSentence(bool scripts)
    {
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, "/events"), scripts: scripts);
        var page = visited.Page;
        await page.GetByLabel("Words").FillAsync("ratification");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show events" }).ClickAsync();
        Assert.Contains("text=ratification", page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator(".event").CountAsync());

        await page.Locator(".event h2 a").ClickAsync();
        Assert.Matches(EventAddress(), page.Url);
        Assert.Equal("suspended", await page.Locator("mark.trigger").Filter(new() { HasText = "suspended" }).InnerTextAsync());
        Assert.Equal("Serzh Sargsyan", await page.Locator(".reports mark.actor").InnerTextAsync());
        Assert.True(await page.Locator(".chip.sample").First.IsVisibleAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "In the article" }).ClickAsync();
        var target = page.Locator(":target");
        Assert.StartsWith("suspended", await target.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await target.IsVisibleAsync());
        await target.ClickAsync();
        Assert.Matches(EventAddress(), page.Url);
        Assert.Empty(visited.Complaints);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task AReaderFollowsWhatBecameOfAPlanWithoutScripts(int width, bool beside)
    {
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, "/calendar?month=1985-11"), width: width, scripts: false);
        var page = visited.Page;
        await page.Locator(".due a").First.ClickAsync();
        Assert.Matches(EventAddress(), page.Url);
        Assert.Equal(["planned", "happened", "denied"], await page.Locator(".history .chip").AllInnerTextsAsync());
        Assert.Equal("✓ The plan: took place on 19 November 1985, as announced", await page.Locator(".outcome").InnerTextAsync());
        Assert.Equal(["planned", "happened the record says this", "denied"], await page.Locator(".beside .value").AllInnerTextsAsync());

        await page.Locator(".history a").Last.ClickAsync();
        Assert.Contains("did not meet", await page.Locator(":target").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".why a").First.ClickAsync();
        Assert.True(await page.Locator(":target").IsVisibleAsync());

        await page.GotoAsync(new Uri(served.Address, $"/events/{served.EventId("protocols")}").ToString());
        var around = await page.Locator(".around").BoundingBoxAsync();
        var reports = await page.Locator(".reports").First.BoundingBoxAsync();
        Assert.Equal(beside, around!.X > reports!.X + reports.Width);
        await page.Locator(".around .compact a").First.ClickAsync();
        Assert.Matches(EventAddress(), page.Url);
        Assert.Empty(visited.Complaints);
    }

    [Fact]
    public async Task EverythingCanBeReachedByKeyboardAndShowsWhereItIs()
    {
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, "/events"));
        var page = visited.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await page.EvaluateAsync<string>("document.activeElement.innerText"));
        Assert.True(await ComesIntoViewAsync(page));
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.body || getComputedStyle(document.activeElement).outlineStyle !== 'none' || document.activeElement.tagName === 'HTML'"));
            reached.Add(await page.EvaluateAsync<string>("document.activeElement.name || document.activeElement.getAttribute('href') || document.activeElement.innerText.trim() || ''"));
        }

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "text", "actor", "with", "Dates, place, topic, source", "Type", "Status", "Show events", $"/events/{served.EventId("ratification")}" }, reached);
    }

    [Fact]
    public async Task FiltersThatAreSetAreShownAndCanBeTakenAway()
    {
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, "/events?from=1985-01-01&type=CONSULT"), width: 360);
        var page = visited.Page;
        Assert.Equal("1985-01-01", await page.GetByLabel("From", new() { Exact = true }).InputValueAsync());
        Assert.True(await page.GetByRole(AriaRole.Checkbox, new() { Name = "CONSULT meets or talks" }).IsCheckedAsync());
        Assert.Equal(1, await page.Locator(".event").CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Clear" }).ClickAsync();
        Assert.Equal(7, await page.Locator(".event").CountAsync());
        Assert.Empty(visited.Complaints);
    }

    /// <summary>The browser's own waiting evaluates a text in the page, which the pages' policy forbids.</summary>
    private static async Task<bool> ComesIntoViewAsync(IPage page)
    {
        for (var i = 0; i < 100; i++)
        {
            if (await page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().top >= 0")) return true;
            await page.WaitForTimeoutAsync(50);
        }

        return false;
    }

    [GeneratedRegex("/events/[0-9a-z]{12}$", RegexOptions.None, 1000)]
    private static partial Regex EventAddress();
}
