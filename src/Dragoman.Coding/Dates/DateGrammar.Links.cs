using Dragoman.Domain;

namespace Dragoman.Coding.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>"since December 2021", "no later than Friday", "about two years ago".</summary>
    private DateMatch Modified(int at)
    {
        var (modifier, from) = (Word(at), Word(at + 1)) switch
        {
            (DateWord.Since, _) => (DateModifier.Since, at + 1),
            (DateWord.As, DateWord.Of) => (DateModifier.Since, at + 2),
            (DateWord.Starting, DateWord.From or DateWord.On or DateWord.In) => (DateModifier.Since, at + 2),
            (DateWord.Starting, _) => (DateModifier.Since, at + 1),
            (DateWord.From, _) => (DateModifier.Since, at + 1),
            (DateWord.Until or DateWord.Through, _) => (DateModifier.Until, at + 1),
            (DateWord.By, _) => (DateModifier.By, at + 1),
            (DateWord.No or DateWord.Not, DateWord.Comparative) when Word(at + 2) == DateWord.Than => (DateModifier.By, at + 3),
            (DateWord.Not, DateWord.Before) => (DateModifier.After, at + 2),
            (DateWord.Before, _) => (DateModifier.Before, at + 1),
            (DateWord.Prior, DateWord.To) => (DateModifier.Before, at + 2),
            (DateWord.After, _) => (DateModifier.After, at + 1),
            (DateWord.About, _) => (DateModifier.About, at + 1),
            (DateWord.More, DateWord.Than) => (DateModifier.About, at + 2),
            (DateWord.Over, _) => (DateModifier.About, at + 1),
            (DateWord.Prefix, DateWord.Dash) => (Value(at) < 0 ? DateModifier.Before : DateModifier.After, at + 2),
            _ => (Plain, 0),
        };
        if (modifier == Plain) return default;
        var inner = Word(at) == DateWord.Prefix ? Year(from, true) : Core(from);
        if (!inner.Found && Word(from) == DateWord.The && Word(from + 1) is DateWord.Edge or DateWord.Season or DateWord.DecadeNumber or DateWord.Ordinal
            or DateWord.OrdinalWord or DateWord.Early or DateWord.Unit)
            inner = Core(from + 1);
        if (!inner.Found || inner.Modifier != Plain || inner.Kind == DateExpressionKind.Vague || Word(inner.End) == DateWord.Possessive) return default;
        if (Word(from) == DateWord.The && Word(inner.End) == DateWord.Unknown && inner is { Kind: DateExpressionKind.PartOfYear, Meaning: DateMeaning.Months { Year: 0, Within: null } }) return default;
        if (Word(at) is DateWord.More or DateWord.Over && inner.Kind != DateExpressionKind.Relative) return default;
        if (Word(at) != DateWord.From) return inner with { Modifier = modifier };
        return Word(inner.End) is DateWord.Onwards || (Word(inner.End) == DateWord.On && !IsWordLike(inner.End + 1))
            ? inner with { Modifier = modifier, End = inner.End + 1 } : default;
    }

    /// <summary>"early 2025", "the end of the year", "earlier this month", "later on Tuesday": as precise as what it is a part of.</summary>
    private DateMatch Part(int at)
    {
        var next = at + 1;
        if (Word(at) == DateWord.Comparative) return LaterIn(next);
        var dashed = Skip(next, DateWord.Dash);
        if (Word(at) == DateWord.Early && Word(dashed) == DateWord.To && Word(Skip(dashed + 1, DateWord.Dash)) == DateWord.Early)
            dashed = Skip(Skip(dashed + 1, DateWord.Dash) + 1, DateWord.Dash);
        if (Word(at) == DateWord.Early)
        {
            var plain = PartOfWhole(dashed, true);
            return plain.Found || Word(dashed) is not (DateWord.In or DateWord.On) ? plain : PartOfWhole(dashed + 1, true);
        }

        if (dashed > next) return PartOfWhole(dashed, false);
        return Word(next) == DateWord.Of ? PartOfWhole(next + 1, true) : default;
    }

    private DateMatch PartOfWhole(int at, bool orThe)
    {
        var from = Word(at) == DateWord.The && Word(at + 1) is not (DateWord.Last or DateWord.Next or DateWord.Previous or DateWord.Following or DateWord.Same or DateWord.Current) ? at + 1 : at;
        if (orThe && from > at && IsWholeUnit(from)) return Shifted(from + 1, UnitAt(from), 0, DateReference.Publication);
        return Word(from) switch
        {
            DateWord.Number => DateMatch.Longer(DayMonth(from), Year(from, true)),
            DateWord.Month or DateWord.MonthShort => DateMatch.Longer(MonthDay(from), Month(from, true)),
            DateWord.DecadeNumber => Decade(from),
            DateWord.Season => Season(from, true),
            DateWord.Weekday or DateWord.Yesterday or DateWord.Today or DateWord.Tomorrow or DateWord.Ordinal or DateWord.QuarterLabel or DateWord.OrdinalWord => Single(from),
            DateWord.This or DateWord.That or DateWord.Last or DateWord.Next or DateWord.The => Deictic(from) is { Found: true, Kind: not DateExpressionKind.Vague } deictic ? deictic : default,
            _ => default,
        };
    }

    private DateMatch LaterIn(int at)
    {
        switch (Word(at))
        {
            case DateWord.This or DateWord.Today or DateWord.Weekday or DateWord.That or DateWord.Last:
                return PartOfWhole(at, false);
            case DateWord.On when Word(at + 1) is DateWord.Weekday or DateWord.Month or DateWord.Number:
                return PartOfWhole(at + 1, false);
            case DateWord.In when Word(at + 1) == DateWord.The && IsUnit(at + 2, DateUnit.Day):
                return Shifted(at + 3, DateUnit.Day, 0, DateReference.NarrativeOrPublication);
            case DateWord.In or DateWord.The:
                return PartOfWhole(Skip(at, DateWord.In), true);
            default:
                return default;
        }
    }

    /// <summary>"between March 2024 and January 2025", "from 3 to 5 May", "3–5 May 2025", "2023-2025".</summary>
    private DateMatch Ranged(int at)
    {
        var opener = Word(at) is DateWord.Between or DateWord.From ? Word(at) : DateWord.Boundary;
        var start = opener == DateWord.Boundary ? at : at + 1;
        if (Word(start) == DateWord.Comma || Word(start - 1) == DateWord.Slash) return default;
        return DateMatch.Longer(DaysOfMonth(start, opener), DateMatch.Longer(YearsShort(start, opener), Pair(start, opener)));
    }

    private bool Links(int at, DateWord opener) => Word(at) switch
    {
        DateWord.And => opener == DateWord.Between,
        DateWord.To or DateWord.Until or DateWord.Through => opener != DateWord.Between,
        DateWord.Dash => true,
        _ => false,
    };

    private DateMatch Pair(int start, DateWord opener)
    {
        var first = Endpoint(start);
        if (!first.Found) return default;
        if (Word(first.End) == DateWord.And && opener != DateWord.Between && first.Meaning is DateMeaning.DayOfMonth before && IsDayNumber(first.End + 1)
            && Value(first.End + 1) == before.Day + 1 && Word(first.End + 2) != DateWord.Unknown) return DayAfterMonth(before, first.End + 1);
        if (Word(first.End) == DateWord.And && opener == DateWord.Boundary && IsYearNumber(start) && first.End == start + 1 && IsFreeYear(start + 2) && Value(start + 2) == Value(start) + 1)
            return new(start + 3, DateExpressionKind.Range, new DateMeaning.Range(first.Meaning, new DateMeaning.Fixed(PartialDate.OfYear(Value(start + 2)))));
        if (!Links(first.End, opener)) return default;
        var second = Endpoint(Skip(first.End + 1, DateWord.The));
        if (first.Meaning is DateMeaning.DayOfMonth day && !second.Found) return DayAfterMonth(day, first.End + 1);
        if (!second.Found) return default;
        var sameKind = first.Kind == second.Kind;
        if (opener == DateWord.Boundary && (!sameKind || (first.Kind == DateExpressionKind.Year && Value(start) is < 1800 or > 2100))) return default;
        if (!sameKind && (first.Kind == DateExpressionKind.Weekday || second.Kind == DateExpressionKind.Weekday)) return default;
        return new(second.End, DateExpressionKind.Range, new DateMeaning.Range(first.Meaning, second.Meaning));
    }

    /// <summary>"April 16–18, 2025": a day after a day and its month.</summary>
    private DateMatch DayAfterMonth(DateMeaning.DayOfMonth first, int at)
    {
        if (!IsDayNumber(at) || first.Year > 0 || first.Within is not null || Word(at + 1) is DateWord.Counted or DateWord.Units) return default;
        var second = WithYear(at + 1, first.Month, Value(at));
        return second.Found && Value(at) > first.Day ? new(second.End, DateExpressionKind.Range, new DateMeaning.Range(first, second.Meaning)) : default;
    }

    /// <summary>"3–5 May 2025", "3 and 4 May": a day before a day and its month.</summary>
    private DateMatch DaysOfMonth(int start, DateWord opener)
    {
        if (!IsDayNumber(start) || Word(start - 1) is DateWord.Currency or DateWord.Dash) return default;
        var next = start + 2;
        var consecutive = Word(start + 1) == DateWord.And && IsDayNumber(next) && Value(next) == Value(start) + 1;
        if (!consecutive && !Links(start + 1, opener)) return default;
        var second = DayMonth(next);
        if (second.Meaning is not DateMeaning.DayOfMonth last || last.Month == 0 || last.Day <= Value(start)) return default;
        return new(second.End, DateExpressionKind.Range, new DateMeaning.Range(last with { Day = Value(start) }, last));
    }

    /// <summary>"2023-24".</summary>
    private DateMatch YearsShort(int start, DateWord opener)
    {
        var next = start + 2;
        if (!IsYearNumber(start) || Word(start + 1) is not (DateWord.Dash or DateWord.Slash) || Word(next) != DateWord.Number || Word(next + 1) == Word(start + 1)) return default;
        if (opener == DateWord.Boundary && Value(start) is < 1800 or > 2100) return default;
        var year = atoms[next].Digits == 2 ? (Value(start) / 100 * 100) + Value(next) : atoms[next].Digits == 4 && Word(start + 1) == DateWord.Slash ? Value(next) : 0;
        var fits = year == Value(start) + 1 || (year > Value(start) && atoms[next].Digits == 2 && Value(next) > 12);
        return fits && Word(next + 1) is not (DateWord.Counted or DateWord.Units)
            ? new(next + 1, DateExpressionKind.Range, new DateMeaning.Fixed(PartialDate.Span(PartialDate.OfYear(Value(start)), PartialDate.OfYear(year)))) : default;
    }

    /// <summary>A date that can begin or end a range.</summary>
    private DateMatch Endpoint(int at) => Word(at) switch
    {
        DateWord.Number => DateMatch.Longer(DayMonth(at), DateMatch.Longer(IsoDate(at), Year(at, true))),
        DateWord.Month or DateWord.MonthShort => DateMatch.Longer(MonthDay(at), Month(at, true)),
        DateWord.Season => Season(at, true),
        DateWord.Weekday or DateWord.WeekdayShort or DateWord.NumericDate or DateWord.Ordinal or DateWord.DecadeNumber or DateWord.QuarterLabel
            or DateWord.Today or DateWord.Yesterday or DateWord.Tomorrow or DateWord.Early or DateWord.Edge => Single(at),
        DateWord.Last or DateWord.This or DateWord.Next => Deictic(at),
        _ => default,
    };
}
