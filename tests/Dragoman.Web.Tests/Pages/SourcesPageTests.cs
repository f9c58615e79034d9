using Dragoman.Domain;
using Dragoman.Record.Tests;

namespace Dragoman.Web.Tests.Pages;

public sealed class SourcesPageTests
{
    [Fact]
    public async Task OutletsStandWithWhatTheyReportAndWhatTheyAre()
    {
        await using var served = new ServedRecord();
        await served.InitializeAsync();
        const string text = "Ruritania and Graustark signed a treaty in 1990.";
        served.Add(new ReportBuilder("first", text).From("TASS", "1990-04-01").Real().Tells(EventType.Support, "signed", "RUR; GRA", date: "1990-03-30", cameo: "057"));
        served.Add(new ReportBuilder("copy", text).From("Morning Sample", "1990-04-02").Real().Tells(EventType.Support, "signed", "RUR; GRA", date: "1990-03-30", cameo: "057"));
        var sources = served.Record.Sources();
        Assert.Equal((1, 1, 1, 0), Numbers("TASS"));
        Assert.Equal((3, 4, 2, 1), Numbers("Morning Sample"));
        Assert.False(sources.Single(source => source.Name == "TASS").Sample);
        Assert.True(sources.Single(source => source.Name == "Caucasus Sample").Sample);

        await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Port = 0, Coder = TryPageTests.Coder.Value }, TestContext.Current.CancellationToken);
        var page = await served.Client.GetStringAsync(new Uri(web.Address, "/sources"), TestContext.Current.CancellationToken);
        Assert.Contains("href=\"/events?source=TASS\"", page, StringComparison.Ordinal);
        Assert.Contains("state-funded", page, StringComparison.Ordinal);
        Assert.Contains("press agency", page, StringComparison.Ordinal);
        Assert.Contains("Source: tass.com about", page, StringComparison.Ordinal);
        Assert.Contains("not described", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Bold&lt;/b&gt; Gazette", page, StringComparison.Ordinal);

        (int, int, int, int) Numbers(string name) => sources.Single(source => source.Name == name) is var source ? (source.Articles, source.Reports, source.FirstReports, source.Copies) : default;
    }

    [Fact]
    public async Task AnEmptyRecordHasNoSources()
    {
        using var temporary = new TemporaryRecord();
        await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = temporary.Record, Port = 0 }, TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        Assert.Contains("No source yet", await client.GetStringAsync(new Uri(web.Address, "/sources"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Nothing was announced", await client.GetStringAsync(new Uri(web.Address, "/calendar"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("The record is empty", await client.GetStringAsync(new Uri(web.Address, "/events"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
