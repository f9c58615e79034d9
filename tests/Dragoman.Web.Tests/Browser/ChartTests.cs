using Dragoman.Web.Addresses;
using Microsoft.Playwright;

namespace Dragoman.Web.Tests.Browser;

/// <summary>Charts are drawn from the tables of the pages, within the pages' own policy, and can be used by keyboard.</summary>
[Trait("Category", "Browser")]
public sealed class ChartTests(ServedOverview served, Chromium chromium) : IClassFixture<ServedOverview>, IClassFixture<Chromium>
{
    [Theory]
    [InlineData("/?days=all", "map")]
    [InlineData("/actors/ARM", "timeline")]
    [InlineData("/pairs/ARM/TUR?direction=forward", "timeline")]
    [InlineData("/network", "network")]
    public async Task AChartIsDrawnInTheStyleOfThePage(string address, string kind)
    {
        SkipWithoutCharts();
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, address));
        var figure = visited.Page.Locator($"figure.{kind}");
        await figure.Locator("canvas").WaitForAsync();
        Assert.False(await figure.Locator("svg[data-instead]").IsVisibleAsync());
        Assert.True(await figure.Locator("figcaption .keys").IsVisibleAsync());
        Assert.Equal("", await Axe.ViolationsAsync(visited.Page));
        var light = await figure.ScreenshotAsync();
        await visited.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        Assert.NotEqual(light, await figure.ScreenshotAsync());
        foreach (var width in (int[])[360, 2560])
        {
            await visited.Page.SetViewportSizeAsync(width, 800);
            Assert.True(await visited.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "the page is wider than the screen");
        }

        Assert.Empty(visited.Complaints);
    }

    [Theory]
    [InlineData("/?days=all", "#map-table")]
    [InlineData("/actors/ARM", "figure.timeline svg")]
    [InlineData("/network", "#network-pairs")]
    public async Task WithoutScriptsThePageSaysTheSame(string address, string instead)
    {
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, address), scripts: false);
        Assert.True(await visited.Page.Locator(instead).IsVisibleAsync());
        Assert.False(await visited.Page.Locator("figure .canvas").IsVisibleAsync());
        Assert.Equal(0, await visited.Page.Locator("[data-drawn]:visible").CountAsync());
        Assert.Empty(visited.Complaints);
    }

    [Fact]
    public async Task TheArrowKeysGoThroughATimelineAndEnterShowsItsEvents()
    {
        SkipWithoutCharts();
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, "/actors/ARM"));
        var page = visited.Page;
        var canvas = page.Locator("figure.timeline .canvas");
        await canvas.Locator("canvas").WaitForAsync();
        await canvas.FocusAsync();
        var told = new List<string>();
        foreach (var key in (string[])["End", "ArrowLeft", "Home"])
        {
            await page.Keyboard.PressAsync(key);
            told.Add(await page.Locator("figure.timeline [role=status]").InnerTextAsync());
        }

        Assert.Equal(
            ["April 2010, Cooperation 0, Conflict 1, Statements 0", "March 2010, Cooperation 0, Conflict 0, Statements 0", "October 2009, Cooperation 1, Conflict 0, Statements 0"],
            told);
        var asked = await page.RunAndWaitForRequestAsync(() => page.Keyboard.PressAsync("Enter"), request => request.IsNavigationRequest);
        Assert.EndsWith("/events?actor=ARM&status=happened&status=ongoing&from=2009-10-01&to=2009-10-31", asked.Url, StringComparison.Ordinal);
        await page.Locator(".event").First.WaitForAsync();
        Assert.Equal(1, await page.Locator(".event").CountAsync());
        Assert.Empty(visited.Complaints);
    }

    [Fact]
    public async Task AMapCanBeBroughtCloser()
    {
        SkipWithoutCharts();
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, "/?days=all"));
        var map = visited.Page.Locator("figure.map");
        await map.Locator("canvas").WaitForAsync();
        Assert.False(await visited.Page.Locator("#map-table").IsVisibleAsync());
        foreach (var name in (string[])["The world", "Closer", "Farther", "The events"])
        {
            var before = await map.Locator(".canvas").ScreenshotAsync();
            await map.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
            await visited.Page.WaitForTimeoutAsync(500);
            Assert.NotEqual(before, await map.Locator(".canvas").ScreenshotAsync());
        }

        Assert.Empty(visited.Complaints);
    }

    private static void SkipWithoutCharts() => Assert.SkipWhen(AssetAddresses.Script("map") is null, "the program was built without charts; build it where Node.js and npm are");
}
