using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Dragoman.Web;

/// <summary>Pages that are being served. Disposing it ends them.</summary>
public sealed class RunningWeb : IAsyncDisposable
{
    private readonly WebApplication application;

    internal RunningWeb(WebApplication application, Uri address) => (this.application, Address) = (application, address);

    /// <summary>The address of the first page, with the port that was chosen.</summary>
    public Uri Address { get; }

    /// <summary>Waits until the token asks for the end, then lets requests finish and ends.</summary>
    public async Task ServeUntilAsync(CancellationToken end)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, end).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await application.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => application.DisposeAsync();
}
