using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Recording;
using Dragoman.Coding;
using Dragoman.Reading;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman read</c>: articles into the record.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var reading = new ReadingOptions();
        var record = RecordOption.Create();
        var knowledge = KnowledgeOption.Create();
        var report = new Option<string?>("--report") { Description = "write what became of each input into this file, as JSON", HelpName = "file" };
        var command = new DocumentedCommand(
            "read",
            "Reads articles from files, folders and standard input into the record. What is read again unchanged changes nothing; a faulty input is named with its reason and the others are read.",
            "dragoman read --record news.db pages/ feed.xml",
            "dragoman read --published 2025-04-17 --source \"An agency\" story.txt");
        reading.AddTo(command);
        command.Add(record);
        command.Add(knowledge);
        command.Add(report);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var store = RecordOption.OpenForWriting(parsed.GetValue(record)!);
            // A reading that finds nothing new needs no coder; a folder that is faulty is told at once.
            var coder = new Lazy<Coder>(() => KnowledgeOption.LoadCoder(parsed.GetValue(knowledge)));
            if (parsed.GetValue(knowledge) is not null) _ = coder.Value;
            var tally = new ReadTally(terminal.Error);
            var meter = new ReadMeter();
            using var notes = parsed.GetValue(report) is { } file ? new ReadReport(file) : null;
            var reader = new RecordingReader(store, article => coder.Value.Code(article), tally, new ReadProgress(terminal.Error, terminal.ErrorIsTerminal, meter), notes);
            try
            {
                await reader.RunAsync(reading.Read(parsed, terminal, meter), cancellation);
            }
            catch (OperationCanceledException)
            {
                notes?.Finish(reader.Summary, stopped: true);
                await terminal.Text.WriteLineAsync($"{reader.Summary}; record {parsed.GetValue(record)}; the same command goes on from here");
                throw;
            }

            var summary = reader.Summary;
            notes?.Finish(summary, stopped: false);
            await terminal.Text.WriteLineAsync($"{summary}; record {parsed.GetValue(record)}");
            if (summary.Added + summary.NewVersions > 0) await terminal.Text.WriteLineAsync($"Next: dragoman events{RecordArgument(parsed.GetValue(record)!)}, or dragoman serve{RecordArgument(parsed.GetValue(record)!)} --open");
            return tally.ExitCode;
        });
        return command;
    }

    private static string RecordArgument(string file) => file == RecordOption.DefaultFile ? "" : $" --record {file}";
}
