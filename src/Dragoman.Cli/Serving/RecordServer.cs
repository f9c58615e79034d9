using System.ComponentModel;
using System.Diagnostics;
using Dragoman.Coding;
using Dragoman.Record;
using Dragoman.Web;

namespace Dragoman.Cli.Serving;

/// <summary>Serves a record as pages until the user stops it.</summary>
internal static class RecordServer
{
    /// <summary>Serves, tells the address and opens it where that is wanted.</summary>
    /// <exception cref="WebStartException">The port is taken or may not be used.</exception>
    public static async Task ServeAsync(Terminal terminal, IEventRecord record, Coder coder, int port, bool open, CancellationToken cancellation)
    {
        await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = record, Coder = coder, Editable = true, Port = port, OnFault = Tell }, cancellation);
        await terminal.Text.WriteLineAsync($"The record is at {web.Address} on this machine. Ctrl-C ends.");
        await terminal.Text.FlushAsync(cancellation);
        if (open && !Open(web.Address)) await terminal.Text.WriteLineAsync("No browser could be opened; open the address yourself.");
        await web.ServeUntilAsync(cancellation);

        void Tell(Exception fault) => terminal.Error.WriteLine($"dragoman: a page failed: {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}");
    }

    private static bool Open(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
            return true;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException or FileNotFoundException)
        {
            return false;
        }
    }
}
