using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Recording;

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
            var coder = KnowledgeOption.LoadCoder(parsed.GetValue(knowledge));
            var tally = new ReadTally(terminal.Error);
            var progress = new ReadProgress(terminal.Error, terminal.ErrorIsTerminal);
            var notes = parsed.GetValue(report) is null ? null : new ReadReport();
            var summary = await new RecordingReader(store, coder.Code, tally, progress, notes).RunAsync(reading.Read(parsed, terminal), cancellation);
            notes?.Write(parsed.GetValue(report)!, summary);
            await terminal.Text.WriteLineAsync($"{summary}; record {parsed.GetValue(record)}");
            if (summary.Added + summary.NewVersions > 0) await terminal.Text.WriteLineAsync($"Next: dragoman events{RecordArgument(parsed.GetValue(record)!)}, or dragoman serve{RecordArgument(parsed.GetValue(record)!)} --open");
            return tally.ExitCode;
        });
        return command;
    }

    private static string RecordArgument(string file) => file == RecordOption.DefaultFile ? "" : $" --record {file}";
}
