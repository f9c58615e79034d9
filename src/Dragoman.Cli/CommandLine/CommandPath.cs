using System.CommandLine.Parsing;

namespace Dragoman.Cli.CommandLine;

/// <summary>How a command is typed: the names from the first subcommand down.</summary>
internal static class CommandPath
{
    /// <summary>"actors resolve"; empty for the program itself.</summary>
    public static string Of(CommandResult command)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = command; at is CommandResult { Parent: not null } result; at = result.Parent) names.Push(result.Command.Name);
        return string.Join(' ', names);
    }
}
