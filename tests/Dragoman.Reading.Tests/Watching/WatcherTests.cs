using Dragoman.Reading.Watching;

namespace Dragoman.Reading.Tests.Watching;

/// <summary>Watching, against a real server on this machine and a clock for which waiting takes no time.</summary>
public sealed class WatcherTests : IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(15);
    private readonly LoopbackServer server = new();
    private readonly JumpingClock clock = new();
    private readonly InputFolder folder = new();
    private WatchState state = WatchState.InMemory();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task OnlyWhatIsNewIsGiven()
    {
        server.On("/feed", "text/xml", Feed("one", "two"));
        Assert.Equal(["one", "two"], await Poll("/feed"));
        server.On("/feed", "text/xml", Feed("three", "one", "two"));
        Assert.Equal(["three"], await Poll("/feed"));
        server.On("/feed", "text/xml", Feed("three", "one", "two").Replace("Talks on one", "More talks on one", StringComparison.Ordinal));
        Assert.Equal(["one"], await Poll("/feed"));
    }

    [Fact]
    public async Task TheServerIsAskedForChangesOnly()
    {
        server.On("/feed", request => request.Headers.GetValueOrDefault("If-None-Match") == "\"v1\""
            ? new("304 Not Modified")
            : LoopbackServer.Answer.Of("text/xml", Feed("one"), "ETag: \"v1\"\r\nLast-Modified: Mon, 08 Mar 2021 09:00:00 GMT\r\n"));
        Assert.Equal(["one"], await Poll("/feed"));
        using var watcher = Watch("/feed");
        clock.Advance(Every);

        var poll = await watcher.PollAsync(Assert.Single(watcher.Due()), TestContext.Current.CancellationToken);

        Assert.True(poll.IsUnchanged);
        Assert.Equal("Mon, 08 Mar 2021 09:00:00 GMT", server.Requests[^1].Headers["If-Modified-Since"]);
        Assert.Equal(clock.GetUtcNow() + Every, watcher.Finish(poll));
        Assert.Empty(watcher.Due());
        Assert.Equal(Every, watcher.UntilNext());
    }

    [Fact]
    public async Task ARestartGoesOnWhereTheWatchStopped()
    {
        var file = Path.Combine(folder.Path, "state.json");
        state = WatchState.Load(file, out var fault);
        Assert.Null(fault);
        server.On("/feed", _ => LoopbackServer.Answer.Of("text/xml", Feed("one"), "ETag: \"v1\"\r\n"));
        Assert.Equal(["one"], await Poll("/feed"));

        state = WatchState.Load(file, out fault);

        Assert.Null(fault);
        Assert.Equal("\"v1\"", Assert.Single(state.Sources).ETag);
        using (var watcher = Watch("/feed")) Assert.Empty(watcher.Due());
        server.On("/feed", "text/xml", Feed("two", "one"));
        Assert.Equal(["two"], await Poll("/feed"));
    }

    [Fact]
    public async Task AResultThatWasNotKeptIsGivenAgain()
    {
        server.On("/feed", "text/xml", Feed("one"));
        using (var watcher = Watch("/feed"))
        {
            var poll = await watcher.PollAsync(server.Address + "/feed", TestContext.Current.CancellationToken);
            Assert.Single(poll.Results);
        }

        Assert.Equal(["one"], await Poll("/feed"));
    }

    [Theory]
    [InlineData("", 30, 60, 120)]
    [InlineData("Retry-After: 7200\r\n", 120, 120, 120)]
    [InlineData("Retry-After: Mon, 08 Mar 2021 13:30:00 GMT\r\n", 90, 60, 120)]
    public async Task WhatCannotBeAskedIsAskedAgainLaterAndLater(string header, params int[] minutes)
    {
        server.On("/feed", _ => new("503 Service Unavailable", header));
        using var watcher = Watch("/feed");
        foreach (var wait in minutes)
        {
            var poll = await watcher.PollAsync(Assert.Single(watcher.Due()), TestContext.Current.CancellationToken);
            Assert.Equal("answers 503 Service Unavailable", poll.Failure);
            Assert.Equal(wait, (int)Math.Round((watcher.Finish(poll)!.Value - clock.GetUtcNow()).TotalMinutes));
            Assert.Empty(watcher.Due());
            clock.Advance(watcher.UntilNext()!.Value);
        }
    }

    [Fact]
    public async Task WhatIsGoneForGoodIsAskedNoMore()
    {
        server.On("/feed", _ => new("410 Gone"));
        using var watcher = Watch("/feed");
        Assert.Null(watcher.Finish(await watcher.PollAsync(server.Address + "/feed", TestContext.Current.CancellationToken)));
        clock.Advance(TimeSpan.FromDays(30));
        Assert.Empty(watcher.Due());
        Assert.Null(watcher.UntilNext());
    }

    [Fact]
    public async Task ASiteThatIsClosedOrWhoseRulesCannotBeReadIsNotAsked()
    {
        server.On("/robots.txt", "text/plain", "User-agent: Dragoman\nDisallow: /\n").On("/feed", "text/xml", Feed("one"));
        using (var watcher = Watch("/feed")) Assert.Equal("is closed to programs by its site's robots.txt", (await watcher.PollAsync(server.Address + "/feed", TestContext.Current.CancellationToken)).Failure);
        server.On("/robots.txt", _ => new("500 Internal Server Error"));
        using (var watcher = Watch("/feed")) Assert.Equal("is not asked while its site's robots.txt cannot be read: it answers 500 Internal Server Error", (await watcher.PollAsync(server.Address + "/feed", TestContext.Current.CancellationToken)).Failure);
        Assert.Empty(server.Paths);
    }

    [Fact]
    public async Task ThisMachineIsNotAskedUnlessItIsAllowed()
    {
        using var watcher = new Watcher(state, [server.Address + "/feed"], Every, new ReadOptions { Clock = clock });
        Assert.Contains("is of this machine or of a private network", (await watcher.PollAsync(server.Address + "/feed", TestContext.Current.CancellationToken)).Failure, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task TheFeedsOfAListAreWatchedAsLongAsItNamesThem()
    {
        server.On("/list", "text/x-opml", "<opml><body><outline xmlUrl=\"{server}/one\"/><outline xmlUrl=\"{server}/two\"/></body></opml>").On("/one", "text/xml", Feed("one")).On("/two", "text/xml", Feed("two"));
        Assert.Empty(await Poll("/list"));
        using (var watcher = Watch("/list")) Assert.Equal([server.Address + "/one", server.Address + "/two"], watcher.Due());

        server.On("/list", "text/x-opml", "<opml><body><outline xmlUrl=\"{server}/two\"/></body></opml>");
        Assert.Empty(await Poll("/list"));
        using (var watcher = Watch("/list")) Assert.Equal([server.Address + "/two"], watcher.Due());
    }

    [Fact]
    public async Task OfALongSitemapAHundredPagesAreReadAtATime()
    {
        server.On("/map.xml", _ => LoopbackServer.Answer.Of("text/xml", $"<urlset>{string.Concat(Enumerable.Range(0, 130).Select(i => $"<url><loc>{server.Address}/p{i}</loc></url>"))}</urlset>", "ETag: \"m\"\r\n"));
        for (var i = 0; i < 130; i++) server.On($"/p{i}", "text/html", $"<h1>p{i}</h1><p>The ministers of Norway and Chile met in Oslo for the time number {i} and said that they were glad to have met.</p>");

        Assert.Equal(100, (await Poll("/map.xml")).Count);
        Assert.Null(state.Find(server.Address + "/map.xml").ETag);
        Assert.Equal(30, (await Poll("/map.xml")).Count);
        Assert.Equal("\"m\"", state.Find(server.Address + "/map.xml").ETag);
        Assert.Empty(await Poll("/map.xml"));
    }

    [Fact]
    public async Task APageThatFailsIsTriedFiveTimes()
    {
        server.On("/map.xml", "text/xml", "<urlset><url><loc>{server}/p</loc></url></urlset>").On("/p", _ => new("503 Service Unavailable"));
        for (var i = 0; i < 8; i++) await Poll("/map.xml");
        Assert.Equal(5, server.Paths.Count(path => path == "/p"));
    }

    [Fact]
    public async Task APageIsReadEachTimeItMayHaveChanged()
    {
        server.On("/page", "text/html", "<h1>One</h1><p>The ministers of Norway and Chile met in Oslo and said that they were glad to have met there once more.</p>");
        Assert.Equal(["One"], await Poll("/page"));
        Assert.Equal(["One"], await Poll("/page"));
    }

    [Fact]
    public void AStateThatCannotBeReadIsToldAndEmpty()
    {
        Assert.Empty(WatchState.Load(folder.Add("a.json", "{"), out var broken).Sources);
        Assert.EndsWith("; everything is asked again", broken, StringComparison.Ordinal);
        Assert.Empty(WatchState.Load(folder.Add("b.json", "{\"version\": 9, \"sources\": []}"), out var other).Sources);
        Assert.Equal("is no state of a watch that this program knows; everything is asked again", other);
    }

    [Fact]
    public void AddressesComeFromALineOrAList()
    {
        Assert.Null(Watcher.AddressesOf("https://a.example/feed", out var one));
        Assert.Equal(["https://a.example/feed"], one);
        Assert.Null(Watcher.AddressesOf(folder.Add("a.opml", "<opml><body><outline xmlUrl='https://b.example/'/></body></opml>"), out var listed));
        Assert.Equal(["https://b.example/"], listed);
        Assert.Equal(ReadFailureKind.Missing, Watcher.AddressesOf("no-such-file", out _)?.Kind);
        Assert.Equal(ReadFailureKind.Malformed, Watcher.AddressesOf(folder.Add("b.opml", "no xml"), out _)?.Kind);
    }

    /// <summary>Polls one address, whether it is due or not; gives the headlines.</summary>
    private async Task<List<string?>> Poll(string path)
    {
        using var watcher = Watch(path);
        var poll = await watcher.PollAsync(server.Address + path, TestContext.Current.CancellationToken);
        Assert.Null(poll.Failure);
        var results = poll.Results.ToList();
        watcher.Finish(poll);
        return [.. results.Where(result => result.Article is not null).Select(result => result.Article!.Title)];
    }

    private Watcher Watch(string path) => new(state, [server.Address + path], Every, new ReadOptions { AllowPrivateNetworks = true, Clock = clock, FetchPages = false, FetchPatience = TimeSpan.FromSeconds(10) });

    private static string Feed(params string[] entries) =>
        $"<rss><channel><title>F</title>{string.Concat(entries.Select(entry => $"<item><guid>{entry}</guid><title>{entry}</title><description>Talks on {entry} went on in Oslo.</description></item>"))}</channel></rss>";
}
