using System.CommandLine;
using System.CommandLine.Help;
using Dragoman.Cli.Commands;

namespace Dragoman.Cli.CommandLine;

/// <summary>The command <c>dragoman</c> with all its subcommands.</summary>
public static class DragomanCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="terminal">Where the commands read and write.</param>
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Reads the news and keeps the diplomatic record: who met, called, signed, demanded, refused or attacked whom, when, where, and who says so.")
        {
            ReadCommand.Create(terminal),
            WatchCommand.Create(terminal),
            EventsCommand.Create(terminal),
            ShowCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ImportCommand.Create(terminal),
            ServeCommand.Create(terminal),
            DemoCommand.Create(terminal),
            CodeCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ExtractCommand.Create(terminal),
            ParseCommand.Create(terminal),
            ActorsCommand.Create(terminal),
            PlacesCommand.Create(terminal),
            RulesCommand.Create(terminal),
            CorrectCommand.Create(terminal),
            RecodeCommand.Create(terminal),
            RecordCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
        };
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
