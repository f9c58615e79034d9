using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Dragoman.Web.Tests.Browser;

/// <summary>A page that notes what it asked of other hosts and what the browser complained of.</summary>
internal sealed class VisitedPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public VisitedPage(IBrowserContext context, IPage page, Uri address)
    {
        (this.context, Page) = (context, page);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)) Complaints.Add("asked " + request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add(message.Text);
        };
        page.PageError += (_, fault) => Complaints.Add(fault);
    }

    public IPage Page { get; }

    public ConcurrentBag<string> Complaints { get; } = [];

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
