using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>"March", "March 2025", "August of last year".</summary>
    private DateMatch Month(int at, bool supported)
    {
        var (month, end) = MonthName(at);
        if (month == 0 || IsTagged(at, UniversalTag.VERB, UniversalTag.AUX) || Word(at - 1) is DateWord.Each) return default;
        var (year, within, after) = YearTail(end);
        if (year == 0 && within is null)
        {
            if (!supported && !LooksLikeMonth(at)) return default;
            var impossible = IsDayNumber(end) && Word(at - 1) != DateWord.In && Word(end + 1) is not (DateWord.Slash or DateWord.Counted);
            if (impossible && !MonthDay(at).Found) return default;
            year = YearOfLaterMonth(end);
            after = Word(at) == DateWord.MonthShort && Word(end) == DateWord.Boundary ? at + 1 : end;
        }

        return new(after, DateExpressionKind.Month, new DateMeaning.Months(year, month, 1, DateReach.Nearest, within));
    }

    /// <summary>"in March and June 2025": the year that a later month of the same list gives; 0 for none.</summary>
    private int YearOfLaterMonth(int at)
    {
        for (var next = at; Word(next) is DateWord.Comma or DateWord.And or DateWord.Or;)
        {
            next++;
            if (Word(next) is DateWord.And or DateWord.Or) next++;
            var (month, end) = MonthName(next);
            if (month == 0) return 0;
            if (IsFreeYear(end)) return Value(end);
            next = end;
        }

        return 0;
    }

    private bool LooksLikeMonth(int at)
    {
        var before = Word(at - 1);
        if (before is DateWord.In or DateWord.Since or DateWord.Until or DateWord.During or DateWord.Early or DateWord.By or DateWord.Before or DateWord.After
            or DateWord.Through or DateWord.Of or DateWord.From or DateWord.Between or DateWord.For or DateWord.Last or DateWord.Next or DateWord.This) return true;
        if (Word(at) == DateWord.MonthShort || before is DateWord.Number or DateWord.Ordinal) return false;
        if (Word(at + 1) is DateWord.Of or DateWord.On or DateWord.For && Value(at) == 3) return false;
        if (before == DateWord.And && (Word(at - 2) is DateWord.Month || IsYearNumber(at - 2))) return true;
        if (before is DateWord.The or DateWord.Own or DateWord.Possessive or DateWord.Previous or DateWord.Following) return true;
        if (Value(at) is 3 or 5) return false;
        return !(Value(at) is 4 or 6 or 8 && IsCapital(at + 1) && Word(at + 1) == DateWord.Unknown);
    }

    /// <summary>Seasons, quarters, halves, "the first nine months of 2025", "the first week of May", "the 20th century".</summary>
    private DateMatch PartOfYear(int at)
    {
        switch (Word(at))
        {
            case DateWord.Season: return Season(at, false);
            case DateWord.QuarterLabel: return PartOf(at + 1, ((Value(at) - 1) * 3) + 1, 3, false);
            case DateWord.HalfLabel: return PartOf(at + 1, ((Value(at) - 1) * 6) + 1, 6, false);
            case DateWord.Ordinal or DateWord.OrdinalWord or DateWord.Last: break;
            default: return default;
        }

        var last = Word(at) == DateWord.Last;
        var number = last ? -1 : Value(at);
        var unit = at + 1;
        if (Word(unit) == DateWord.Century && !last && number <= 21) return Era(unit + 1, ((number - 1) * 100) + 1, number * 100);
        if (Word(unit) == DateWord.Dash) unit++;
        if (Word(unit) == DateWord.Quarter && number is -1 or (>= 1 and <= 4)) return PartOf(unit + 1, last ? 10 : ((number - 1) * 3) + 1, 3, true);
        if (Word(unit) == DateWord.Half && number is -1 or 1 or 2) return PartOf(unit + 1, last || number == 2 ? 7 : 1, 6, true);
        if (IsUnit(unit, DateUnit.Week) && number <= 4) return WeekOfMonth(unit + 1, number);
        if (number is 1 or -1 && Count(unit) is (> 0 and <= 12 and var count, var units) && Word(units) is DateWord.Units && Value(units) == (int)DateUnit.Month)
            return PartOf(units + 1, last ? 13 - count : 1, count, true);
        return default;
    }

    private DateMatch PartOf(int at, int first, int count, bool needsOf)
    {
        var from = Skip(at, DateWord.Of);
        if (needsOf && from == at) return default;
        if (IsFreeYear(from)) return PartFound(from + 1, Value(from), first, count, null);
        var within = DeicticUnit(from, DateUnit.Year);
        if (!within.Found && Word(from) == DateWord.The && IsUnit(from + 1, DateUnit.Year))
            within = new(from + 2, DateExpressionKind.Year, new DateMeaning.Shift(DateUnit.Year, 0, DateReference.Publication));
        return within.Found ? PartFound(within.End, 0, first, count, within.Meaning) : default;
    }

    private static DateMatch PartFound(int end, int year, int first, int count, DateMeaning? within) =>
        new(end, DateExpressionKind.PartOfYear, new DateMeaning.Months(year, first, count, DateReach.Nearest, within));

    private DateMatch WeekOfMonth(int at, int number)
    {
        if (Word(at) != DateWord.Of) return default;
        var month = Month(at + 1, true);
        return month.Found && month.Meaning is DateMeaning.Months months
            ? new(month.End, DateExpressionKind.Week, new DateMeaning.WeekOfMonth(number, months)) : default;
    }

    private DateMatch Season(int at, bool supported)
    {
        if (IsTagged(at, UniversalTag.VERB, UniversalTag.AUX)) return default;
        var tailed = PartOf(at + 1, Value(at), 3, false);
        if (tailed.Found) return tailed;
        var from = Word(at - 1) == DateWord.The ? at - 2 : at - 1;
        var fits = supported || Word(from) is DateWord.In or DateWord.Since or DateWord.By or DateWord.Until or DateWord.During or DateWord.Before
            or DateWord.After or DateWord.Early or DateWord.Through;
        var names = Word(at + 1) == DateWord.Unknown && Word(at - 1) == DateWord.The && (Word(from) is DateWord.Before or DateWord.After || IsTagged(at + 1, UniversalTag.NOUN, UniversalTag.PROPN));
        return fits && !names && Word(at + 1) is not (DateWord.Of or DateWord.In) ? PartFound(at + 1, 0, Value(at), 3, null) : default;
    }
}
