using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Serving;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman serve</c>: the record in the browser.</summary>
internal static class ServeCommand
{
    /// <summary>The port where none is named.</summary>
    public const int DefaultPort = 5150;

    public static Command Create(Terminal terminal)
    {
        var record = RecordOption.Create();
        var port = NumberOption.Create("--port", "port to listen on; 0 for any free one", 0, 65535, DefaultPort);
        var open = new Option<bool>("--open") { Description = "open the browser" };
        var command = new DocumentedCommand("serve", "Shows the record in the browser. Only this machine can reach it.", "dragoman serve --record news.db --port 8080 --open") { record, port, open };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var store = RecordOption.OpenForWork(parsed.GetValue(record)!);
            await RecordServer.ServeAsync(terminal, store, parsed.GetValue(port), parsed.GetValue(open), cancellation);
            return ExitCode.Success;
        });
        return command;
    }
}
