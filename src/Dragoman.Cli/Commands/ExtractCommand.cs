using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Reading;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman extract</c>: what reading would keep of its inputs; nothing is stored.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var reading = new ReadingOptions();
        var command = new DocumentedCommand(
            "extract",
            "Shows what reading would keep: a JSON object a line for each story, each field with where it came from. Nothing is stored.",
            "dragoman extract saved-page.html",
            "dragoman extract --format html - < page");
        reading.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var tally = new ReadTally(terminal.Error);
            foreach (var result in reading.Read(parsed, terminal))
            {
                cancellation.ThrowIfCancellationRequested();
                tally.Count(result);
                if (result.Article is not null) terminal.Text.WriteLine(ExtractedStory.ToJson(result));
            }

            return Task.FromResult(tally.ExitCode);
        });
        return command;
    }
}
