using System.CommandLine;
using System.Globalization;

namespace Dragoman.Cli.CommandLine;

/// <summary>Options that take a whole number between two bounds.</summary>
internal static class NumberOption
{
    /// <summary>Makes the option; its value is never out of bounds.</summary>
    public static Option<int> Create(string name, string description, int least, int most, int otherwise) => new(name)
    {
        Description = description,
        HelpName = "number",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"'{result.Tokens[0].Value}' is no number from {least} to {most} ({name})."));
            return otherwise;
        },
    };
}
