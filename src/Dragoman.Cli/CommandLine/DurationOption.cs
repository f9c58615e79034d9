using System.CommandLine;
using System.Globalization;

namespace Dragoman.Cli.CommandLine;

/// <summary>Options that take a span of time: 90s, 15m, 2h, 1d.</summary>
internal static class DurationOption
{
    /// <summary>Makes the option; its value is never below <paramref name="least"/> and never above a year.</summary>
    public static Option<TimeSpan> Create(string name, string description, TimeSpan least, TimeSpan otherwise) => new(name)
    {
        Description = $"{description} (90s, 15m, 2h, 1d)",
        HelpName = "time",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Read(text) is { } span && span >= least && span <= TimeSpan.FromDays(365)) return span;
            result.AddError($"'{text}' is no time of the form 90s, 15m, 2h or 1d, {Spell(least)} at least ({name}).");
            return otherwise;
        },
    };

    /// <summary>Reads a span; null for any other text.</summary>
    internal static TimeSpan? Read(string text)
    {
        if (text.Length < 2 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(number),
            'm' => TimeSpan.FromMinutes(number),
            'h' => TimeSpan.FromHours(number),
            'd' => TimeSpan.FromDays(number),
            _ => null,
        };
    }

    private static string Spell(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:F0}s");
}
