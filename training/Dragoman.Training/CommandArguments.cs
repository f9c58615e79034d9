namespace Dragoman.Training;

/// <summary>A command's options with their values, and the rest.</summary>
internal sealed class CommandArguments
{
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);
    private readonly List<string> rest = [];

    /// <exception cref="UsageException">An option has no value.</exception>
    internal CommandArguments(IEnumerable<string> arguments)
    {
        string? option = null;
        foreach (var argument in arguments)
        {
            if (option is not null)
            {
                options[option] = argument;
                option = null;
            }
            else if (argument.StartsWith("--", StringComparison.Ordinal))
            {
                option = argument;
            }
            else
            {
                rest.Add(argument);
            }
        }

        if (option is not null) throw new UsageException($"{option} needs a value");
    }

    internal IReadOnlyList<string> Rest => rest;

    internal string? Option(string name) => options.GetValueOrDefault(name);
}
