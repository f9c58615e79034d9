using System.Globalization;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>Reads "2018-05-08/2021-08" and the like: ISO 8601 spans whose ends may be days, months or years, and whose second may be left open.</summary>
internal static class TermDates
{
    public static (DateOnly From, DateOnly To) Read(ReadOnlySpan<char> text, KnowledgeYaml at)
    {
        var slash = text.IndexOf('/');
        if (slash <= 0) throw at.Fault($"'{text}' is no span; write FROM/TO or FROM/ with ISO 8601 dates");
        var (from, _) = Day(text[..slash], at);
        var to = slash == text.Length - 1 ? DateOnly.MaxValue : Day(text[(slash + 1)..], at).Last;
        return from <= to ? (from, to) : throw at.Fault($"'{text}' ends before it begins");
    }

    private static (DateOnly First, DateOnly Last) Day(ReadOnlySpan<char> text, KnowledgeYaml at)
    {
        var culture = CultureInfo.InvariantCulture;
        if (text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day)) return (day, day);
        if (text.Length == 7 && DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", culture, DateTimeStyles.None, out var month)) return (month, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, culture, out var year) && year > 0) return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        throw at.Fault($"'{text}' is no date; write 2015, 2015-03 or 2015-03-31");
    }
}
