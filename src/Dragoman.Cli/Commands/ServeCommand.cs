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
        var knowledge = KnowledgeOption.Create();
        var command = new DocumentedCommand("serve", "Shows the record in the browser, to look through and to correct, and codes what is pasted into \"try it\". Only this machine can reach it.", "dragoman serve --record news.db --port 8080 --open") { record, port, open, knowledge };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var store = RecordOption.OpenForWork(parsed.GetValue(record)!);
            var coder = KnowledgeOption.LoadCoder(parsed.GetValue(knowledge));
            await RecordServer.ServeAsync(terminal, store, coder, parsed.GetValue(port), parsed.GetValue(open), cancellation);
            return ExitCode.Success;
        });
        return command;
    }
}
