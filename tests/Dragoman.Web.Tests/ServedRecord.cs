using Dragoman.Domain;
using Dragoman.Record.Queries;
using Dragoman.Record.Tests;

namespace Dragoman.Web.Tests;

/// <summary>The chronicle in a record of its own, served on a free port.</summary>
public sealed class ServedRecord : IAsyncLifetime
{
    private readonly TemporaryRecord temporary = new();
    private RunningWeb? web;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public Uri Address => web!.Address;

    internal Dragoman.Record.IEventRecord Record => temporary.Record;

    public async ValueTask InitializeAsync()
    {
        foreach (var report in (ReportBuilder[])[Chronicle.CampDavid, Chronicle.Geneva, Chronicle.GenevaElsewhere, Chronicle.GenevaPlanned, Chronicle.GenevaDenied, Chronicle.Zurich, Hostile]) temporary.Add(report);
        web = await DragomanWeb.StartAsync(new WebOptions { Record = temporary.Record, Port = 0, Editable = true });
        Client.BaseAddress = web.Address;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (web is not null) await web.DisposeAsync();
        temporary.Dispose();
    }

    internal void Add(ReportBuilder report) => temporary.Add(report);

    internal string EventId(string text) => Assert.Single(temporary.Record.Find(new EventQuery { Text = text }).Events).Id;

    internal string ArticleId(string text) => Assert.Single(temporary.Record.FindArticles(text)).Id;

    /// <summary>A text that would do harm if a page took it for more than text.</summary>
    private static ReportBuilder Hostile => new ReportBuilder("hostile", "The <script>alert(1)</script> delegation of Ruritania warned \"Graustark\" & its <img src=x onerror=alert(2)> neighbours.\nA second paragraph stands here.")
        .From("<b>Bold</b> Gazette", "1894-05-01", url: "javascript:alert(3)", title: "</title><script>alert(4)</script>").Real()
        .Tells(EventType.Threaten, "warned", "Ruritania", "\"Graustark\" & its <img src=x onerror=alert(2)>=Graustark", status: EventStatus.Alleged);
}
