using System.CommandLine;
using Dragoman.Coding.Knowledge;
using Dragoman.Language.Model;
using Dragoman.Record;
using Dragoman.Web;

namespace Dragoman.Cli.CommandLine;

/// <summary>Runs one command line and turns every fault into one clear line and an exit code.</summary>
public static class CommandRunner
{
    /// <summary>Parses and runs.</summary>
    /// <param name="args">The arguments without the program's name.</param>
    /// <param name="terminal">Where to read and write; disposed of.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        using (terminal)
        {
            var parsed = DragomanCommand.Create(terminal, args.FirstOrDefault()).Parse(args.Length == 0 ? ["--help"] : args);
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
            {
                foreach (var error in parsed.Errors) await terminal.Error.WriteLineAsync($"dragoman: {error.Message}");
                await terminal.Error.WriteLineAsync($"'dragoman {string.Concat(Path(parsed.CommandResult).Select(name => name + " "))}--help' shows what can be given.");
                return ExitCode.Usage;
            }

            using var signals = new StopSignals();
            try
            {
                var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = terminal.Text, Error = terminal.Error };
                return await parsed.InvokeAsync(configuration, signals.Token);
            }
            catch (Exception e)
            {
                var (code, message) = Explain(e);
                if (message is not null) await terminal.Error.WriteLineAsync($"dragoman: {message}");
                return code;
            }
        }
    }

    private static (int Code, string? Message) Explain(Exception e) => e switch
    {
        OperationCanceledException => (ExitCode.Interrupted, "stopped"),
        OutputClosedException => (ExitCode.Success, null),
        RecordException => (ExitCode.Record, e.Message),
        WebStartException => (ExitCode.Port, e.Message),
        KnowledgeException or ModelFormatException or DirectoryNotFoundException => (ExitCode.Knowledge, e.Message),
        IOException or UnauthorizedAccessException => (ExitCode.Fault, e.Message),
        _ => (ExitCode.Fault, $"a fault of the program, please report it: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} ({Where(e)})"),
    };

    private static string Where(Exception e) => e.StackTrace?.Split('\n').FirstOrDefault()?.Trim() ?? "nowhere";

    private static IEnumerable<string> Path(System.CommandLine.Parsing.CommandResult result)
    {
        for (System.CommandLine.Parsing.SymbolResult? at = result; at is System.CommandLine.Parsing.CommandResult { Parent: not null } command; at = command.Parent)
            yield return command.Command.Name;
    }
}
