using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using Dragoman.Coding;
using Dragoman.Record;
using Dragoman.Web;
using Dragoman.Web.Safety;

namespace Dragoman.Cli.Serving;

/// <summary>Serves a record as pages until the user stops it.</summary>
internal static class RecordServer
{
    /// <summary>Serves, tells the address and opens it where that is wanted.</summary>
    /// <exception cref="WebStartException">The port is taken or may not be used.</exception>
    public static async Task ServeAsync(
        Terminal terminal, IEventRecord record, Coder coder, int port, bool open, CancellationToken cancellation, IPAddress? address = null, PasswordHash? password = null)
    {
        var where = address ?? IPAddress.Loopback;
        await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = record, Coder = coder, Editable = true, Address = where, Port = port, Password = password, OnFault = Tell }, cancellation);
        await terminal.Text.WriteLineAsync(IPAddress.IsLoopback(where)
            ? $"The record is at {web.Address} on this machine. Ctrl-C ends."
            : $"The record is at {web.Address} for every machine that reaches this one; {(password is null ? "nobody can make corrections" : "who knows the password can make corrections")}. Ctrl-C ends.");
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
