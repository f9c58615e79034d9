using Dragoman.Domain;

namespace Dragoman.Coding.Dates;

public static partial class DateResolver
{
    private static PartialDate? Weekday(DateMeaning.Weekday weekday, Frame frame)
    {
        if (weekday.Week is not null)
            return Resolve(weekday.Week, frame) is { } week && Plus(week.First, DaysUntil(week.First.DayOfWeek, weekday.Day)) is { } found ? PartialDate.OfDay(found) : null;
        if (frame.Published is not { } now) return null;
        var back = DaysUntil(weekday.Day, now.DayOfWeek);
        var ahead = DaysUntil(now.DayOfWeek, weekday.Day);
        var days = weekday.Reach switch
        {
            DateReach.Last => back == 0 ? -7 : -back,
            DateReach.Next => ahead == 0 ? 7 : ahead,
            DateReach.This when frame.Direction == DateDirection.Past => -back,
            DateReach.This when frame.Direction == DateDirection.Future => ahead,
            DateReach.This => DaysUntil(DayOfWeek.Monday, weekday.Day) - DaysUntil(DayOfWeek.Monday, now.DayOfWeek),
            _ => frame.Direction != DateDirection.Future ? -back : ahead,
        };
        return OnDay(Plus(now, days));
    }

    private static PartialDate? Weekend(DateMeaning.Weekend weekend, Frame frame)
    {
        if (frame.Published is not { } now) return null;
        var sinceMonday = DaysUntil(DayOfWeek.Monday, now.DayOfWeek);
        var saturday = 5 - sinceMonday + weekend.Reach switch
        {
            DateReach.Last => -7,
            DateReach.Next => 7,
            _ => frame.Direction == DateDirection.Past && sinceMonday < 5 ? -7 : 0,
        };
        return Days(Plus(now, saturday), Plus(now, saturday + 1));
    }

    private static PartialDate? Told(DateMeaning.Told told, Frame frame)
    {
        if (frame.Anchor is not { } anchor || !IsDate(anchor)) return null;
        var start = Start(anchor);
        var fineEnough = told.Inner is DateMeaning.Months { Reach: DateReach.This } || (told.Inner is DateMeaning.Months ? start.Month > 0 : start.Day > 0);
        var day = told.Inner is DateMeaning.Weekday { Reach: DateReach.Next } or DateMeaning.Months { Reach: DateReach.Next } ? anchor.Last : anchor.First;
        return fineEnough ? Resolve(told.Inner, new Frame(day, DateDirection.Unknown, anchor)) : null;
    }

    private static PartialDate? Overnight(Frame frame)
    {
        if (frame.Published is not { } now) return null;
        return frame.Direction == DateDirection.Future ? Days(now, Plus(now, 1)) : Days(Plus(now, -1), now);
    }

    private static PartialDate? Window(DateMeaning.Window window, Frame frame)
    {
        if (frame.Published is not { } now || (window.FutureOnly && frame.Direction == DateDirection.Past)) return null;
        var (unit, amount) = window.Unit switch
        {
            DateUnit.Week => (DateUnit.Day, window.Amount * 7),
            DateUnit.Decade => (DateUnit.Year, window.Amount * 10),
            DateUnit.Hour => (DateUnit.Day, Math.Sign(window.Amount) * ((Math.Abs(window.Amount) + 23) / 24)),
            _ => (window.Unit, window.Amount),
        };
        if (Stepped(now, unit, amount) is not { } far || Stepped(now, unit, 0) is not { } near) return null;
        return amount < 0 ? Spanned(far, near) : Spanned(near, far);
    }

    private static PartialDate? Shift(DateMeaning.Shift shift, Frame frame)
    {
        if (shift.FutureOnly && frame.Direction == DateDirection.Past) return null;
        var from = shift.Base is not null ? Resolve(shift.Base, frame)
            : shift.From == DateReference.Publication ? Published(frame)
            : frame.Anchor ?? (shift.From == DateReference.NarrativeOrPublication ? Published(frame) : null);
        if (from is not { } known || !IsDate(known)) return null;
        var (precise, day) = shift.Amount > 0 && known.IsSpan ? (Finish(known), known.Last) : (Start(known), known.First);
        var fineEnough = shift.Unit switch
        {
            DateUnit.Day => precise.Day > 0 && (!known.IsSpan || shift.Amount != 0),
            DateUnit.Week => precise.Day > 0,
            DateUnit.Month => precise.Month > 0,
            DateUnit.Hour => false,
            _ => true,
        };
        return fineEnough ? Stepped(day, shift.Unit, shift.Amount) : null;
    }

    /// <summary>False for the default value, which a caller may hand in by mistake.</summary>
    private static bool IsDate(PartialDate date) => date.Year > 0;

    private static PartialDate? Published(Frame frame) => frame.Published is { } now ? PartialDate.OfDay(now) : null;

    /// <summary>The whole unit that lies so many units from the one that holds a day.</summary>
    private static PartialDate? Stepped(DateOnly day, DateUnit unit, int amount)
    {
        switch (unit)
        {
            case DateUnit.Day:
                return OnDay(Plus(day, amount));
            case DateUnit.Week:
                var monday = (amount * 7) - DaysUntil(DayOfWeek.Monday, day.DayOfWeek);
                return Days(Plus(day, monday), Plus(day, monday + 6));
            case DateUnit.Month:
                var month = (day.Year * 12) + day.Month - 1 + amount;
                return month is >= FirstYear * 12 and < (LastYear + 1) * 12 ? PartialDate.OfMonth(month / 12, (month % 12) + 1) : null;
            case DateUnit.Year:
                return IsYear(day.Year + amount) ? PartialDate.OfYear(day.Year + amount) : null;
            case DateUnit.Decade:
                var first = (day.Year / 10 * 10) + (amount * 10);
                return IsYear(first) && IsYear(first + 9) ? PartialDate.Span(PartialDate.OfYear(first), PartialDate.OfYear(first + 9)) : null;
            default:
                return null;
        }
    }

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static PartialDate? OnDay(DateOnly? day) => day is { } found ? PartialDate.OfDay(found) : null;

    private static PartialDate? Days(DateOnly? first, DateOnly? last) =>
        first is { } from && last is { } to ? PartialDate.Span(PartialDate.OfDay(from), PartialDate.OfDay(to)) : null;

    /// <summary>Days from one weekday to the next other one, 0 to 6.</summary>
    private static int DaysUntil(DayOfWeek from, DayOfWeek to) => ((int)to - (int)from + 7) % 7;

    private static DateOnly? Plus(DateOnly day, int days) =>
        day.DayNumber + days is var number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
}
