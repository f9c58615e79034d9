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
            List<string> errors = parsed.Action is HelpWithExamples ? [] : [.. MistypedOptions.In(parsed), .. parsed.Errors.Select(error => error.Message)];
            if (errors.Count > 0)
            {
                foreach (var error in errors) await terminal.Error.WriteLineAsync($"dragoman: {error}");
                var path = CommandPath.Of(parsed.CommandResult);
                await terminal.Error.WriteLineAsync($"'dragoman {(path.Length > 0 ? path + " " : "")}--help' shows what can be given.");
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
}
