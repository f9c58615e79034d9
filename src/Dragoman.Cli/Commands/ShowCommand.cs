using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Record.Export;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman show</c>: one event with all its reports, or one article with its events.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "id of an event, a report or an article, as 'dragoman events' lists them" };
        var record = RecordOption.Create();
        var json = new Option<bool>("--json") { Description = "as JSON; events only" };
        var command = new DocumentedCommand(
            "show",
            "Tells one event with every report of it: sentence, source, rule, and what the reports disagree on. An article's id shows the article's events.",
            "dragoman show q7f3k2m9xa4t",
            "dragoman show q7f3k2m9xa4t --json")
        {
            id,
            record,
            json,
        };
        command.SetAction(parsed =>
        {
            using var store = RecordOption.OpenForReading(parsed.GetValue(record)!);
            var wanted = parsed.GetValue(id)!;
            if (store.FindEvent(wanted) is { } found)
            {
                if (parsed.GetValue(json)) terminal.Text.WriteLine(EventObject.Text(EventObject.Of(found), indented: true));
                else EventSheet.Write(terminal, found);
                return ExitCode.Success;
            }

            if (store.FindArticle(wanted) is { } article)
            {
                ArticleSheet.Write(terminal, article);
                return ExitCode.Success;
            }

            terminal.Error.WriteLine($"dragoman: the record {parsed.GetValue(record)} holds no event and no article '{wanted}'; 'dragoman events' lists ids.");
            return ExitCode.NotFound;
        });
        return command;
    }
}
