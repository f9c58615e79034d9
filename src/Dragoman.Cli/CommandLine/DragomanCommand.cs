using System.CommandLine;
using System.CommandLine.Help;
using Dragoman.Cli.Commands;

namespace Dragoman.Cli.CommandLine;

/// <summary>The command <c>dragoman</c> with all its subcommands.</summary>
public static class DragomanCommand
{
    private static readonly string[] Names = ["read", "watch", "events", "show", "export", "import", "serve", "demo", "code", "explain", "extract", "parse", "actors", "places", "rules", "correct", "recode", "record", "evaluate"];

    /// <summary>Builds the command.</summary>
    /// <param name="terminal">Where the commands read and write.</param>
    /// <param name="asked">The first word of the command line. Where it names a subcommand only that one is built, to start faster; null to build all.</param>
    public static RootCommand Create(Terminal terminal, string? asked = null)
    {
        var root = new RootCommand("Reads the news and keeps the diplomatic record: who met, called, signed, demanded, refused or attacked whom, when, where, and who says so.");
        if (Named(asked, terminal) is { } alone) root.Add(alone);
        else Array.ForEach(Names, name => root.Add(Named(name, terminal)!));
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static Command? Named(string? name, Terminal terminal) => name switch
    {
        "read" => ReadCommand.Create(terminal),
        "watch" => WatchCommand.Create(terminal),
        "events" => EventsCommand.Create(terminal),
        "show" => ShowCommand.Create(terminal),
        "export" => ExportCommand.Create(terminal),
        "import" => ImportCommand.Create(terminal),
        "serve" => ServeCommand.Create(terminal),
        "demo" => DemoCommand.Create(terminal),
        "code" => CodeCommand.Create(terminal),
        "explain" => ExplainCommand.Create(terminal),
        "extract" => ExtractCommand.Create(terminal),
        "parse" => ParseCommand.Create(terminal),
        "actors" => ActorsCommand.Create(terminal),
        "places" => PlacesCommand.Create(terminal),
        "rules" => RulesCommand.Create(terminal),
        "correct" => CorrectCommand.Create(terminal),
        "recode" => RecodeCommand.Create(terminal),
        "record" => RecordCommand.Create(terminal),
        "evaluate" => EvaluateCommand.Create(terminal),
        _ => null,
    };
}
