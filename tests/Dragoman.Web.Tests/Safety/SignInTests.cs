using System.Net;
using Dragoman.Web.Safety;

namespace Dragoman.Web.Tests.Safety;

public sealed class SignInTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    private const string Password = "correct horse";
    private static readonly PasswordHash Hash = PasswordHash.Of(Password);

    [Fact]
    public void AHashIsReadBackAndHoldsNoPassword()
    {
        var read = PasswordHash.Parse(Hash + "\n")!;
        Assert.Equal(Hash.ToString(), read.ToString());
        Assert.True(read.Matches(Password));
        Assert.False(read.Matches(Password + "!"));
        Assert.False(read.Matches(""));
        Assert.DoesNotContain(Password, Hash.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(Hash.ToString(), PasswordHash.Of(Password).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("correct horse")]
    [InlineData("pbkdf2-sha256$600000$AAAA$AAAA")]
    [InlineData("pbkdf2-sha256$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("pbkdf2-sha256$99999999999$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("md5$600000$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void WhatIsNoHashIsNone(string text) => Assert.Null(PasswordHash.Parse(text));

    [Fact]
    public void AShortPasswordIsRefused() => Assert.Throws<ArgumentException>(() => PasswordHash.Of("1234567"));

    [Fact]
    public void AfterFiveWrongTriesEvenTheRightPasswordMustWait()
    {
        var clock = new MovingClock();
        var signIns = new SignIns(Hash, clock);
        var here = IPAddress.Parse("192.0.2.1");
        for (var i = 0; i < 5; i++) Assert.Equal(SignIns.Outcome.Wrong, signIns.Try(here, "wrong", out _));
        Assert.Equal(SignIns.Outcome.Later, signIns.Try(here, Password, out var none));
        Assert.Null(none);
        Assert.Equal(SignIns.Outcome.SignedIn, signIns.Try(IPAddress.Parse("192.0.2.2"), Password, out _));
        clock.Now += TimeSpan.FromMinutes(16);
        Assert.Equal(SignIns.Outcome.SignedIn, signIns.Try(here, Password, out var ticket));
        Assert.True(signIns.Knows(ticket));
        clock.Now += TimeSpan.FromHours(13);
        Assert.False(signIns.Knows(ticket));
    }

    [Fact]
    public async Task WhereOthersReachTheServerOnlyWhoKnowsThePasswordCorrects()
    {
        await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Address = IPAddress.Any, Port = 0, Editable = true, Password = Hash }, TestContext.Current.CancellationToken);
        var at = new Uri($"http://127.0.0.1:{web.Address.Port}");
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = at };
        var page = $"/events/{served.EventId("framework")}";
        var before = await client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains($"href=\"/sign-in?back={page}\"", before, StringComparison.Ordinal);
        Assert.DoesNotContain($"action=\"{page}/change\"", before, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(client, page + "/change", ("status", "denied"), ("who", "Ana"))).StatusCode);

        Assert.Equal(HttpStatusCode.Forbidden, (await Post(client, "/sign-in", ("password", "wrong"), ("back", page))).StatusCode);
        using var signed = await Post(client, "/sign-in", ("password", Password), ("back", page));
        Assert.Equal((HttpStatusCode.SeeOther, page), (signed.StatusCode, signed.Headers.Location!.ToString()));
        var cookie = Assert.Single(signed.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"action=\"{page}/change\"", await client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(client, page + "/change", ("status", "none such"), ("who", "Ana"))).StatusCode);

        Assert.Equal(HttpStatusCode.SeeOther, (await Post(client, "/sign-out")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(client, page + "/change", ("status", "denied"), ("who", "Ana"))).StatusCode);
        Assert.Empty(served.Record.LatestCorrections());
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("")]
    public async Task SigningInLeadsNowhereElse(string back)
    {
        await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Address = IPAddress.Any, Port = 0, Editable = true, Password = Hash }, TestContext.Current.CancellationToken);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{web.Address.Port}") };
        using var signed = await Post(client, "/sign-in", ("password", Password), ("back", back));
        Assert.Equal("/events", signed.Headers.Location!.ToString());
    }

    [Fact]
    public async Task AtThisMachineNobodySignsIn()
    {
        using var answer = await served.Client.GetAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
        request.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private sealed class MovingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
