using System.Diagnostics;
using System.Text.Json;
using Dragoman.Reading.Tests;

namespace Dragoman.Cli.Tests;

/// <summary><c>watch</c> as a process, against a real server on this machine.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly WorkFolder folder = new();
    private readonly LoopbackServer server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task WhatIsNewIsToldAndAfterARestartOnlyWhatIsNewer()
    {
        server.On("/feed", _ => LoopbackServer.Answer.Of("text/xml", Feed("Oslo"), "ETag: \"1\"\r\n"));

        var first = await Watch("--once");
        server.On("/feed", request => LoopbackServer.Answer.Of("text/xml", Feed("Lima", "Oslo"), $"X-Asked: {request.Headers.GetValueOrDefault("If-None-Match")}\r\n"));
        var notYet = await Watch("--once");
        File.WriteAllText(State, File.ReadAllText(State).Replace("\"due\": \"20", "\"due\": \"19", StringComparison.Ordinal));
        var second = await Watch("--once", "--json");

        Assert.Equal((ExitCode.Success, ""), (first.ExitCode, first.Error));
        Assert.StartsWith("  new: Talks in Oslo (F, 2021-03-08), 1 events [", first.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("/feed: 1 new, 0 changed, 0 known, 0 failed; 1 events", first.Lines[1], StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, ""), (notYet.ExitCode, notYet.Output));
        using var article = JsonDocument.Parse(Assert.Single(second.Lines));
        Assert.Equal(("new", "Talks in Lima"), (article.RootElement.GetProperty("outcome").GetString(), article.RootElement.GetProperty("title").GetString()));
        Assert.Equal("\"1\"", server.Requests[^1].Headers["If-None-Match"]);
    }

    [Fact]
    public async Task WithoutAnAddressItGoesOnWithWhatWasWatched()
    {
        var nothing = await Dragoman.RunAsync(folder.Path, "watch", "--once");
        Assert.Equal((ExitCode.Usage, "dragoman: there is nothing to watch; name an address: dragoman watch https://…\n"), (nothing.ExitCode, nothing.Error));
        server.On("/feed", "text/xml", Feed("Oslo"));
        await Watch("--once");
        File.WriteAllText(State, File.ReadAllText(State).Replace("\"due\": \"20", "\"due\": \"19", StringComparison.Ordinal));

        var again = await Dragoman.RunAsync(folder.Path, "watch", "--once", "--allow-private", "--no-pages");

        Assert.EndsWith("/feed: 0 new, 0 changed, 1 known, 0 failed; 0 events", Assert.Single(again.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatCannotBeAskedIsToldAndTheOthersAreAsked()
    {
        server.On("/feed", "text/xml", Feed("Oslo"));

        var finished = await Dragoman.RunAsync(folder.Path, "watch", server.Address + "/missing", server.Address + "/feed", "no-such.opml", "--once", "--allow-private", "--no-pages");

        Assert.Equal(ExitCode.SomeFailed, finished.ExitCode);
        Assert.StartsWith("no-such.opml: is no address (https://…) and no file that lists feeds (OPML)\n", finished.Error, StringComparison.Ordinal);
        Assert.Contains($"{server.Address}/missing: answers 404 Not Found; asked again ", finished.Error, StringComparison.Ordinal);
        Assert.Contains("1 new", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThisMachineIsNotAskedUnlessItIsAllowed()
    {
        var finished = await Dragoman.RunAsync(folder.Path, "watch", server.Address + "/feed", "--once");
        Assert.Equal(ExitCode.AllFailed, finished.ExitCode);
        Assert.Contains("is of this machine or of a private network and is not asked; --allow-private allows it", finished.Error, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task CtrlCEndsItCleanly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent by kill");
        server.On("/feed", "text/xml", Feed("Oslo"));
        using var process = Dragoman.Start(folder.Path, "watch", server.Address + "/feed", "--allow-private", "--no-pages");
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("1 new", StringComparison.Ordinal))
        {
        }

        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var rest = "";
        try
        {
            rest = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            process.Kill();
            Assert.Fail("a minute after SIGINT the command still runs; where a shell starts the tests in the background SIGINT is ignored from birth, run them in the foreground");
        }

        Assert.Equal((ExitCode.Success, "stopped; the same command goes on from here\n"), (process.ExitCode, rest));
    }

    [Theory]
    [InlineData("5s")]
    [InlineData("soon")]
    public async Task APauseThatIsTooShortOrNoTimeIsToldSo(string every)
    {
        var finished = await Dragoman.RunAsync(folder.Path, "watch", "https://a.example/feed", "--every", every);
        Assert.Equal(ExitCode.Usage, finished.ExitCode);
        Assert.StartsWith($"dragoman: '{every}' is no time of the form 90s, 15m, 2h or 1d, 60s at least (--every).", finished.Error, StringComparison.Ordinal);
    }

    private string State => Path.Combine(folder.Path, "dragoman.db.watch.json");

    private Task<Finished> Watch(params string[] more) => Dragoman.RunAsync(folder.Path, ["watch", server.Address + "/feed", "--allow-private", "--no-pages", .. more]);

    private static string Feed(params string[] places) =>
        $"<rss><channel><title>F</title>{string.Concat(places.Select(place => $"<item><guid>{place}</guid><title>Talks in {place}</title><pubDate>Mon, 08 Mar 2021 09:00:00 GMT</pubDate><description>The president of Chile met the president of Peru in {place}.</description></item>"))}</channel></rss>";
}
