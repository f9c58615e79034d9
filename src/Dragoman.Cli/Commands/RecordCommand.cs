using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Dragoman.Cli.CommandLine;
using Dragoman.Record;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman record</c>: the care of a record's file.</summary>
internal static class RecordCommand
{
    public static Command Create(Terminal terminal) => new DocumentedCommand(
        "record", "Takes care of a record's file: what it holds, whether it is sound, a copy of it, its size.",
        "dragoman record info", "dragoman record check --record news.db", "dragoman record backup copy.db", "dragoman record compact")
    {
        Info(terminal), Check(terminal), Backup(terminal), Compact(terminal),
    };

    private static DocumentedCommand Info(Terminal terminal)
    {
        var record = RecordOption.Create();
        var json = new Option<bool>("--json") { Description = "as JSON" };
        var command = new DocumentedCommand("info", "Tells what a record holds.", "dragoman record info --json") { record, json };
        command.SetAction(parsed =>
        {
            using var store = RecordOption.OpenForReading(parsed.GetValue(record)!);
            var info = store.Info();
            if (parsed.GetValue(json)) WriteJson(terminal, info);
            else WriteSheet(terminal.Text, info);
            return ExitCode.Success;
        });
        return command;
    }

    private static DocumentedCommand Check(Terminal terminal)
    {
        var record = RecordOption.Create();
        var command = new DocumentedCommand("check", "Verifies that a record is whole: the file, every reference, every number, every grouping of reports into events.", "dragoman record check --record news.db") { record };
        command.SetAction(parsed =>
        {
            using var store = RecordOption.OpenForReading(parsed.GetValue(record)!);
            var faults = store.Check();
            foreach (var fault in faults) terminal.Text.WriteLine(fault);
            terminal.Text.WriteLine(faults.IsEmpty ? $"{store.Path} is sound." : $"{store.Path}: {faults.Length} faults; restore it from a backup, or read the articles into a new record.");
            return faults.IsEmpty ? ExitCode.Success : ExitCode.Record;
        });
        return command;
    }

    private static DocumentedCommand Backup(Terminal terminal)
    {
        var record = RecordOption.Create();
        var file = new Argument<string>("file") { Description = "the copy; there must be no such file" };
        var command = new DocumentedCommand("backup", "Copies a record as it is at one moment, while other programs may go on reading and writing it.", "dragoman record backup news-2026-01-02.db --record news.db") { file, record };
        command.SetAction(parsed =>
        {
            using var store = RecordOption.OpenForReading(parsed.GetValue(record)!);
            var copy = parsed.GetValue(file)!;
            store.Backup(copy);
            terminal.Text.WriteLine($"{store.Path} is copied to {copy} ({Size(new FileInfo(copy).Length)}).");
            return ExitCode.Success;
        });
        return command;
    }

    private static DocumentedCommand Compact(Terminal terminal)
    {
        var record = RecordOption.Create();
        var command = new DocumentedCommand("compact", "Gives back the room that rewritten parts of a record left. It takes as much room again while it works.", "dragoman record compact --record news.db") { record };
        command.SetAction(parsed =>
        {
            using var store = RecordOption.OpenForWork(parsed.GetValue(record)!);
            var (before, after) = store.Compact();
            terminal.Text.WriteLine($"{store.Path}: {Size(before)} before, {Size(after)} now.");
            return ExitCode.Success;
        });
        return command;
    }

    private static void WriteSheet(TextWriter output, RecordInfo info)
    {
        output.WriteLine(info.Path);
        Line("size", Size(info.Bytes));
        Line("form", info.Form.ToString(CultureInfo.InvariantCulture));
        Line("articles", string.Create(CultureInfo.InvariantCulture, $"{info.Statistics.Articles} ({info.Versions} versions)"));
        Line("reports", info.Statistics.Mentions.ToString(CultureInfo.InvariantCulture));
        Line("events", info.Statistics.Events.ToString(CultureInfo.InvariantCulture));
        Line("parties", info.Statistics.Actors.ToString(CultureInfo.InvariantCulture));
        Line("corrections", info.Corrections.ToString(CultureInfo.InvariantCulture));
        if (info.FirstDay is { } first && info.LastDay is { } last) Line("dated", $"{first:yyyy-MM-dd} to {last:yyyy-MM-dd}");
        if (info.LastRead is { } read) Line("last read", read.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture));

        void Line(string label, string value) => output.WriteLine($"  {label,-12} {value}");
    }

    private static void WriteJson(Terminal terminal, RecordInfo info)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("record", info.Path);
            json.WriteNumber("bytes", info.Bytes);
            json.WriteNumber("form", info.Form);
            json.WriteNumber("articles", info.Statistics.Articles);
            json.WriteNumber("versions", info.Versions);
            json.WriteNumber("reports", info.Statistics.Mentions);
            json.WriteNumber("events", info.Statistics.Events);
            json.WriteNumber("parties", info.Statistics.Actors);
            json.WriteNumber("corrections", info.Corrections);
            if (info.FirstDay is { } first) json.WriteString("first_day", first.ToString("O", CultureInfo.InvariantCulture));
            if (info.LastDay is { } last) json.WriteString("last_day", last.ToString("O", CultureInfo.InvariantCulture));
            if (info.LastRead is { } read) json.WriteString("last_read", read);
            json.WriteEndObject();
        }

        terminal.Text.WriteLine(System.Text.Encoding.UTF8.GetString(memory.ToArray()));
    }

    private static string Size(long bytes) => bytes < 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:F0} KiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:F1} MiB");
}
