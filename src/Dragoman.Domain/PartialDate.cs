using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dragoman.Domain;

/// <summary>A date in the precision that a text gives: a year, a month, a day, or a span of such.</summary>
/// <remarks>
/// Written as ISO 8601 reduced precision: <c>2025</c>, <c>2025-04</c>, <c>2025-04-16</c>, spans as
/// <c>2024-03/2025-01</c>. Immutable; the default value is not a date and is never handed out.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day, int endYear, int endMonth, int endDay) =>
        (Year, Month, Day, EndYear, EndMonth, EndDay) = (year, month, day, endYear, endMonth, endDay);

    /// <summary>The (first) year.</summary>
    public int Year { get; }

    /// <summary>The (first) month, 1 to 12; 0 where the precision is a year.</summary>
    public int Month { get; }

    /// <summary>The (first) day, 1 to 31; 0 where the precision is a month or a year.</summary>
    public int Day { get; }

    /// <summary>Year in which a span ends; 0 where this is no span.</summary>
    public int EndYear { get; }

    /// <summary>Month in which a span ends; 0 where the end has the precision of a year.</summary>
    public int EndMonth { get; }

    /// <summary>Day on which a span ends; 0 where the end has the precision of a month or a year.</summary>
    public int EndDay { get; }

    /// <summary>True for a span such as <c>2024-03/2025-01</c>.</summary>
    public bool IsSpan => EndYear != 0;

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly First => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Last => IsSpan ? LastOf(EndYear, EndMonth, EndDay) : LastOf(Year, Month, Day);

    /// <summary>A date of year precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such date.</exception>
    public static PartialDate OfYear(int year) => Checked(year, 0, 0);

    /// <summary>A date of month precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such date.</exception>
    public static PartialDate OfMonth(int year, int month) => Checked(year, month, 0);

    /// <summary>A date of day precision.</summary>
    public static PartialDate OfDay(DateOnly day) => Checked(day.Year, day.Month, day.Day);

    /// <summary>A span from the start of <paramref name="first"/> to the end of <paramref name="last"/>.</summary>
    /// <exception cref="ArgumentException">One of the two is a span itself, or the second ends before the first starts.</exception>
    public static PartialDate Span(PartialDate first, PartialDate last)
    {
        if (first.IsSpan || last.IsSpan || last.Last < first.First)
            throw new ArgumentException($"'{first}' to '{last}' is no span", nameof(last));
        return first == last ? first : new PartialDate(first.Year, first.Month, first.Day, last.Year, last.Month, last.Day);
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text)) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryParseOne(text, out date);
        if (!TryParseOne(text.AsSpan(0, slash), out var first) || !TryParseOne(text.AsSpan(slash + 1), out var last) || last.Last < first.First)
            return false;
        date = Span(first, last);
        return true;
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date of the form 2025, 2025-04, 2025-04-16 or a span of two such");

    /// <summary>Orders by first day, then by last day.</summary>
    public int CompareTo(PartialDate other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : Last.CompareTo(other.Last);
    }

    /// <summary>The date in ISO 8601 reduced precision.</summary>
    public override string ToString() =>
        IsSpan ? $"{Text(Year, Month, Day)}/{Text(EndYear, EndMonth, EndDay)}" : Text(Year, Month, Day);

    private static string Text(int year, int month, int day) => (month, day) switch
    {
        (0, _) => year.ToString("D4", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
    };

    private static bool TryParseOne(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10)) return false;
        int month = 0, day = 0;
        if (!Digits(text[..4], out var year)) return false;
        if (text.Length >= 7 && (text[4] != '-' || !Digits(text[5..7], out month) || month == 0)) return false;
        if (text.Length == 10 && (text[7] != '-' || !Digits(text[8..], out day) || day == 0)) return false;
        if (!Exists(year, month, day)) return false;
        date = new PartialDate(year, month, day, 0, 0, 0);
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static PartialDate Checked(int year, int month, int day) =>
        Exists(year, month, day) ? new PartialDate(year, month, day, 0, 0, 0) : throw new ArgumentOutOfRangeException(nameof(year), $"no such date: {year}-{month}-{day}");

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 0 and <= 12 && day >= 0 && (month > 0 || day == 0) && (day == 0 || day <= DateTime.DaysInMonth(year, month));

    private static DateOnly LastOf(int year, int month, int day)
    {
        var m = month == 0 ? 12 : month;
        return new DateOnly(year, m, day == 0 ? DateTime.DaysInMonth(year, m) : day);
    }
}
