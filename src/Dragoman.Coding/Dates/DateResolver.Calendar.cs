using Dragoman.Domain;

namespace Dragoman.Coding.Dates;

public static partial class DateResolver
{
    private const int FirstYear = 1;
    private const int LastYear = 9999;

    private static PartialDate? Day(DateMeaning.DayOfMonth day, Frame frame)
    {
        if (day.Month == 0) return DayOfSomeMonth(day, frame);
        if (day.Year > 0) return OnDay(day.Year, day.Month, day.Day);
        if (day.Within is not null) return Resolve(day.Within, frame) is { IsSpan: false } year ? OnDay(year.Year, day.Month, day.Day) : null;
        if (frame.Published is not { } now) return null;
        PartialDate? Towards(DateDirection direction) => Nearest(now.Year - 8, now.Year + 8, year => OnDay(year, day.Month, day.Day), now, direction);
        var found = Towards(frame.Direction);
        return day.Beside is not { } weekday || FallsOn(found, weekday) ? found
            : Towards(DateDirection.Past) is var past && FallsOn(past, weekday) ? past
            : Towards(DateDirection.Future) is var future && FallsOn(future, weekday) ? future
            : found;
    }

    private static bool FallsOn(PartialDate? date, DayOfWeek weekday) => date is { } known && known.First.DayOfWeek == weekday;

    private static PartialDate? DayOfSomeMonth(DateMeaning.DayOfMonth day, Frame frame)
    {
        if (day.Within is not null) return Resolve(day.Within, frame) is { IsSpan: false, Month: > 0 } month ? OnDay(month.Year, month.Month, day.Day) : null;
        if (frame.Published is not { } now) return null;
        var at = (now.Year * 12) + now.Month - 1;
        return Nearest(at - 2, at + 2, index => OnDay(index / 12, (index % 12) + 1, day.Day), now, frame.Direction);
    }

    private static PartialDate? Months(DateMeaning.Months months, Frame frame)
    {
        if (months.Year > 0) return InYear(months, months.Year);
        if (months.Within is not null) return Resolve(months.Within, frame) is { IsSpan: false } year ? InYear(months, year.Year) : null;
        if (frame.Published is not { } now) return null;
        PartialDate? InThat(int year) => InYear(months, year);
        var (from, to) = (now.Year - 2, now.Year + 2);
        switch (months.Reach)
        {
            case DateReach.Last:
                return Pick(from, to, InThat, date => date.Last < now, latest: true);
            case DateReach.Next:
                return Pick(from, to, InThat, date => date.First > now, latest: false);
            case DateReach.This:
                return Pick(from, to, InThat, date => date.First <= now && now <= date.Last, latest: true)
                    ?? (months.First + months.Count > 13 ? Nearest(from, to, InThat, now, frame.Direction) : InThat(now.Year));
            default:
                return Nearest(from, to, InThat, now, frame.Direction);
        }
    }

    private static PartialDate? WeekOfMonth(DateMeaning.WeekOfMonth week, Frame frame)
    {
        if (Months(week.Month, frame) is not { } month) return null;
        var last = month.Last.Day;
        var first = week.Number < 0 ? last - 6 : ((week.Number - 1) * 7) + 1;
        return PartialDate.Span(Of(month.Year, month.Month, first), Of(month.Year, month.Month, Math.Min(first + 6, last)));
    }

    /// <summary>A day or months without year, in the year that brings them next to another date.</summary>
    private static PartialDate? InYearNear(DateMeaning meaning, PartialDate other, bool before)
    {
        PartialDate? InThat(int year) => meaning switch
        {
            DateMeaning.DayOfMonth day => OnDay(year, day.Month, day.Day),
            DateMeaning.Months months => InYear(months, year),
            _ => null,
        };
        return before ? Pick(other.First.Year - 8, other.Last.Year, InThat, date => date.First <= other.Last, latest: true)
            : Pick(other.First.Year, other.Last.Year + 8, InThat, date => date.First >= other.First, latest: false);
    }

    private static PartialDate? InYear(DateMeaning.Months months, int year)
    {
        var last = months.First + months.Count - 1;
        if (year < FirstYear || year + ((last - 1) / 12) > LastYear) return null;
        var first = PartialDate.OfMonth(year, months.First);
        return months.Count == 1 ? first : PartialDate.Span(first, PartialDate.OfMonth(year + ((last - 1) / 12), ((last - 1) % 12) + 1));
    }

    private static PartialDate? OnDay(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && day <= DateTime.DaysInMonth(year, month) ? PartialDate.OfDay(new DateOnly(year, month, day)) : null;

    /// <summary>The date on the side of the tense: the latest that has begun, the first that is not over, or the nearest of all.</summary>
    private static PartialDate? Nearest(int from, int to, Func<int, PartialDate?> date, DateOnly now, DateDirection direction)
    {
        var past = Pick(from, to, date, found => found.First <= now, latest: true);
        if (direction == DateDirection.Past) return past;
        var future = Pick(from, to, date, found => found.Last >= now, latest: false);
        if (direction == DateDirection.Future) return future;
        if (past is not { } gone || future is not { } coming) return past ?? future;
        return gone.Last >= now || now.DayNumber - gone.Last.DayNumber <= coming.First.DayNumber - now.DayNumber ? gone : coming;
    }

    private static PartialDate? Pick(int from, int to, Func<int, PartialDate?> date, Predicate<PartialDate> fits, bool latest)
    {
        for (var step = 0; step <= to - from; step++)
        {
            if (date(latest ? to - step : from + step) is { } found && fits(found)) return found;
        }

        return null;
    }
}
