using Microsoft.Playwright;

namespace Dragoman.Web.Tests.Browser;

/// <summary>The other tasks of a desk, each from the first page.</summary>
[Trait("Category", "Browser")]
public sealed class DeskWalkTests(ServedRecord served, Chromium chromium) : IClassFixture<ServedRecord>, IClassFixture<Chromium>
{
    [Fact]
    public async Task AReaderComparesTwoActors()
    {
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, "/actors"));
        var page = visited.Page;
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "ARM", Exact = false }).First.ClickAsync();
        await page.Locator("a[href='/pairs/ARM/TUR']").First.ClickAsync();
        Assert.Contains("ARM", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("TUR", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visited.Complaints);
    }

    [Fact]
    public async Task AReaderTakesAListAlong()
    {
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, "/events?actor=ARM"));
        var download = await visited.Page.RunAndWaitForDownloadAsync(() => visited.Page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        Assert.Equal("dragoman-events.csv", download.SuggestedFilename);
        Assert.Equal(4, (await File.ReadAllLinesAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task AReaderTakesTheCalendarIntoAFile()
    {
        await using var other = new ServedRecord();
        await other.InitializeAsync();
        other.Add(new Record.Tests.ReportBuilder("plan", "Ruritania and Graustark will hold talks on 3 May 1990.").From("Late Sample", "1990-04-01")
            .Tells(Domain.EventType.Consult, "will hold talks", "RUR; GRA", status: Domain.EventStatus.Planned, date: "1990-05-03"));
        await using var visited = await chromium.OpenAsync(new Uri(other.Address, "/events"));
        var page = visited.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Calendar", Exact = true }).First.ClickAsync();
        Assert.Equal("May 1990", await page.Locator("#month").InnerTextAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "← April 1990" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Go to May 1990" }).ClickAsync();
        await page.Locator("a.day").ClickAsync();
        Assert.True(await page.Locator(":target").IsVisibleAsync());
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "May 1990 as a calendar file" }).ClickAsync());
        Assert.Equal("dragoman-events.ics", download.SuggestedFilename);
        Assert.Contains("DTSTART;VALUE=DATE:19900503", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(visited.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AReaderPastesAText(bool scripts)
    {
        await using var knowing = await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Port = 0, Coder = Pages.TryPageTests.Coder.Value }, TestContext.Current.CancellationToken);
        await using var visited = await chromium.OpenAsync(new Uri(knowing.Address, "/try"), scripts: scripts);
        var page = visited.Page;
        await page.GetByLabel("Text", new() { Exact = true }).FillAsync("The president of Chile visited Peru on Monday.");
        await page.GetByLabel("Published on").FillAsync("2025-04-17");
        await page.GetByRole(AriaRole.Button, new() { Name = "Code it" }).ClickAsync();
        Assert.Contains("/try?packed=", page.Url, StringComparison.Ordinal);
        Assert.Equal("1 event", await page.Locator("#found").InnerTextAsync());
        Assert.Contains("14 April 2025", await page.Locator(".facts").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync(page.Url);
        Assert.Equal("1 event", await page.Locator("#found").InnerTextAsync());
        Assert.Empty(visited.Complaints);
    }

    [Fact]
    public async Task TheCardOfAnEventShowsOnFocusAndGoesWithEscape()
    {
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, $"/articles/{served.ArticleId("protocols")}"), width: 360);
        var page = visited.Page;
        var card = page.Locator(".card").First;
        Assert.False(await card.IsVisibleAsync());
        await page.Locator("a.tell").First.FocusAsync();
        Assert.True(await card.IsVisibleAsync());
        Assert.Contains("SUPPORT", await card.InnerTextAsync(), StringComparison.Ordinal);
        if (Addresses.AssetAddresses.Script("article") is null) return;
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await card.IsVisibleAsync());
        await page.Locator("a.tell").Nth(1).FocusAsync();
        Assert.True(await page.Locator(".card").Nth(1).IsVisibleAsync());
        Assert.Empty(visited.Complaints);
    }

    [Fact]
    public async Task APrintedEventHasItsReportsAndNothingToPress()
    {
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, $"/events/{served.EventId("gorbachev")}"), scheme: ColorScheme.Dark);
        await visited.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await visited.Page.Locator(".reports").First.IsVisibleAsync());
        Assert.False(await visited.Page.Locator("header.top").IsVisibleAsync());
        Assert.False(await visited.Page.Locator(".corrections").First.IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await visited.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }
}
