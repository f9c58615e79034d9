using System.CommandLine;
using System.Globalization;
using System.Text;
using Dragoman.Cli.CommandLine;
using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Export;
using Dragoman.Record.Queries;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman export</c>: events of the record in the forms of other programs.</summary>
internal static class ExportCommand
{
    private const string Calendar = "ics";

    private static readonly EventStatus[] Ahead = [EventStatus.Planned, EventStatus.Proposed, EventStatus.Conditional, EventStatus.Denied];

    public static Command Create(Terminal terminal)
    {
        var filter = new EventFilter();
        var record = RecordOption.Create();
        var limit = NumberOption.Create("--limit", "most events to write, the latest first; 0 for all", 0, int.MaxValue, 0);
        var output = new Option<string?>("--output", "-o") { Description = "write into this file, whole or not at all; standard output if not given", HelpName = "file" };
        var form = new Option<string?>("--as")
        {
            Description = $"the form: {string.Join(", ", EventFormats.Names)}; if not given, the ending of the file's name, or csv",
            HelpName = "form",
        };
        var command = new DocumentedCommand(
            "export",
            "Writes events of the record, the latest first, for other programs. What a form cannot hold is left out and counted; docs/exports.md tells what.",
            "dragoman export --as polecat --from 2025-01 -o events.txt",
            "dragoman export --actor AZE --as ics -o ahead.ics",
            "dragoman export --as jsonl | gzip > events.jsonl.gz");
        filter.AddTo(command);
        foreach (var option in (Option[])[form, output, limit, record]) command.Add(option);
        command.SetAction(parsed =>
        {
            var name = FormName(parsed.GetValue(form), parsed.GetValue(output));
            if (!EventFormats.Names.Contains(name, StringComparer.Ordinal))
            {
                terminal.Error.WriteLine($"dragoman: '{name}' is no form (--as); known: {string.Join(", ", EventFormats.Names)}.");
                return ExitCode.Usage;
            }

            using var store = RecordOption.OpenForReading(parsed.GetValue(record)!);
            var query = filter.Read(parsed);
            if (name == Calendar && query.Statuses.IsEmpty) query = query with { Statuses = [.. Ahead] };
            var reports = new ReportsAhead(store);
            var format = EventFormats.Create(name, new ExportContext(TimeProvider.System.GetUtcNow(), Find: reports.Find))!;
            var written = 0;
            var events = parsed.GetValue(limit) is > 0 and var most ? store.All(query).Take(most) : store.All(query);
            Write(terminal, parsed.GetValue(output), target => format.WriteAll(target, reports.Over(events).Select(found =>
            {
                written++;
                return found;
            })));
            var told = string.Create(CultureInfo.InvariantCulture, $"{written - format.LeftOut} of {written} events written");
            if (format.LeftOut > 0) terminal.Error.WriteLine($"dragoman: {told}; the form {name} cannot hold the others (docs/exports.md).");
            else if (parsed.GetValue(output) is not null) terminal.Text.WriteLine($"{told}.");
            return ExitCode.Success;
        });
        return command;
    }

    private static string FormName(string? given, string? file)
    {
        var name = given?.ToLowerInvariant() ?? (file is null ? "csv" : Path.GetExtension(file).TrimStart('.').ToLowerInvariant());
        return name == "ical" ? Calendar : name;
    }

    private static void Write(Terminal terminal, string? file, Action<TextWriter> write)
    {
        if (file is null)
        {
            try
            {
                write(terminal.Text);
                terminal.Text.Flush();
            }
            catch (IOException e)
            {
                throw new OutputClosedException(e);
            }

            return;
        }

        var partial = file + ".part";
        try
        {
            using (var target = new StreamWriter(partial, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                target.NewLine = "\n";
                write(target);
            }

            File.Move(partial, file, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
