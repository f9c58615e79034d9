namespace Dragoman.Cli.CommandLine;

/// <summary>Puts a command's description together with its examples, which every help shows.</summary>
internal static class Described
{
    /// <summary>What the command does and how it is typed.</summary>
    public static string With(string what, params string[] examples) =>
        $"{what}\n\nExample{(examples.Length > 1 ? "s" : "")}:\n{string.Join('\n', examples.Select(example => "  " + example))}";
}
