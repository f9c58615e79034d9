using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Articles;
using Dragoman.Record.Events;
using Dragoman.Record.Import;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman import</c>: events that people or other programs coded, into the record.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "files; - for standard input", Arity = ArgumentArity.OneOrMore };
        var record = RecordOption.Create();
        var form = new Option<string?>("--as")
        {
            Description = $"the form: {string.Join(", ", ImportFormats.Names)}; if not given, the ending of the file's name where that is jsonl or csv",
            HelpName = "form",
        };
        var command = new DocumentedCommand(
            "import",
            "Takes events into the record that people coded by hand (jsonl, csv) or that data sets of others hold (icews, polecat, gdelt). They keep the mark of where they are from. What is imported again changes nothing; a row that cannot be used is named with file, line and reason, and the rest is imported.",
            "dragoman import ours.csv",
            "dragoman import events.2018.tab --as icews --record others.db")
        {
            files, form, record,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var given = parsed.GetValue(form)?.ToLowerInvariant();
            if (given is not null && !ImportFormats.Names.Contains(given, StringComparer.Ordinal)) return Task.FromResult(Unknown(terminal, given));
            using var store = RecordOption.OpenForWriting(parsed.GetValue(record)!);
            var run = new Run(terminal, store, cancellation);
            foreach (var file in parsed.GetValue(files)!)
            {
                var name = given ?? Path.GetExtension(file).TrimStart('.').ToLowerInvariant();
                if (ImportFormats.Create(name) is { } format) run.Take(file, format);
                else run.Fail(file, $"--as must say its form: {string.Join(", ", ImportFormats.Names)}");
            }

            terminal.Text.WriteLine($"{run}; record {parsed.GetValue(record)}");
            return Task.FromResult(run.ExitCode);
        });
        return command;
    }

    private static int Unknown(Terminal terminal, string name)
    {
        terminal.Error.WriteLine($"dragoman: '{name}' is no form (--as); known: {string.Join(", ", ImportFormats.Names)}.");
        return ExitCode.Usage;
    }

    private sealed class Run(Terminal terminal, IEventRecord record, CancellationToken cancellation)
    {
        // One transaction for many rows costs a fraction of one for each.
        private const int RowsAtOnce = 500;

        private readonly ReadProgress progress = new(terminal.Error, terminal.ErrorIsTerminal);
        private readonly List<(Article Article, ImmutableArray<CodedEvent> Events)> waiting = [];
        private int added, changed, unchanged, failed;

        public int ExitCode => failed == 0 ? Cli.ExitCode.Success : added + changed + unchanged == 0 ? Cli.ExitCode.AllFailed : Cli.ExitCode.SomeFailed;

        public void Take(string file, IImportFormat format)
        {
            try
            {
                using var input = new StreamReader(file == "-" ? terminal.Input : File.OpenRead(file), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                foreach (var result in format.Read(input))
                {
                    cancellation.ThrowIfCancellationRequested();
                    Take(file, result);
                }

                Write();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Write();
                Fail(file, e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : $"cannot be read: {e.Message}");
            }
            finally
            {
                waiting.Clear();
                progress.Clear();
            }
        }

        public void Fail(string where, string reason)
        {
            progress.Clear();
            failed++;
            terminal.Error.WriteLine($"{where}: {reason}");
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{added} new, {changed} changed, {unchanged} unchanged, {failed} failed");

        private void Take(string file, ImportResult result)
        {
            if (result is not { Article: { } article, Coded: { } coded })
            {
                Fail(string.Create(CultureInfo.InvariantCulture, $"{file}:{result.Line}"), result.Fault ?? "cannot be used");
                return;
            }

            progress.Count(file);
            waiting.Add((article, [coded]));
            if (waiting.Count == RowsAtOnce) Write();
        }

        private void Write()
        {
            if (waiting.Count == 0) return;
            foreach (var result in record.AddAll(waiting, EventOrigin.External))
            {
                if (result.Outcome == AddOutcome.Added) added++;
                else if (result.Outcome == AddOutcome.NewVersion) changed++;
                else unchanged++;
            }

            waiting.Clear();
        }
    }
}
