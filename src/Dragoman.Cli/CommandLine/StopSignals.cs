using System.Runtime.InteropServices;

namespace Dragoman.Cli.CommandLine;

/// <summary>Turns the first Ctrl-C or request to end into a cancellation, so that the work at hand is finished properly; the second one kills.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public StopSignals() =>
        registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, Stop))];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !source.IsCancellationRequested;

        // The handler must come back at once, whatever waits for the token.
        _ = source.CancelAsync();
    }
}
