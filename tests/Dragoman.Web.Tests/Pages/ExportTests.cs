using System.Net;

namespace Dragoman.Web.Tests.Pages;

public sealed class ExportTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Theory]
    [InlineData("/events.csv", "text/csv", "id,type,mode")]
    [InlineData("/events.jsonl?actor=ARM", "application/jsonl", "\"rule\":\"reject.suspend\"")]
    [InlineData("/events.polecat", "text/tab-separated-values", "Event ID\tEvent Date")]
    [InlineData("/events.geojson", "application/geo+json", "FeatureCollection")]
    [InlineData("/events.ics?actor=ARM", "text/calendar", "DTSTART;VALUE=DATE:20100422")]
    [InlineData("/events.atom?text=ratification", "application/atom+xml", "<summary>Later Serzh Sargsyan suspended their ratification.</summary>")]
    public async Task AListComesAsAFile(string address, string kind, string expected)
    {
        using var answer = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(kind, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFiltersOfThePageAreTheFiltersOfTheFile()
    {
        var all = await served.Client.GetStringAsync(new Uri("/events.jsonl", UriKind.Relative), TestContext.Current.CancellationToken);
        var some = await served.Client.GetStringAsync(new Uri("/events.jsonl?actor=ARM&with=TUR&direction=forward", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((7, 1), (all.Count(c => c == '\n'), some.Count(c => c == '\n')));
    }

    [Fact]
    public async Task AnUnknownFormatIsNotFound()
    {
        using var answer = await served.Client.GetAsync(new Uri("/events.xls", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("csv, jsonl, plover, polecat, gdelt, geojson, ics, atom", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
