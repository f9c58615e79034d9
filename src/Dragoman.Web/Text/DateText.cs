using System.Globalization;
using Dragoman.Domain;

namespace Dragoman.Web.Text;

/// <summary>Dates for people, never more precise than they are: "April 2025", not "1 April 2025".</summary>
public static class DateText
{
    /// <summary>A partial date: "2025", "April 2025", "16 April 2025", "March 2024 to January 2025", "16 to 18 April 2025".</summary>
    public static string Of(PartialDate date)
    {
        if (!date.IsSpan) return One(date.Year, date.Month, date.Day);
        var last = One(date.EndYear, date.EndMonth, date.EndDay);
        if (date.Year == date.EndYear && date.Day > 0 && date.EndDay > 0)
            return date.Month == date.EndMonth ? string.Create(CultureInfo.InvariantCulture, $"{date.Day} to {last}") : string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Month(date.Month)} to {last}");
        return date.Year == date.EndYear && date is { Month: > 0, Day: 0, EndMonth: > 0, EndDay: 0 } ? $"{Month(date.Month)} to {last}" : $"{One(date.Year, date.Month, date.Day)} to {last}";
    }

    /// <summary>A day: "16 April 2025".</summary>
    public static string Of(DateOnly day) => One(day.Year, day.Month, day.Day);

    /// <summary>When, in the manner of a sentence: "on 16 April 2025", "in April 2025", "from 16 to 18 April 2025".</summary>
    public static string When(PartialDate date) => date.IsSpan ? "from " + Of(date) : (date.Day > 0 ? "on " : "in ") + Of(date);

    /// <summary>The value of a <c>datetime</c> attribute; null for a span, for which HTML has none.</summary>
    public static string? Machine(PartialDate date) => date.IsSpan ? null : date.ToString();

    private static string One(int year, int month, int day) => (month, day) switch
    {
        (0, _) => year.ToString(CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Month(month)} {year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{day} {Month(month)} {year}"),
    };

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
