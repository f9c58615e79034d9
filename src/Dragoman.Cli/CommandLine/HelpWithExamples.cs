using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dragoman.Cli.CommandLine;

/// <summary>The help of a command, and below it the command's examples.</summary>
/// <param name="help">The library's own help.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is not DocumentedCommand { Examples: { Count: > 0 } examples }) return code;
        output.WriteLine(examples.Count > 1 ? "Examples:" : "Example:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        output.WriteLine();
        return code;
    }
}
