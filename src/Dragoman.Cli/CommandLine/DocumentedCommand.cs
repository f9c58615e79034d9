using System.CommandLine;

namespace Dragoman.Cli.CommandLine;

/// <summary>A command whose help ends with examples of how it is typed.</summary>
/// <param name="name">What is typed.</param>
/// <param name="description">One or two sentences: what it does.</param>
/// <param name="examples">Whole command lines, at least one.</param>
internal sealed class DocumentedCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Whole command lines that work as written.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
