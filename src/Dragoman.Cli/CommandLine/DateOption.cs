using System.CommandLine;
using System.Globalization;

namespace Dragoman.Cli.CommandLine;

/// <summary>Options that take one day.</summary>
internal static class DateOption
{
    /// <summary>Makes the option; null where it is not given.</summary>
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = $"{description} (2025-04-17)",
        HelpName = "date",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
            result.AddError($"'{result.Tokens[0].Value}' is no date of the form 2025-04-17 ({name}).");
            return null;
        },
    };
}
