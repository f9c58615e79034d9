using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Record.Export;
using Dragoman.Record.Queries;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman events</c>: the events of the record that fulfil the conditions, the latest first.</summary>
internal static class EventsCommand
{
    public static Command Create(Terminal terminal)
    {
        var filter = new EventFilter();
        var record = RecordOption.Create();
        var json = new Option<bool>("--json") { Description = "one JSON object a line" };
        var csv = new Option<bool>("--csv") { Description = "a table of comma-separated values" };
        var limit = NumberOption.Create("--limit", "most events to show; 0 for all", 0, int.MaxValue, 50);
        var command = new DocumentedCommand(
            "events",
            "Lists events of the record, the latest first.",
            "dragoman events --actor AZE --type CONSULT --from 2025-01",
            "dragoman events --pair IRN,AZE --status planned,proposed --json",
            "dragoman events --text '\"peace treaty\"' --limit 0 --csv > events.csv");
        filter.AddTo(command);
        foreach (var option in (Option[])[record, limit, json, csv]) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(json) is { Implicit: false } && result.GetResult(csv) is { Implicit: false }) result.AddError("--json and --csv exclude each other.");
        });
        command.SetAction(parsed =>
        {
            using var store = RecordOption.OpenForReading(parsed.GetValue(record)!);
            var query = filter.Read(parsed);
            var events = parsed.GetValue(limit) is > 0 and var most ? store.All(query).Take(most) : store.All(query);
            if (parsed.GetValue(json)) new JsonLinesFormat().WriteAll(terminal.Text, events);
            else if (parsed.GetValue(csv)) new CsvFormat().WriteAll(terminal.Text, events);
            else EventTable.Write(terminal, [.. events], store.Count(query));
            return ExitCode.Success;
        });
        return command;
    }
}
