using Dragoman.Domain;
using Dragoman.Record.Tests;

namespace Dragoman.Web.Tests;

/// <summary>The chronicle with the coordinates of its places and a plan ahead, served with a clock that can be set.</summary>
public sealed class ServedOverview : IAsyncLifetime
{
    private readonly TemporaryRecord temporary = new();
    private RunningWeb? web;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    public Uri Address => web!.Address;

    internal SettableClock Clock { get; } = new();

    public async ValueTask InitializeAsync()
    {
        foreach (var report in (ReportBuilder[])[Chronicle.CampDavid, Chronicle.Geneva, Chronicle.GenevaElsewhere, Chronicle.GenevaDenied, Chronicle.Zurich, Ahead]) Add(report);
        web = await DragomanWeb.StartAsync(new WebOptions { Record = temporary.Record, Port = 0, Clock = Clock });
        Client.BaseAddress = web.Address;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (web is not null) await web.DisposeAsync();
        temporary.Dispose();
    }

    internal async Task<string> GetAsync(string address, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, address));
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        using var answer = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    // The chronicle's places have no coordinates of their own.
    private void Add(ReportBuilder report) => temporary.Record.Add(report.Article, [.. report.Events.Select(coded => coded.Place?.Name switch
    {
        "Geneva" => coded with { Place = coded.Place with { Latitude = 46.2, Longitude = 6.15 } },
        "Zürich" => coded with { Place = coded.Place with { Latitude = 47.37, Longitude = 8.55 } },
        "Washington" => coded with { Place = coded.Place with { Latitude = 38.895, Longitude = -77.036 } },
        _ => coded,
    })]);

    /// <summary>Invented, to lie ahead.</summary>
    private static ReportBuilder Ahead => new ReportBuilder("ahead", "Ruritania will meet Graustark in May 2010. The king of Ruritania said that \"the roads are open\".")
        .From("Strelsau Sample", "2010-04-20")
        .Tells(EventType.Consult, "will meet", "Ruritania; Graustark", status: EventStatus.Planned, date: "2010-05", rule: "consult.meet")
        .Tells(EventType.State, "said", "The king of Ruritania=Ruritania", date: "2010-04-20", rule: "state.say");

    internal sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
