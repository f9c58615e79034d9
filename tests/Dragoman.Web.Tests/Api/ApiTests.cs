using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dragoman.Cli.Tests;
using Dragoman.Record.Queries;
using Dragoman.Web.Api;

namespace Dragoman.Web.Tests.Api;

public sealed partial class ApiTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    private static readonly SchemaSubset Schemas = SchemaSubset.Of(ApiDocument.Text);

    public static TheoryData<string, string, string> Answers => new()
    {
        { "/api/events", "EventPage", "\"rule\":\"reject.suspend\"" },
        { "/api/events?actor=ARM&with=TUR&direction=forward", "EventPage", "\"type\":\"REJECT\"" },
        { "/api/events?size=2", "EventPage", "\"next\":\"/api/events?size=2&after=" },
        { "/api/events?text=nonsense", "EventPage", "{\"events\":[]}" },
        { "/api/counts", "Counts", "{\"key\":\"SUPPORT\",\"events\":3}" },
        { "/api/counts?by=pair&actor=ARM", "Counts", "{\"key\":\"ARM-TUR\",\"events\":3}" },
        { "/api/counts?by=Actor&limit=1", "Counts", "\"by\":\"actor\"" },
        { "/api/timeline?actor=ARM", "Timeline", "{\"period\":\"2009-10\",\"type\":\"SUPPORT\",\"events\":1}" },
        { "/api/actors?text=Sargsian", "Actors", "\"name\":\"Serzh Sargsyan\"" },
        { "/api/articles?text=protocols", "Articles", "\"source\":\"Caucasus Sample\"" },
        { "/api/sources", "Sources", "{\"name\":\"Morning Sample\",\"articles\":2,\"reports\":3," },
        { "/api/planned", "PlannedEvents", "\"announced\":\"1985-11-10\"" },
        { "/api/statistics", "Statistics", "\"events\":7" },
        { "/api/events/{event}", "EventInFull", "\"disagreements\":{\"" },
        { "/api/articles/{article}", "Article", "\"event_id\":\"" },
        { "/api/articles/{article}?version=1", "Article", "\"latest_version\":1" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task AnAnswerIsAsDescribed(string address, string schema, string holds)
    {
        address = address.Replace("{event}", served.EventId("gorbachev"), StringComparison.Ordinal).Replace("{article}", served.ArticleId("protocols"), StringComparison.Ordinal);
        using var answer = await Get(address);
        var json = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(holds, json, StringComparison.Ordinal);
        Assert.Equal([], Schemas.Faults(json, $"#/components/schemas/{schema}"));
    }

    [Theory]
    [InlineData("/api/events?tpye=CONSULT", HttpStatusCode.BadRequest, "There is no parameter 'tpye' here. There are: actor, with,")]
    [InlineData("/api/events?type=PARTY", HttpStatusCode.BadRequest, "The parameter 'type' cannot be 'PARTY'. It can be: AGREE,")]
    [InlineData("/api/events?from=someday", HttpStatusCode.BadRequest, "is no date like")]
    [InlineData("/api/events?actor=ARM&actor=TUR", HttpStatusCode.BadRequest, "stands several times")]
    [InlineData("/api/counts?limit=0", HttpStatusCode.BadRequest, "from 1 to 1000")]
    [InlineData("/api/counts?by=colour", HttpStatusCode.BadRequest, "It can be: type, status, month")]
    [InlineData("/api/statistics?x=1", HttpStatusCode.BadRequest, "There are: none.")]
    [InlineData("/api/events.jsonl?size=3", HttpStatusCode.BadRequest, "There is no parameter 'size'")]
    [InlineData("/api/articles/000000000000?version=x", HttpStatusCode.BadRequest, "The version is no number")]
    [InlineData("/api/events/000000000000", HttpStatusCode.NotFound, "no event with this id")]
    [InlineData("/api/articles/%3Cscript%3E", HttpStatusCode.NotFound, "no article")]
    [InlineData("/api/nowhere", HttpStatusCode.NotFound, "/api lists them all")]
    [InlineData("/api/code", HttpStatusCode.NotFound, "no operation at this address")]
    public async Task AFaultIsAProblemWithAdvice(string address, HttpStatusCode status, string says)
    {
        using var answer = await Get(address);
        var json = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal([], Schemas.Faults(json, "#/components/schemas/Problem"));
        using var problem = JsonDocument.Parse(json);
        Assert.Contains(says, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task EveryOperationIsDescribedAndEveryDescribedOneIsThere()
    {
        using var answer = await Get("/api/openapi.json");
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("3.1.0", document.RootElement.GetProperty("openapi").GetString());
        var described = document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"));
        Assert.Equal(ApiOperations.All.Select(operation => $"{operation.Method} {operation.Path}").Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
        foreach (Match reference in Reference().Matches(document.RootElement.GetRawText()))
            Assert.True(document.RootElement.GetProperty("components").GetProperty("schemas").TryGetProperty(reference.Groups["name"].Value, out _), reference.Value);
        Assert.Equal(ApiOperations.All.Length, ApiOperations.All.Select(operation => operation.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void TheFiltersAreThoseOfThePages()
    {
        var every = new EventQuery
        {
            Actor = "a", Counterpart = "b", Direction = PairDirection.Forward, Types = [Domain.EventType.Aid], Statuses = [Domain.EventStatus.Denied], From = new DateOnly(2025, 1, 1), To = new DateOnly(2025, 1, 2),
            Place = "c", Topic = "d", Text = "e", Source = "f", Order = EventOrder.Earliest, PageSize = 7, After = "g",
        };
        var names = Addresses.EventFilters.Text(every)[1..].Split('&').Select(pair => pair.Split('=')[0]);
        Assert.Equal(ApiOperations.All[0].Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PagesLeadToTheEndAndTheStreamSaysTheSame()
    {
        var seen = new List<string>();
        for (var address = "/api/events?size=3"; address is not null;)
        {
            using var answer = await Get(address);
            using var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            seen.AddRange(page.RootElement.GetProperty("events").EnumerateArray().Select(found => found.GetProperty("id").GetString()!));
            address = page.RootElement.TryGetProperty("next", out var next) ? next.GetString() : null;
            Assert.True(seen.Count <= 7);
        }

        using var stream = await Get("/api/events.jsonl");
        Assert.Equal("application/jsonl", stream.Content.Headers.ContentType?.MediaType);
        var lines = (await stream.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Equal([], Schemas.Faults(line, "#/components/schemas/Event")));
        Assert.Equal(seen, lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("{\"text\":\"The president of Chile visited Peru on Monday.\",\"published\":\"2025-04-17\"}", HttpStatusCode.OK, "\"value\":\"2025-04-14\"")]
    [InlineData("{\"id\":\"x\",\"text\":\"\"}", HttpStatusCode.OK, "{\"id\":\"x\",\"events\":[]}")]
    [InlineData("{\"text\":7}", HttpStatusCode.BadRequest, "'text' is no string.")]
    [InlineData("{}", HttpStatusCode.BadRequest, "'text' is missing.")]
    [InlineData("[]", HttpStatusCode.BadRequest, "The body is no JSON object.")]
    [InlineData("{", HttpStatusCode.BadRequest, "The body is no JSON.")]
    [InlineData("{\"text\":\"a\",\"published\":\"soon\"}", HttpStatusCode.BadRequest, "'published' is no date")]
    public async Task ATextIsCoded(string body, HttpStatusCode status, string holds)
    {
        await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Port = 0, Coder = Pages.TryPageTests.Coder.Value }, TestContext.Current.CancellationToken);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await served.Client.PostAsync(new Uri(web.Address, "/api/code"), content, TestContext.Current.CancellationToken);
        var json = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(holds, json, StringComparison.Ordinal);
        Assert.Equal([], Schemas.Faults(json, status == HttpStatusCode.OK ? "#/components/schemas/CodedArticle" : "#/components/schemas/Problem"));
    }

    [Fact]
    public async Task WhatIsTooMuchIsRefused()
    {
        await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Port = 0, Coder = Pages.TryPageTests.Coder.Value }, TestContext.Current.CancellationToken);
        using var longText = await served.Client.PostAsJsonAsync(new Uri(web.Address, "/api/code"), new { text = new string('a', 20_001) }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, longText.StatusCode);
        using var huge = await served.Client.PostAsJsonAsync(new Uri(web.Address, "/api/code"), new { text = new string('a', 200_000) }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, huge.StatusCode);
        Assert.Equal("application/problem+json", huge.Content.Headers.ContentType?.MediaType);
        using var form = await served.Client.PostAsync(new Uri(web.Address, "/api/code"), new FormUrlEncodedContent([new("text", "a")]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, form.StatusCode);
        for (var tries = 0; tries < 60; tries++)
        {
            using var answer = await served.Client.PostAsJsonAsync(new Uri(web.Address, "/api/code"), new { text = "Cats sleep." }, TestContext.Current.CancellationToken);
            if (answer.StatusCode == HttpStatusCode.OK) continue;
            Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
            return;
        }

        Assert.Fail("sixty texts at once were coded");
    }

    [Theory]
    [InlineData("/api/events")]
    [InlineData("/api/events.jsonl?actor=ARM")]
    [InlineData("/events?actor=ARM")]
    [InlineData("/events.csv")]
    public async Task WhoHasTheAnswerIsNotSentItAgainUntilItChanges(string address)
    {
        await using var other = new ServedRecord();
        await other.InitializeAsync();
        using var first = await other.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, await Again(first));
        other.Record.Correct(Dragoman.Record.Corrections.NewCorrection.Wrong([other.EventId("ratification")], "Ana"));
        Assert.Equal(HttpStatusCode.OK, await Again(first));

        async Task<HttpStatusCode> Again(HttpResponseMessage known)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            request.Headers.IfNoneMatch.Add(known.Headers.ETag!);
            using var answer = await other.Client.SendAsync(request, TestContext.Current.CancellationToken);
            if (answer.StatusCode == HttpStatusCode.NotModified) Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task TheExamplesAskForWhatIsThere()
    {
        var home = served.Address.GetLeftPart(UriPartial.Authority);
        var asked = 0;
        foreach (var (name, text) in ApiExamples.All(home))
        {
            var address = ExampleAddress().Match(text);
            Assert.True(address.Success, name);
            if (address.Value == "/api/code") continue;
            using var answer = await Get(address.Value);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{name}: {address.Value}");
            asked++;
        }

        Assert.Equal(5, asked);
    }

    private Task<HttpResponseMessage> Get(string address) => served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    [GeneratedRegex("#/components/schemas/(?<name>[A-Za-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex("/api/[^'\"\\s]*", RegexOptions.None, 1000)]
    private static partial Regex ExampleAddress();
}
