using System.Net;
using Dragoman.Domain;
using Dragoman.Record.Queries;

namespace Dragoman.Web.Tests.Safety;

public sealed class CorrectionRequestTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("null", null)]
    [InlineData("https://evil.example", null)]
    [InlineData("self", "cross-site")]
    [InlineData("self", "same-site")]
    public async Task OnlyPagesOfThisServerMayChangeTheRecord(string? origin, string? site)
    {
        using var answer = await Post($"/events/{served.EventId("framework")}/wrong", origin, site, ("report", served.EventId("framework")), ("who", "Ana"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(served.Record.LatestCorrections());
    }

    [Theory]
    [InlineData("change", "status=party;who=Ana", "There is no status")]
    [InlineData("change", "date=someday;who=Ana", "is no date like")]
    [InlineData("change", "who=Ana", "A change needs one report and something to change")]
    [InlineData("change", "status=denied", "Say who corrects")]
    [InlineData("change", "actor=(AZE);who=Ana", "is no name with a code")]
    [InlineData("merge", "who=Ana", "Name the other event")]
    [InlineData("merge", "who=Ana;other=000000000000", "The record holds no report 000000000000")]
    [InlineData("split", "who=Ana;report=<script>", "The record holds no report")]
    [InlineData("undo", "who=Ana;correction=000000000000", "undone before")]
    public async Task WhatCannotBeCorrectedIsSaid(string what, string fields, string says)
    {
        using var answer = await Post($"/events/{served.EventId("protocols")}/{what}", "self", "same-origin", [.. fields.Split(';').Select(field => field.Split('=')).Select(pair => (pair[0], pair[1]))]);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(says, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", page, StringComparison.Ordinal);
        Assert.Empty(served.Record.LatestCorrections());
    }

    [Fact]
    public async Task WhereNothingMayBeChangedNothingIsOffered()
    {
        await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Port = 0 }, TestContext.Current.CancellationToken);
        var id = served.EventId("framework");
        Assert.DoesNotContain("method=\"post\"", await served.Client.GetStringAsync(new Uri(web.Address, $"/events/{id}"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("method=\"post\"", await served.Client.GetStringAsync(new Uri($"/events/{id}", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(web.Address, $"/events/{id}/wrong")) { Content = new FormUrlEncodedContent([new("report", id), new("who", "Ana")]) };
        request.Headers.Add("Origin", web.Address.GetLeftPart(UriPartial.Authority));
        using var answer = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task ACorrectionIsMadeAndUndone()
    {
        await using var other = new ServedRecord();
        await other.InitializeAsync();
        var id = other.EventId("framework");
        using var made = await Post(other, $"/events/{id}/change", ("status", "ongoing"), ("date", "1978-09"), ("who", "Ana"), ("why", "<b>because</b>"));
        Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
        Assert.Equal($"/events/{id}#corrections", made.Headers.Location!.ToString());
        Assert.Equal(EventStatus.Ongoing, Assert.Single(other.Record.Find(new EventQuery { Text = "framework" }).Events).Coded.Status);
        var page = await other.Client.GetStringAsync(new Uri($"/events/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("status: ongoing, date: September 1978", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;because", page, StringComparison.Ordinal);

        var correction = Assert.Single(other.Record.LatestCorrections()).Id;
        using var undone = await Post(other, $"/events/{id}/undo", ("correction", correction), ("who", "Bela"));
        Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Equal(EventStatus.Happened, Assert.Single(other.Record.Find(new EventQuery { Text = "framework" }).Events).Coded.Status);
    }

    [Fact]
    public async Task EveryFieldCanBeCorrected()
    {
        await using var other = new ServedRecord();
        await other.InitializeAsync();
        var id = other.EventId("framework");
        using var made = await Post(other, $"/events/{id}/change", ("type", "CONSULT"), ("mode", "visit"), ("actor", "Ana Example (RUR); GRA"), ("recipient", "Nobody in particular"), ("who", "Ana"));
        Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
        var coded = Assert.Single(other.Record.Find(new EventQuery { Text = "framework" }).Events).Coded;
        Assert.Equal((EventType.Consult, "visit"), (coded.Type, coded.Mode));
        Assert.Equal([("RUR", "Ana Example"), ("GRA", null)], coded.Actor.Select(party => (party.Code, party.Name)));
        Assert.Equal([(null, "Nobody in particular")], coded.Recipient.Select(party => (party.Code, party.Name)));
        using var back = await Post(other, $"/events/{id}/change", ("no-recipient", "yes"), ("no-mode", "yes"), ("who", "Ana"));
        coded = Assert.Single(other.Record.Find(new EventQuery { Text = "framework" }).Events).Coded;
        Assert.Null(coded.Mode);
        Assert.Empty(coded.Recipient);
    }

    [Fact]
    public async Task AnEventIsAddedByHandAndCanBeMarkedAsWrong()
    {
        await using var other = new ServedRecord();
        await other.InitializeAsync();
        Assert.Contains("href=\"/events/new\"", await other.Client.GetStringAsync(new Uri("/events", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var added = await Post(other, "/events/new", ("sentence", "Ana Example visited Graustark."), ("type", "CONSULT"), ("status", "happened"), ("actor", "Ana Example (RUR)"), ("recipient", "GRA"), ("date", "1990-05"), ("place", "Streslau"), ("who", "Ana"));
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        var page = await other.Client.GetStringAsync(added.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Contains("May 1990", page, StringComparison.Ordinal);
        Assert.Contains("Added by Ana", page, StringComparison.Ordinal);
        var id = added.Headers.Location!.ToString()["/events/".Length..];
        using var wrong = await Post(other, $"/events/{id}/wrong", ("report", id), ("who", "Bela"));
        Assert.Empty(other.Record.Find(new EventQuery { Actor = "RUR", Text = "visited" }).Events);
    }

    [Theory]
    [InlineData("type=CONSULT;status=happened;actor=AZE;who=Ana", "Write the sentence")]
    [InlineData("sentence=A;status=happened;actor=AZE;who=Ana", "Choose a type")]
    [InlineData("sentence=A;type=CONSULT;actor=AZE;who=Ana", "Choose a status")]
    [InlineData("sentence=A;type=CONSULT;status=happened;who=Ana", "Say who acts")]
    [InlineData("sentence=A;type=CONSULT;status=happened;actor=AZE", "Say who corrects")]
    [InlineData("sentence=A;type=CONSULT;status=happened;actor=AZE;date=soon;who=Ana", "is no date like")]
    public async Task WhatCannotBeAddedIsSaid(string fields, string says)
    {
        using var answer = await Post("/events/new", "self", "same-origin", [.. fields.Split(';').Select(field => field.Split('=')).Select(pair => (pair[0], pair[1]))]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(says, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Post(ServedRecord served, string address, params (string, string)[] fields) => Send(served, address, "self", "same-origin", fields);

    private Task<HttpResponseMessage> Post(string address, string? origin, string? site, params (string, string)[] fields) => Send(served, address, origin, site, fields);

    private static async Task<HttpResponseMessage> Send(ServedRecord served, string address, string? origin, string? site, (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(served.Address, address)) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
        if (origin is not null) request.Headers.Add("Origin", origin == "self" ? served.Address.GetLeftPart(UriPartial.Authority) : origin);
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        return await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
