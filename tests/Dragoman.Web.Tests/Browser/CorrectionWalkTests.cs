using Dragoman.Record.Queries;
using Microsoft.Playwright;

namespace Dragoman.Web.Tests.Browser;

[Trait("Category", "Browser")]
public sealed class CorrectionWalkTests(ServedRecord served, Chromium chromium) : IClassFixture<ServedRecord>, IClassFixture<Chromium>
{
    [Fact]
    public async Task AReaderCorrectsAnEventSeesItCorrectedAndUndoesIt()
    {
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, "/events?text=ratification"), scripts: false);
        var page = visited.Page;
        await page.Locator(".event h2 a").ClickAsync();
        await page.GetByText("Change what this event says").ClickAsync();
        await page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync("alleged");
        await page.GetByLabel("Date, as precise as known").FillAsync("2010-04");
        await page.Locator("#change-who").FillAsync("Ana");
        await page.Locator("#change-why").FillAsync("the order is dated later");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change the event" }).ClickAsync();

        Assert.Equal("alleged", await page.Locator(".gist > .chips .status").InnerTextAsync());
        Assert.True(await page.Locator(".chip.corrected").IsVisibleAsync());
        Assert.Contains("April 2010", await page.Locator(".facts").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("by Ana on", await page.Locator(".corrections").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("happened", await page.Locator(".reports .status").InnerTextAsync());

        await page.Locator(".corrections li summary").ClickAsync();
        await page.Locator(".corrections li input[name=who]").FillAsync("Bela");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo this correction" }).ClickAsync();
        Assert.Equal("happened", await page.Locator(".gist > .chips .status").InnerTextAsync());
        Assert.Contains("undone by Bela", await page.Locator(".corrections").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visited.Complaints);
    }

    [Fact]
    public async Task AReaderJoinsTwoEventsAndTakesAReportOut()
    {
        var signed = served.EventId("framework");
        var praised = served.EventId("praised");
        await using var visited = await chromium.OpenAsync(new Uri(served.Address, $"/events/{signed}"));
        var page = visited.Page;
        await page.GetByText("Join with another event").ClickAsync();
        await page.GetByLabel("Id or address of the other event").FillAsync(new Uri(served.Address, $"/events/{praised}").ToString());
        await page.Locator("#merge-who").FillAsync("Ana");
        await page.GetByRole(AriaRole.Button, new() { Name = "Join the events" }).ClickAsync();
        Assert.Equal(2, await page.Locator(".reports > li").CountAsync());

        await page.GetByText("A report does not belong here").ClickAsync();
        await page.Locator("#w-report").SelectOptionAsync(praised);
        await page.Locator("#wrong-who").FillAsync("Ana");
        await page.GetByRole(AriaRole.Button, new() { Name = "It is about another event" }).ClickAsync();
        Assert.Equal(1, await page.Locator(".reports > li").CountAsync());
        Assert.Equal(2, served.Record.Find(new EventQuery { Source = "Morning Sample", To = new DateOnly(1980, 1, 1) }).Events.Length + served.Record.Find(new EventQuery { Text = "praised" }).Events.Length);
        Assert.Empty(visited.Complaints);
    }
}
