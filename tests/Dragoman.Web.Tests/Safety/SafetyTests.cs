using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Articles;
using Dragoman.Record.Corrections;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;

namespace Dragoman.Web.Tests.Safety;

public sealed class SafetyTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Theory]
    [InlineData("/events")]
    [InlineData("/nowhere")]
    [InlineData("/assets/dragoman.css")]
    public async Task EveryAnswerForbidsWhatAPageDoesNotDo(string address)
    {
        using var answer = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("10.0.0.1", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:81", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    public async Task OnlyNamesOfThisMachineAreAnswered(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(served.Address, "/events"));
        request.Headers.Host = host;
        using var answer = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task TheStyleSheetMayBeKeptAndIsSentOnce()
    {
        var page = await served.Client.GetStringAsync(new Uri("/events", UriKind.Relative), TestContext.Current.CancellationToken);
        var start = page.IndexOf("/assets/dragoman.css", StringComparison.Ordinal);
        var address = new Uri(page[start..page.IndexOf('"', start)], UriKind.Relative);
        using var first = await served.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("text/css", first.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", first.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(served.Address, address));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await served.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task APortInUseIsToldInOneLine()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var fault = await Assert.ThrowsAsync<WebStartException>(() => DragomanWeb.StartAsync(new WebOptions { Record = new BrokenRecord(new NotSupportedException()), Port = port }, TestContext.Current.CancellationToken));
        Assert.Equal($"127.0.0.1:{port}: this port is in use by another program; choose another with --port", fault.Message);
    }

    [Theory]
    [InlineData(RecordFault.Locked, HttpStatusCode.ServiceUnavailable, "Another program is writing")]
    [InlineData(RecordFault.Damaged, HttpStatusCode.ServiceUnavailable, "Restore it from a backup")]
    [InlineData(null, HttpStatusCode.InternalServerError, "Something went wrong")]
    public async Task FaultsBecomePagesWithoutInnards(RecordFault? fault, HttpStatusCode status, string says)
    {
        Exception thrown = fault is { } kind ? new RecordException("/secret/path.db", kind, "told inside") : new InvalidOperationException("told inside");
        var told = new List<Exception>();
        await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = new BrokenRecord(thrown), Port = 0, OnFault = told.Add }, TestContext.Current.CancellationToken);
        using var answer = await served.Client.GetAsync(new Uri(web.Address, "/events"), TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(says, page, StringComparison.Ordinal);
        Assert.DoesNotContain("told inside", page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.Same(thrown, Assert.Single(told));
    }

    /// <summary>A record on which everything fails.</summary>
    private sealed class BrokenRecord(Exception fault) : IEventRecord
    {
        public AddResult Add(Article article, ImmutableArray<CodedEvent> events) => throw fault;

        public ImmutableArray<AddResult> AddAll(IReadOnlyCollection<(Article Article, ImmutableArray<CodedEvent> Events)> articles, EventOrigin origin = EventOrigin.Read) => throw fault;

        public bool Contains(Article article) => throw fault;

        public ImmutableArray<string> ArticleIds(string? after = null, int limit = 1000) => throw fault;

        public EventSurroundings? Surroundings(string id, int limit = 5) => throw fault;

        public RecordedEvent? FindEvent(string id) => throw fault;

        public IReadOnlyDictionary<string, RecordedEvent> FindEvents(IReadOnlyCollection<string> ids) => throw fault;

        public StoredArticle? FindArticle(string id, int? version = null) => throw fault;

        public EventPage Find(EventQuery query) => throw fault;

        public int Count(EventQuery query, int atMost = int.MaxValue) => throw fault;

        public ImmutableArray<EventCount> CountBy(EventQuery query, EventGrouping grouping, int limit = 100) => throw fault;

        public ImmutableArray<MonthCount> Timeline(EventQuery query) => throw fault;

        public ImmutableArray<ActorSummary> FindActors(string? text, int limit = 100) => throw fault;

        public ImmutableArray<ActorActivity> MostActive(EventQuery query, int limit = 20) => throw fault;

        public ImmutableArray<ActorActivity> Partners(EventQuery query, string code, int limit = 15) => throw fault;

        public PairNetwork Network(EventQuery query, int limit = 40) => throw fault;

        public ImmutableArray<PairConduct> Conduct(string first, string second) => throw fault;

        public ImmutableArray<PairActivity> Pairs(EventQuery query, int limit = 100, IReadOnlyCollection<string>? among = null) => throw fault;

        public PairMatrix Matrix(EventQuery query, int parties = 12) => throw fault;

        public ImmutableArray<PlaceActivity> Places(EventQuery query, int limit = 500) => throw fault;

        public ImmutableArray<PlannedEvent> Planned(EventQuery query, DateOnly asOf, int limit = 500) => throw fault;

        public ImmutableArray<DateOnly> PlannedDays(EventQuery query) => throw fault;

        public RecordNews News(DateTimeOffset since, int limit = 50) => throw fault;

        public ImmutableArray<ArticleHeader> FindArticles(string? text, int limit = 50) => throw fault;

        public RecodeResult? Recode(string articleId, ImmutableArray<CodedEvent> events) => throw fault;

        public Correction Correct(NewCorrection correction) => throw fault;

        public bool Undo(string correctionId, string who) => throw fault;

        public ImmutableArray<Correction> LatestCorrections(int limit = 100) => throw fault;

        public RecordStatistics Statistics() => throw fault;

        public ImmutableArray<SourceSummary> Sources(int limit = 200) => throw fault;

        public void Dispose()
        {
        }
    }
}
