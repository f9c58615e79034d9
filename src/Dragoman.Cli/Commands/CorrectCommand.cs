using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Dragoman.Cli.CommandLine;
using Dragoman.Domain;
using Dragoman.Record.Corrections;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman correct</c>: corrections of the record, by hand.</summary>
internal static class CorrectCommand
{
    public static Command Create(Terminal terminal) => new DocumentedCommand(
        "correct", "Corrects the record: what people say stands apart from what was read, with who, when and why, and can be undone.",
        "dragoman correct merge q7f3k2m9xa4t 4d1zk8p2m0ce --why \"one ceremony\"", "dragoman correct list")
    {
        OfReports(terminal, "merge", "Makes events one.", "dragoman correct merge q7f3k2m9xa4t 4d1zk8p2m0ce", CorrectionKind.Merge),
        OfReports(terminal, "split", "Makes some reports of an event an event of their own.", "dragoman correct split 4d1zk8p2m0ce --why \"another day\"", CorrectionKind.Split),
        OfReports(terminal, "wrong", "Marks reports as errors of the coder.", "dragoman correct wrong 4d1zk8p2m0ce", CorrectionKind.Wrong),
        Change(terminal),
        Add(terminal),
        Undo(terminal),
        List(terminal),
    };

    private static DocumentedCommand OfReports(Terminal terminal, string name, string description, string example, CorrectionKind kind)
    {
        var ids = new Argument<string[]>("id") { Description = "ids of events or reports", Arity = ArgumentArity.OneOrMore };
        var entry = new EntryOptions();
        var command = new DocumentedCommand(name, description, example) { ids };
        entry.AddTo(command);
        command.SetAction(parsed => entry.Correct(terminal, parsed, new NewCorrection { Kind = kind, Reports = [.. parsed.GetValue(ids)!], Who = entry.Who(parsed), Why = entry.Why(parsed) }));
        return command;
    }

    private static DocumentedCommand Change(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "id of the event or of a report of it" };
        var entry = new EntryOptions();
        var fields = new ChangeOptions();
        var command = new DocumentedCommand("change", "Makes an event say something else; what is not given stays.", "dragoman correct change q7f3k2m9xa4t --status denied --date 2025-04-16 --place Baku/AZE --why \"the ministry's own notice\"") { id };
        entry.AddTo(command);
        fields.AddTo(command);
        command.SetAction(parsed => entry.Correct(terminal, parsed, NewCorrection.Changed(parsed.GetValue(id)!, fields.Read(parsed), entry.Who(parsed), entry.Why(parsed))));
        return command;
    }

    private static DocumentedCommand Add(Terminal terminal)
    {
        var text = new Argument<string>("sentence") { Description = "one sentence that tells the event" };
        var entry = new EntryOptions();
        var fields = new ChangeOptions();
        var command = new DocumentedCommand("add", "Adds an event that no article reports; it is marked as added by hand.", "dragoman correct add \"The two sides exchanged maps.\" --type COOPERATE --actor ARM,AZE --date 2021-06-12 --place Tbilisi/GEO") { text };
        entry.AddTo(command);
        fields.AddTo(command);
        command.SetAction(parsed => entry.Correct(terminal, parsed, NewCorrection.Added(fields.Read(parsed) with { Text = parsed.GetValue(text) }, entry.Who(parsed), entry.Why(parsed))));
        return command;
    }

    private static DocumentedCommand Undo(Terminal terminal)
    {
        var id = new Argument<string>("correction") { Description = "id of the correction, as 'dragoman correct list' shows it" };
        var entry = new EntryOptions();
        var command = new DocumentedCommand("undo", "Undoes a correction: the record is then as if it had never been made, and still tells that it was.", "dragoman correct undo 8k2m4p0ze1rt") { id };
        entry.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = RecordOption.OpenForWork(entry.Record(parsed));
            if (store.Undo(parsed.GetValue(id)!, entry.Who(parsed)))
            {
                terminal.Text.WriteLine("Undone.");
                return ExitCode.Success;
            }

            terminal.Error.WriteLine($"dragoman: there is no correction '{parsed.GetValue(id)}' that counts; 'dragoman correct list' shows them.");
            return ExitCode.NotFound;
        });
        return command;
    }

    private static DocumentedCommand List(Terminal terminal)
    {
        var record = RecordOption.Create();
        var limit = NumberOption.Create("--limit", "most corrections to show", 1, int.MaxValue, 50);
        var command = new DocumentedCommand("list", "Lists corrections, the latest first, undone ones too.", "dragoman correct list --limit 10") { record, limit };
        command.SetAction(parsed =>
        {
            using var store = RecordOption.OpenForReading(parsed.GetValue(record)!);
            var made = store.LatestCorrections(parsed.GetValue(limit));
            foreach (var one in made)
                terminal.Text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Id}  {one.At:yyyy-MM-dd HH:mm}  {one.Kind.ToString().ToLowerInvariant(),-6}  {string.Join(' ', one.Reports)}  by {one.Who}{(one.Why is null ? "" : $": {one.Why}")}{(one.Counts ? "" : $"  (undone by {one.UndoneBy})")}"));
            if (made.IsEmpty) terminal.Text.WriteLine("Nobody corrected anything yet.");
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>The options that every correction has.</summary>
    private sealed class EntryOptions
    {
        private readonly Option<string> record = RecordOption.Create();
        private readonly Option<string> who = new("--who") { Description = "who corrects", HelpName = "name", DefaultValueFactory = _ => Environment.UserName };
        private readonly Option<string?> why = new("--why") { Description = "why", HelpName = "text" };

        public void AddTo(Command command)
        {
            foreach (var option in (Option[])[record, who, why]) command.Add(option);
        }

        public string Record(ParseResult parsed) => parsed.GetValue(record)!;

        public string Who(ParseResult parsed) => parsed.GetValue(who)!;

        public string? Why(ParseResult parsed) => parsed.GetValue(why);

        public int Correct(Terminal terminal, ParseResult parsed, NewCorrection correction)
        {
            using var store = RecordOption.OpenForWork(Record(parsed));
            try
            {
                var made = store.Correct(correction);
                terminal.Text.WriteLine($"Correction {made.Id}; event {store.FindEvent(made.Reports[0])?.Summary.Id}. 'dragoman correct undo {made.Id}' undoes it.");
                return ExitCode.Success;
            }
            catch (ArgumentException fault)
            {
                terminal.Error.WriteLine($"dragoman: {fault.Message.Split(" (Parameter", 2)[0]}.");
                return ExitCode.Usage;
            }
        }
    }

    /// <summary>The options that say what an event is to say.</summary>
    private sealed class ChangeOptions
    {
        private readonly Option<EventType?> type = Named<EventType>("--type", "the type", EventTypeNames.All, text => EventTypeNames.TryParse(text, out var value) ? value : null);
        private readonly Option<EventStatus?> status = Named<EventStatus>("--status", "the status", EventStatusNames.All, text => EventStatusNames.TryParse(text, out var value) ? value : null);
        private readonly Option<string?> mode = new("--mode") { Description = "the mode; \"\" for none", HelpName = "mode" };
        private readonly Option<string?> date = new("--date") { Description = "the date: 2025, 2025-04, 2025-04-16 or a span; \"\" for unknown", HelpName = "date" };
        private readonly Option<string?> place = new("--place") { Description = "the place with its country's code: Baku/AZE; \"\" for unknown", HelpName = "place" };
        private readonly Option<string?> actor = new("--actor") { Description = "codes of those who act, with commas", HelpName = "codes" };
        private readonly Option<string?> recipient = new("--recipient") { Description = "codes of those acted on, with commas; \"\" for nobody", HelpName = "codes" };
        private readonly Option<string?> saidBy = new("--said-by") { Description = "who says so, with commas; \"\" for the writers", HelpName = "names" };
        private readonly Option<string?> topics = new("--topics") { Description = "topics, with commas", HelpName = "names" };

        public void AddTo(Command command)
        {
            foreach (var option in (Option[])[type, status, mode, date, place, actor, recipient, saidBy, topics]) command.Add(option);
            command.Validators.Add(result =>
            {
                if (result.GetValue(date) is { Length: > 0 } text && !PartialDate.TryParse(text, out _)) result.AddError($"'{text}' is no date of the form 2025, 2025-04 or 2025-04-16 (--date).");
            });
        }

        public EventChange Read(ParseResult parsed) => new()
        {
            Type = parsed.GetValue(type),
            Status = parsed.GetValue(status),
            Mode = parsed.GetValue(mode),
            Date = parsed.GetValue(date) is { Length: > 0 } day ? PartialDate.Parse(day) : null,
            WithoutDate = parsed.GetValue(date) is "",
            Place = parsed.GetValue(place) is { Length: > 0 } name ? PlaceOf(name) : null,
            WithoutPlace = parsed.GetValue(place) is "",
            Actor = Parties(parsed.GetValue(actor)),
            Recipient = Parties(parsed.GetValue(recipient)),
            SaidBy = Parties(parsed.GetValue(saidBy)),
            Topics = parsed.GetValue(topics) is { } list ? [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] : null,
        };

        private static EventPlace PlaceOf(string text) => text.Split('/', 2) is [var name, var country] ? new EventPlace { Name = name, Country = country } : new EventPlace { Name = text };

        private static ImmutableArray<ActorReference>? Parties(string? codes) =>
            codes is null ? null : [.. codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(code => new ActorReference { Text = code, Code = code })];

        private static Option<T?> Named<T>(string name, string description, IReadOnlyList<string> known, Func<string, T?> parse)
            where T : struct => new(name)
            {
                Description = description,
                HelpName = "name",
                CustomParser = result =>
                {
                    if (parse(result.Tokens[0].Value) is { } value) return value;
                    result.AddError($"'{result.Tokens[0].Value}' is not known ({name}); known: {string.Join(", ", known)}.");
                    return null;
                },
            };
    }
}
