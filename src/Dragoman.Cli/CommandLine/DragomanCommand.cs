using System.CommandLine;
using Dragoman.Cli.Commands;

namespace Dragoman.Cli.CommandLine;

/// <summary>The command <c>dragoman</c> with all its subcommands.</summary>
public static class DragomanCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="terminal">Where the commands read and write.</param>
    public static RootCommand Create(Terminal terminal) => new("Reads the news and keeps the diplomatic record: who met, called, signed, demanded, refused or attacked whom, when, where, and who says so.")
    {
        CodeCommand.Create(terminal),
        ExtractCommand.Create(terminal),
    };
}
