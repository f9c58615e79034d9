using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;

namespace Dragoman.Web.Text;

/// <summary>A month of the Gregorian calendar, in weeks that begin on Monday (ISO 8601).</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, 1 to 12.</param>
public readonly record struct CalendarMonth(int Year, int Month)
{
    /// <summary>The first day.</summary>
    public DateOnly First => new(Year, Month, 1);

    /// <summary>The last day.</summary>
    public DateOnly Last => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>The month before; this one where time begins.</summary>
    public CalendarMonth Before => Month > 1 ? this with { Month = Month - 1 } : Year > 1 ? new CalendarMonth(Year - 1, 12) : this;

    /// <summary>The month after; this one where time ends.</summary>
    public CalendarMonth After => Month < 12 ? this with { Month = Month + 1 } : Year < 9999 ? new CalendarMonth(Year + 1, 1) : this;

    /// <summary>For people: "April 2025".</summary>
    public string Name => DateText.Of(PartialDate.OfMonth(Year, Month));

    /// <summary>The month of a day.</summary>
    public static CalendarMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads "2025-04"; null for anything else.</summary>
    public static CalendarMonth? Read(string? text) =>
        PartialDate.TryParse(text, out var date) && date is { IsSpan: false, Month: > 0, Day: 0 } ? new CalendarMonth(date.Year, date.Month) : null;

    /// <summary>The weeks, seven days each; days of other months are null.</summary>
    public ImmutableArray<ImmutableArray<DateOnly?>> Weeks()
    {
        var lead = ((int)First.DayOfWeek + 6) % 7;
        var days = Last.Day;
        var weeks = ImmutableArray.CreateBuilder<ImmutableArray<DateOnly?>>();
        for (var start = -lead; start < days; start += 7)
        {
            var week = ImmutableArray.CreateBuilder<DateOnly?>(7);
            for (var day = start; day < start + 7; day++) week.Add(day >= 0 && day < days ? First.AddDays(day) : null);
            weeks.Add(week.MoveToImmutable());
        }

        return weeks.ToImmutable();
    }

    /// <summary>As addresses have it: "2025-04".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
