using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Record.Queries;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman rules yield</c>: which frame coded how much of a record.</summary>
internal static class RulesYieldCommand
{
    public static Command Create(Terminal terminal)
    {
        var record = new Argument<string>("record") { Description = "the record's file", DefaultValueFactory = _ => RecordOption.DefaultFile };
        var samples = NumberOption.Create("--samples", "most sentences to show for each frame", 0, 1000, 1);
        var json = new Option<bool>("--json") { Description = "one JSON object" };
        var knowledge = KnowledgeOption.Create();
        var command = new DocumentedCommand(
            "yield",
            "Tells which frame coded how many events of a record, with sentences, and which frames coded none.",
            "dragoman rules yield news.db",
            "dragoman rules yield news.db --samples 5 --json")
        {
            record, samples, json, knowledge,
        };
        command.SetAction(parsed =>
        {
            using var store = RecordOption.OpenForReading(parsed.GetValue(record)!);
            var frames = KnowledgeOption.LoadCoder(parsed.GetValue(knowledge)).Knowledge.Frames.Frames.Select(frame => frame.Id);
            var rules = new RuleYield(frames, parsed.GetValue(samples));
            foreach (var found in store.All(new EventQuery())) rules.Count(found);
            if (parsed.GetValue(json)) terminal.Text.WriteLine(rules.ToJson());
            else rules.Write(terminal.Text);
            return ExitCode.Success;
        });
        return command;
    }
}
