using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Dates;

internal readonly ref partial struct DateGrammar
{
    private static DateMatch Day(int end, DateMeaning meaning) => new(end, DateExpressionKind.Day, meaning);

    private bool IsDayNumber(int at) => Word(at) switch
    {
        DateWord.Number => atoms[at].Digits <= 2 && Value(at) is >= 1 and <= 31,
        DateWord.Ordinal => Value(at) is >= 1 and <= 31,
        _ => false,
    };

    /// <summary>The month named at a place and the place after its name and abbreviation point; 0 where there is none.</summary>
    private (int Month, int End) MonthName(int at) => Word(at) switch
    {
        DateWord.Month when IsCapital(at) || Value(at) is not (3 or 5 or 8) => (Value(at), at + 1),
        DateWord.MonthShort when IsCapital(at) => (Value(at), Skip(at + 1, DateWord.Period)),
        _ => (0, at),
    };

    /// <summary>"16 April 2025", "the 16th of April", "first of May".</summary>
    private DateMatch DayMonth(int at)
    {
        var ordinal = Word(at) != DateWord.Number;
        if (!IsDayNumber(at) && Word(at) != DateWord.OrdinalWord) return default;
        if (at > 0 && Word(at - 1) is DateWord.Currency or DateWord.Slash) return default;
        var next = ordinal ? Skip(at + 1, DateWord.Of) : at + 1;
        var (month, end) = MonthName(next);
        if (Word(at) == DateWord.OrdinalWord && next == at + 1) month = 0;
        if (month == 0)
        {
            if (!ordinal || next == at + 1 || Word(at) == DateWord.OrdinalWord) return default;
            var within = DeicticUnit(next, DateUnit.Month);
            return within.Found ? Day(within.End, new DateMeaning.DayOfMonth(0, 0, Value(at), within.Meaning)) : default;
        }

        return WithYear(end, month, Value(at));
    }

    /// <summary>"April 16, 2025", "Apr. 16", "June the 20th".</summary>
    private DateMatch MonthDay(int at)
    {
        var (month, end) = MonthName(at);
        if (month == 0) return default;
        var day = Word(end) == DateWord.The && Word(end + 1) == DateWord.Ordinal ? end + 1 : end;
        if (!IsDayNumber(day) || Word(day + 1) is DateWord.Counted or DateWord.Slash) return default;
        if (Word(day) == DateWord.Number && (CountsPlural(at, day) || Word(day + 1) == DateWord.Dash && Word(day + 2) is DateWord.Unit)) return default;
        return WithYear(day + 1, month, Value(day));
    }

    /// <summary>"In April 16 soldiers": the number belongs to what follows it.</summary>
    private bool CountsPlural(int month, int day) =>
        Word(month - 1) == DateWord.In && Word(day + 1) is DateWord.Unknown or DateWord.Month && !IsCapital(day + 1)
        && !IsTagged(day + 1, UniversalTag.VERB, UniversalTag.AUX);

    private DateMatch WithYear(int end, int month, int day)
    {
        if (day > DateTime.DaysInMonth(2024, month)) return default;
        var (year, within, after) = YearTail(end);
        if (year > 0 && day > DateTime.DaysInMonth(year, month)) return default;
        return Day(after, new DateMeaning.DayOfMonth(year, month, day, within));
    }

    /// <summary>"the 16th" with its month left out.</summary>
    private DateMatch DayAlone(int at)
    {
        if (!IsDayNumber(at) || Word(at - 1) != DateWord.The) return default;
        if (Word(at - 2) is not (DateWord.On or DateWord.By or DateWord.Since or DateWord.Until or DateWord.Before or DateWord.After)) return default;
        return IsWordLike(at + 1) && Word(at + 1) is not (DateWord.In or DateWord.On or DateWord.At or DateWord.And or DateWord.To or DateWord.For
            or DateWord.By or DateWord.After or DateWord.Before or DateWord.During or DateWord.From) ? default
            : Day(at + 1, new DateMeaning.DayOfMonth(0, 0, Value(at)));
    }

    /// <summary>"2025-04-16", "2025-04", "16/04/2025", "2025/04/16".</summary>
    private DateMatch IsoDate(int at)
    {
        if (Word(at - 1) is DateWord.Slash or DateWord.Dash or DateWord.Currency) return default;
        var mark = Word(at + 1);
        if (mark is not (DateWord.Dash or DateWord.Slash) || Word(at + 2) != DateWord.Number) return default;
        if (Word(at + 3) == mark && Word(at + 4) == DateWord.Number)
        {
            var packed = atoms[at].Digits == 4 ? NumericDates.Pack(Value(at), Value(at + 2), Value(at + 4))
                : mark == DateWord.Slash && atoms[at + 4].Digits == 4 ? NumericDates.OfSlashes(Value(at), Value(at + 2), Value(at + 4))
                : 0;
            return packed == 0 ? default : Day(at + 5, new DateMeaning.Fixed(Domain.PartialDate.OfDay(NumericDates.Unpack(packed))));
        }

        var isMonth = mark == DateWord.Dash && atoms[at].Digits == 4 && atoms[at + 2].Digits == 2 && Word(at + 3) != mark && IsYearNumber(at)
            && Value(at + 2) is >= 1 and <= 12 && Value(at + 2) != (Value(at) + 1) % 100;
        return isMonth ? new(at + 3, DateExpressionKind.Month, new DateMeaning.Months(Value(at), Value(at + 2), 1)) : default;
    }

    /// <summary>"Wednesday", "Wednesday morning", "Wednesday, 16 April", "Wednesday of last week".</summary>
    private DateMatch Weekday(int at, DateReach reach = DateReach.Nearest)
    {
        var next = at + 1;
        if (Word(at) == DateWord.WeekdayShort)
        {
            if (!IsCapital(at)) return default;
            next = Skip(next, DateWord.Period);
            if (next == at + 1 && Word(at - 1) is not (DateWord.On or DateWord.Last or DateWord.Next or DateWord.This) && !IsDayNumber(Skip(next, DateWord.Comma)) && MonthName(Skip(next, DateWord.Comma)).Month == 0)
                return default;
        }

        if (Word(at - 1) is DateWord.Each or DateWord.DayNamer) return default;
        if (Word(at - 1) == DateWord.On && Word(at - 2) == DateWord.Mail) return default;
        if (Word(next) is DateWord.Outlet or DateWord.Mail or DateWord.Prefix && IsCapital(next)) return default;
        var day = (DayOfWeek)Value(at);
        if (Word(next) is DateWord.DayTime) next++;
        var plain = new DateMatch(next, DateExpressionKind.Weekday, new DateMeaning.Weekday(day, reach));
        if (reach != DateReach.Nearest) return DateMatch.Longer(plain, DayBeside(next, day));
        var week = DeicticUnit(Skip(next, DateWord.Of), DateUnit.Week);
        if (week.Found) return new(week.End, DateExpressionKind.Weekday, new DateMeaning.Weekday(day, reach, week.Meaning));
        return DateMatch.Longer(plain, DayBeside(next, day));
    }

    private DateMatch DayBeside(int at, DayOfWeek weekday)
    {
        var open = Word(at) == DateWord.Open;
        var from = open ? at + 1 : Skip(at, DateWord.Comma);
        if (Word(from) == DateWord.The && Word(from + 1) == DateWord.Ordinal) from++;
        var date = DateMatch.Longer(DayMonth(from), MonthDay(from));
        if (date.Meaning is not DateMeaning.DayOfMonth day) return default;
        date = date with { Meaning = day with { Beside = weekday } };
        return open ? Word(date.End) == DateWord.Close ? date with { End = date.End + 1 } : default : date;
    }

    /// <summary>"today", "yesterday morning", "overnight".</summary>
    private DateMatch DayWord(int at)
    {
        if (Word(at) == DateWord.Today && IsCapital(at) && IsCapital(at - 1)) return default;
        if (Word(at) == DateWord.Overnight)
            return Word(at + 1) == DateWord.Weekday ? Weekday(at + 1) : new(at + 1, DateExpressionKind.Day, new DateMeaning.Overnight());
        var end = Word(at + 1) == DateWord.DayTime ? at + 2 : at + 1;
        return Day(end, new DateMeaning.Shift(DateUnit.Day, Value(at), DateReference.Publication));
    }

    /// <summary>The holidays whose day is the same everywhere.</summary>
    private DateMatch Holiday(int at)
    {
        if (!IsCapital(at)) return default;
        var (month, day, end) = (Word(at), Word(at + 1)) switch
        {
            (DateWord.New, DateWord.Unit) when Word(at + 2) == DateWord.Possessive && IsDayUnit(at + 3) => (1, 1, at + 4),
            (DateWord.New, DateWord.Unit) when Word(at + 2) == DateWord.Possessive && Word(at + 3) == DateWord.Eve => (12, 31, at + 4),
            (DateWord.Christmas, DateWord.Unit) when IsDayUnit(at + 1) => (12, 25, at + 2),
            (DateWord.Christmas, DateWord.Eve) => (12, 24, at + 2),
            (DateWord.Boxing, DateWord.Unit) when IsDayUnit(at + 1) => (12, 26, at + 2),
            (DateWord.Bastille, DateWord.Unit) when IsDayUnit(at + 1) => (7, 14, at + 2),
            (DateWord.Month, DateWord.Unit) when Value(at) == 5 && IsDayUnit(at + 1) => (5, 1, at + 2),
            (DateWord.International, DateWord.Women) when Word(at + 2) == DateWord.Possessive && IsDayUnit(at + 3) => (3, 8, at + 4),
            _ => (0, 0, 0),
        };
        if (month == 0) return default;
        var (year, within, after) = YearTail(end);
        return Day(after, new DateMeaning.DayOfMonth(year, month, day, within));
    }

    private bool IsDayUnit(int at) => Word(at) == DateWord.Unit && Value(at) == (int)DateUnit.Day && IsCapital(at);
}
