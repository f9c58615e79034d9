using System.CommandLine;
using Dragoman.Cli.Coding;
using Dragoman.Cli.CommandLine;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman code</c>: articles as JSON Lines to events as JSON Lines.</summary>
internal static class CodeCommand
{
    public static Command Create(Terminal terminal)
    {
        var threads = NumberOption.Create("--threads", "threads that code; as many as there are processors if not given", 1, 256, Environment.ProcessorCount);
        var knowledge = KnowledgeOption.Create();
        var command = new DocumentedCommand(
            "code",
            "Codes articles: one JSON document a line on standard input (id, text; optionally title, published, source, url, language, given), one line of events for each on standard output, in order. A line that cannot be coded gives {\"id\", \"error\"}; one that is empty or not in English gives no events and a \"reason\".",
            "dragoman code < articles.jsonl > events.jsonl",
            "echo '{\"id\":\"1\",\"text\":\"The foreign ministers of Peru and Chile met in Lima.\"}' | dragoman code")
        {
            threads,
            knowledge,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var oneAtATime = new Lock();
            if (terminal.InputIsTerminal) await terminal.Error.WriteLineAsync("Reading JSON Lines from the keyboard; Ctrl-D ends. To read a file: dragoman code < articles.jsonl");
            _ = Task.Run(CodingStream.Prepare, CancellationToken.None);
            var coder = KnowledgeOption.LoadCoder(parsed.GetValue(knowledge));
            var (lines, errors) = await new CodingStream(coder.Code, parsed.GetValue(threads), Report).RunAsync(terminal.Input, terminal.Output, cancellation);
            if (errors > 0) await terminal.Error.WriteLineAsync($"dragoman: {errors} of {lines} lines could not be coded; their \"error\" says why.");
            return errors == 0 ? ExitCode.Success : errors == lines ? ExitCode.AllFailed : ExitCode.SomeFailed;

            void Report(string fault)
            {
                lock (oneAtATime) terminal.Error.WriteLine($"dragoman: {fault}");
            }
        });
        return command;
    }
}
