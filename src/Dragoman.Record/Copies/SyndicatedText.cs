using System.Text.RegularExpressions;

namespace Dragoman.Record.Copies;

/// <summary>What of an article's text its copies in other outlets share: all but datelines, bylines and credits.</summary>
/// <remarks>Safe on many threads.</remarks>
public static partial class SyndicatedText
{
    private const int LongestLine = 160;
    private const int LongestDateline = 100;

    private static readonly string[] Openings = ["By ", "Reporting by", "(Reporting by", "Editing by", "(Editing by", "Writing by", "Additional reporting", "(Additional reporting", "Source:", "Photo:", "Compiled by", "With reporting by"];

    /// <summary>The text without what each outlet puts before and after it.</summary>
    public static string Core(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => !IsCredit(line)).ToList();
        if (lines.Count == 0) return "";
        lines[0] = WithoutDateline(lines[0]);
        return string.Join('\n', lines);
    }

    private static bool IsCredit(string line) => line.Length <= LongestLine && Openings.Any(opening => line.StartsWith(opening, StringComparison.OrdinalIgnoreCase));

    /// <summary>"BAKU, April 16 (An agency) — The ministers met" without what stands before the dash.</summary>
    private static string WithoutDateline(string line)
    {
        var match = Dateline().Match(line.Length > LongestDateline ? line[..LongestDateline] : line);
        return match.Success ? line[match.Length..] : line;
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’ -]{1,40}(,\s*[^—–:(]{1,50})?\s*(\([^)]{1,30}\)|/[^/]{1,30}/)?\s*(—|–|--|\s-\s|:\s|\.\s*—)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dateline();
}
