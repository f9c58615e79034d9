using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Record.Export;
using Spectre.Console;

namespace Dragoman.Cli.Output;

/// <summary>Events as a table for people.</summary>
internal static class EventTable
{
    /// <summary>Writes the table, and how many more there are.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<EventSummary> events, int total)
    {
        if (events.Count == 0)
        {
            terminal.Text.WriteLine("No event in the record fulfils these conditions. 'dragoman events' without any shows the latest.");
            return;
        }

        var table = new Table().Border(terminal.OutputIsTerminal ? TableBorder.Rounded : TableBorder.None);
        foreach (var heading in (ReadOnlySpan<string>)["Date", "Event", "Status", "Who", "Where", "Sentence", "Id"]) table.AddColumn(heading);
        foreach (var column in table.Columns.Take(2).Append(table.Columns[^1])) column.NoWrap();
        foreach (var found in events) table.AddRow([.. Cells(found).Select(Markup.Escape)]);
        terminal.Rich.Write(table);
        terminal.Text.WriteLine(total > events.Count
            ? string.Create(CultureInfo.InvariantCulture, $"{events.Count} of {total} events; --limit 0 shows all. 'dragoman show ID' tells one with its sources.")
            : string.Create(CultureInfo.InvariantCulture, $"{total} events. 'dragoman show ID' tells one with its sources."));
    }

    private static IEnumerable<string> Cells(EventSummary found)
    {
        var coded = found.Coded;
        yield return coded.Date?.Value.ToString() ?? "unknown";
        yield return EventWords.Type(coded);
        yield return coded.Status.Name + (found.Disputed ? " (disputed)" : "");
        yield return EventWords.Parties(coded);
        yield return coded.Place?.Name ?? "";
        yield return (found.Sample ? "[sample] " : "") + (EventObject.Origin(found.Origin) is { } origin ? $"[{origin}] " : "") + Cut(EventWords.OneLine(found.Sentence), 160);
        yield return found.Id;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd() + "…";
}
