using System.Net;
using Dragoman.Record.Corrections;
using Dragoman.Web.Addresses;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Tests.Pages;

public sealed class KeptAnswersTests
{
    private static readonly DateOnly Day = new(2026, 1, 2);
    private static readonly KeptAnswers.State State = new(5, Day);

    [Fact]
    public void TheLeastLatelyAskedForGoesFirst()
    {
        var kept = new KeptAnswers(room: 4000, largest: 2000);
        kept.Find(State, "a");
        foreach (var address in (string[])["a", "b"]) kept.Keep(State, address, Answer(1500));
        Assert.NotNull(kept.Find(State, "a"));
        kept.Keep(State, "c", Answer(1500));
        Assert.NotNull(kept.Find(State, "a"));
        Assert.Null(kept.Find(State, "b"));
        Assert.NotNull(kept.Find(State, "c"));
    }

    [Fact]
    public void WhatIsTooLargeOrOfAnotherStateIsNotKept()
    {
        var kept = new KeptAnswers(room: 4000, largest: 2000);
        kept.Keep(State, "before anybody asked", Answer(1));
        kept.Find(State, "large");
        kept.Keep(State, "large", Answer(2000));
        kept.Keep(State with { Change = 4 }, "old", Answer(1));
        Assert.Equal((0, 0L), (kept.Count, kept.Taken));
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(5, 1)]
    public void ANewerStateMakesAllGoAndAnOlderOneNothing(long change, int days)
    {
        var kept = new KeptAnswers();
        kept.Find(State, "a");
        kept.Keep(State, "a", Answer(10));
        Assert.Null(kept.Find(State with { Change = 4 }, "a"));
        Assert.Null(kept.Find(State with { Day = Day.AddDays(-1) }, "a"));
        Assert.NotNull(kept.Find(State, "a"));
        Assert.Null(kept.Find(new(change, Day.AddDays(days)), "a"));
        Assert.Equal((0, 0L), (kept.Count, kept.Taken));
    }

    [Fact]
    public void NeverMoreThanTheRoomIsTaken() => Prop.ForAll(
        ArbMap.Default.ArbFor<(byte Address, ushort Bytes)[]>(),
        steps =>
        {
            var kept = new KeptAnswers(room: 100_000, largest: 40_000);
            kept.Find(State, "");
            foreach (var (address, bytes) in steps)
            {
                kept.Keep(State, $"{address % 20}", Answer(bytes));
                if (kept.Taken > 100_000) return false;
            }

            var sum = Enumerable.Range(0, 20).Select(number => kept.Find(State, $"{number}")).OfType<KeptAnswers.Answer>().ToList();
            return sum.Count == kept.Count && sum.Sum(answer => answer.Body.LongLength) <= kept.Taken;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task ManyThreadsKeepAndFindAtOnce()
    {
        var kept = new KeptAnswers(room: 50_000, largest: 5000);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            var random = new Random(thread);
            for (var i = 0; i < 5000; i++)
            {
                var state = State with { Change = i / 1000 };
                var address = $"{random.Next(100)}";
                if (kept.Find(state, address) is null) kept.Keep(state, address, Answer(random.Next(6000)));
                else Assert.InRange(kept.Taken, 1, 50_000);
            }
        }, TestContext.Current.CancellationToken)));
        Assert.InRange(kept.Taken, 0, 50_000);
    }

    [Theory]
    [InlineData("/events?actor=Egypt")]
    [InlineData("/api/events")]
    [InlineData("/articles")]
    [InlineData("/calendar?month=1979-03")]
    [InlineData("/network")]
    [InlineData("/sources")]
    [InlineData("/")]
    public async Task WhatIsGivenAgainIsTheSameUntilTheRecordChanges(string address)
    {
        await using var served = new ServedRecord();
        await served.InitializeAsync();
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = served.Address };
        var first = await Answer(client, address, null);
        var second = await Answer(client, address, null);
        Assert.Equal(first, second);
        Assert.Equal(HttpStatusCode.OK, first.Status);
        served.Record.Correct(NewCorrection.Wrong([served.EventId("ratification")], "Ana"));
        var third = await Answer(client, address, null);
        Assert.Equal(address != "/", first.Tag != third.Tag);
        Assert.Equal(third.Body, (await Answer(client, address, null)).Body);
    }

    [Theory]
    [InlineData("/events", null, true)]
    [InlineData("/events", "dragoman-visit=1-2", true)]
    [InlineData("/events", "dragoman-desk=ticket", false)]
    [InlineData("/events", "other=1", false)]
    [InlineData("/", null, false)]
    [InlineData("/events/new", null, false)]
    [InlineData("/events.csv", null, false)]
    [InlineData("/try", null, false)]
    [InlineData("/sign-in", null, false)]
    [InlineData("/events/none", null, false)]
    public async Task OnlyWhatIsTheSameForAllIsMadeOnce(string address, string? cookie, bool once)
    {
        await using var served = new ServedRecord();
        await served.InitializeAsync();
        await using var web = DragomanWeb.Build(new WebOptions { Record = served.Record, Port = 0, Editable = true });
        await web.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(web.Urls.First()) };
        await Answer(client, address, cookie);
        Assert.Equal(once ? 1 : 0, web.Services.GetRequiredService<KeptAnswers>().Count);
        await web.StopAsync(TestContext.Current.CancellationToken);
    }

    private static KeptAnswers.Answer Answer(int bytes) => new("text/plain", new byte[bytes]);

    private static async Task<(HttpStatusCode Status, string? Kind, string Tag, string Body)> Answer(HttpClient client, string address, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), answer.Headers.ETag?.Tag ?? "", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
