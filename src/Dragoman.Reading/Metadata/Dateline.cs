using System.Globalization;
using System.Text.RegularExpressions;

namespace Dragoman.Reading.Metadata;

/// <summary>The day in the line with which agencies begin a story: "BAKU, April 16 (Agency) —", "Yerevan, 16 April 2025. Agency:".</summary>
/// <param name="Written">The day as it is written.</param>
/// <param name="Month">Month, from 1.</param>
/// <param name="Day">Day of the month.</param>
/// <param name="Year">The year; null where the line gives none, as most do.</param>
internal sealed partial record Dateline(string Written, int Month, int Day, int? Year)
{
    private const int Longest = 160;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Finds the dateline at the head of a story.</summary>
    /// <returns>Null where the story does not begin with one.</returns>
    public static Dateline? Find(string text)
    {
        var feed = text.IndexOf('\n', StringComparison.Ordinal);
        var line = text[..Math.Min(feed < 0 ? text.Length : feed, Longest)];
        var match = Line().Match(line);
        if (!match.Success) return null;
        var month = Array.FindIndex(Months, name => match.Groups["month"].Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;
        return day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month) ? new Dateline(match.Groups["written"].Value, month, day, year) : null;
    }

    /// <summary>The whole date, where the line gives a year or one can be told by a later day of the same story.</summary>
    /// <param name="notAfter">A day before which the story was published, within a year; null where none is known.</param>
    public DateOnly? Resolve(DateOnly? notAfter)
    {
        if (Year is { } written) return new DateOnly(written, Month, Day);
        if (notAfter is not { } last) return null;
        for (var year = last.Year; year >= last.Year - 1 && year > 0; year--)
        {
            if (Day <= DateTime.DaysInMonth(year, Month) && new DateOnly(year, Month, Day) is var date && date <= last) return date;
        }

        return null;
    }

    private const string MonthNames = "january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|may|jun|jul|aug|sept|sep|oct|nov|dec";

    [GeneratedRegex(
        @"^\s*\p{Lu}[\p{L}.'’ -]{1,40}(,\s*\p{Lu}[\p{L}.'’ -]{1,40})?,\s*(?<written>((?<month>" + MonthNames + @")\.?\s+(?<day>\d{1,2})|(?<day>\d{1,2})\s+(?<month>" + MonthNames + @")\.?)(,?\s+(?<year>(19|20)\d\d))?)(?!\d)[.,]?\s*(\([^)]{1,30}\)|/[^/]{1,30}/|[\p{Lu}][\p{L}\d .-]{1,30})?\s*(—|–|-|:|\.|/|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
