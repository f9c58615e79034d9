using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Record.Export;
using Spectre.Console;

namespace Dragoman.Cli.Output;

/// <summary>One event with all its reports, for people.</summary>
internal static class EventSheet
{
    /// <summary>Writes the event. On a terminal the trigger stands out, elsewhere it stands in brackets.</summary>
    public static void Write(Terminal terminal, RecordedEvent found)
    {
        var coded = found.Summary.Coded;
        var output = terminal.Text;
        output.WriteLine($"{EventWords.Type(coded)}  {EventWords.Parties(coded)}{(found.Summary.Sample ? "  (sample)" : "")}{(EventObject.Origin(found.Summary.Origin) is { } origin ? $"  ({origin})" : "")}{(found.Withdrawn ? "  (no article tells this any more)" : "")}");
        output.WriteLine($"  id       {found.Summary.Id}");
        output.WriteLine($"  status   {coded.Status.Name}");
        output.WriteLine($"  date     {(coded.Date is { } date ? date.Value.ToString() + (date.Text is null ? " (the day it was told)" : $" (“{EventWords.OneLine(date.Text)}”)") : "unknown")}");
        if (coded.Place is { } place) output.WriteLine($"  place    {place.Name}{(place.Country is null ? "" : $", {place.Country}")}");
        WriteParties(output, "actor", coded.Actor);
        WriteParties(output, "on", coded.Recipient);
        foreach (var point in found.Disagreements) output.WriteLine($"  disputed {point.Field}: {string.Join(" against ", point.Values.Select(value => value.Value))}");
        foreach (var report in found.Reports) Write(terminal, report);
    }

    private static void WriteParties(TextWriter output, string label, System.Collections.Immutable.ImmutableArray<ActorReference> parties)
    {
        foreach (var party in parties)
        {
            var who = string.Join(", ", new[] { party.Name, party.Office, party.Sector }.OfType<string>());
            output.WriteLine($"  {label,-8} {party.Code ?? "?"}  “{EventWords.OneLine(party.Text)}”{(who.Length == 0 ? "" : $" ({who})")}");
        }
    }

    private static void Write(Terminal terminal, EventReport report)
    {
        var where = string.Join(", ", new[] { report.Article.Source, report.Article.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), report.Article.Title }.OfType<string>());
        terminal.Text.WriteLine();
        terminal.Text.WriteLine($"{(where.Length == 0 ? "an article without title" : where)}  [{report.Article.Id}]{(report.Current ? "" : "  (an older version of the article)")}");
        if (report.Article.Url is not null) terminal.Text.WriteLine($"  {report.Article.Url}");
        var (before, trigger, after) = Parts(report);
        if (terminal.OutputIsTerminal) terminal.Rich.MarkupLine($"  {Markup.Escape(before)}[bold yellow]{Markup.Escape(trigger)}[/]{Markup.Escape(after)}");
        else terminal.Text.WriteLine($"  {before}[{trigger}]{after}");
        var said = report.Coded.SaidBy.IsDefaultOrEmpty ? "" : $", said by {string.Join(", ", report.Coded.SaidBy.Select(by => by.Name ?? EventWords.OneLine(by.Text)))}";
        terminal.Text.WriteLine($"  rule {report.Coded.Rule}, {report.Coded.Status.Name}{said}");
    }

    private static (string Before, string Trigger, string After) Parts(EventReport report)
    {
        var offset = report.Coded.Sentence.Start;
        var start = Math.Clamp(report.Coded.Trigger.Start - offset, 0, report.Sentence.Length);
        var end = Math.Clamp(report.Coded.Trigger.End - offset, start, report.Sentence.Length);
        return (Flat(report.Sentence[..start]), Flat(report.Sentence[start..end]), Flat(report.Sentence[end..]));
    }

    private static string Flat(string text) => text.ReplaceLineEndings(" ");
}
