namespace Dragoman.Coding.Dates;

internal readonly ref partial struct DateGrammar
{
    /// <summary>A count and the place after it: 0 for none, -1 for "few", "several", "a couple of".</summary>
    private (int Count, int End) Count(int at)
    {
        switch (Word(at))
        {
            case DateWord.Number when atoms[at].Digits <= 3 && Value(at) > 0 && Word(at - 1) != DateWord.Currency:
                return (Value(at), at + 1);
            case DateWord.Count:
                return (Value(at), at + 1);
            case DateWord.CountTens:
                var ones = Skip(at + 1, DateWord.Dash);
                return Word(ones) == DateWord.Count && Value(ones) < 10 ? (Value(at) + Value(ones), ones + 1) : (Value(at), at + 1);
            case DateWord.CountVague:
                return (-1, Skip(at + 1, DateWord.Of));
            case DateWord.Article when Word(at + 1) == DateWord.CountVague:
                return (-1, Skip(at + 2, DateWord.Of));
            case DateWord.Article:
                return (1, at + 1);
            default:
                return (0, at);
        }
    }

    /// <summary>"three months ago", "a year earlier", "two days before May 9", "half a year ago", "a year and a half ago".</summary>
    private DateMatch Counted(int at)
    {
        if (Word(at) == DateWord.Half)
            return Word(at + 1) == DateWord.Article && IsUnit(at + 2, DateUnit.Year) ? Away(at + 3, DateUnit.Month, 6) : default;
        var (count, unit) = Count(at);
        if (count > 0 && Word(unit) == DateWord.Century) return Away(unit + 1, DateUnit.Year, count * 100);
        if (count == 0 || Word(unit) is not (DateWord.Unit or DateWord.Units) || IsHyphened(unit)) return default;
        if (IsUnit(unit, DateUnit.Year) && count == 1 && Word(unit + 1) == DateWord.And && Word(unit + 2) == DateWord.Article && Word(unit + 3) == DateWord.Half)
            return Away(unit + 4, DateUnit.Month, 18);
        return UnitAt(unit) switch
        {
            DateUnit.Hour => Away(unit + 1, DateUnit.Hour, -1),
            DateUnit.Decade => Away(unit + 1, DateUnit.Year, count * 10),
            _ => Away(unit + 1, UnitAt(unit), count),
        };
    }

    /// <summary>The "ago", "earlier", "later", "before" or "after" of a counted distance.</summary>
    /// <param name="at">Place after the unit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="count">How many; -1 where the text does not say.</param>
    private DateMatch Away(int at, DateUnit unit, int count)
    {
        var (step, end, from) = Word(at) switch
        {
            DateWord.Ago => (-1, at + 1, DateReference.Publication),
            DateWord.Hence => (1, at + 1, DateReference.Publication),
            DateWord.From when Word(at + 1) == DateWord.Now => (1, at + 2, DateReference.Publication),
            DateWord.Comparative => (Value(at), at + 1, Value(at) < 0 ? EarlierFrom(unit) : DateReference.Narrative),
            DateWord.Before => (-1, at + 1, DateReference.Narrative),
            DateWord.After => (1, at + 1, DateReference.Narrative),
            _ => (0, 0, DateReference.Publication),
        };
        if (step == 0) return default;
        if (count < 0) return Unknowable(end);
        if (Word(at) is DateWord.Before or DateWord.After)
        {
            var known = BaseDate(end);
            if (known.Found) return new(known.End, DateExpressionKind.Relative, new DateMeaning.Shift(unit, step * count, DateReference.Narrative, known.Meaning));
        }

        return new(end, DateExpressionKind.Relative, new DateMeaning.Shift(unit, step * count, from));
    }

    private DateMatch BaseDate(int at)
    {
        var from = Word(at) == DateWord.The && Word(at + 1) is not (DateWord.Last or DateWord.Next or DateWord.Past) ? at + 1 : at;
        var found = Word(from) switch
        {
            DateWord.Yesterday or DateWord.Tomorrow or DateWord.Today => DayWord(from),
            DateWord.Weekday => Weekday(from),
            DateWord.Number or DateWord.NumericDate or DateWord.Month or DateWord.MonthShort => Endpoint(from),
            DateWord.New or DateWord.Christmas => Holiday(from),
            _ => default,
        };
        return IsWordLike(found.End) && Word(found.End) == DateWord.Unknown && from > at ? default : found;
    }

    /// <summary>"the day before", "the year before last", "the day after tomorrow".</summary>
    private DateMatch DayBefore(int at)
    {
        if (Word(at) != DateWord.The || Word(at + 1) != DateWord.Unit || UnitAt(at + 1) == DateUnit.Hour) return default;
        var unit = UnitAt(at + 1);
        return (Word(at + 2), Word(at + 3)) switch
        {
            (DateWord.Before, DateWord.Last) => Shifted(at + 4, unit, -2, DateReference.Publication),
            (DateWord.After, DateWord.Next) => Shifted(at + 4, unit, 2, DateReference.Publication),
            (DateWord.Before or DateWord.After, _) => Away(at + 2, unit, 1),
            _ => default,
        };
    }

    /// <summary>"days ago", "weeks later", "hours after".</summary>
    private DateMatch UnitsFirst(int at) =>
        Word(at + 1) is DateWord.Ago or DateWord.Comparative || (Word(at + 1) is DateWord.Before or DateWord.After && !BaseDate(at + 2).Found) ? Unknowable(at + 2) : default;

    /// <summary>"year-end", "year's end".</summary>
    private DateMatch UnitFirst(int at)
    {
        if (Word(at) != DateWord.Unit || UnitAt(at) != DateUnit.Year || Word(at + 1) is not (DateWord.Dash or DateWord.Possessive or DateWord.Edge)) return default;
        var edge = Word(at + 1) == DateWord.Edge ? at + 1 : at + 2;
        if (Word(edge) != DateWord.Edge) return default;
        if (IsFreeYear(edge + 1)) return Year(edge + 1, true);
        return Word(Word(at - 1) == DateWord.The ? at - 2 : at - 1) is DateWord.By or DateWord.Until or DateWord.Before or DateWord.At or DateWord.Since
            ? Shifted(edge + 1, DateUnit.Year, 0, DateReference.Publication) : default;
    }

    /// <summary>"in two weeks": a point ahead, and no date where the tense shows that it is a duration.</summary>
    private DateMatch InUnits(int at)
    {
        var (count, unit) = Count(at + 1);
        if (count == 0 || Word(unit) is not (DateWord.Unit or DateWord.Units) || IsHyphened(unit) || UnitAt(unit) == DateUnit.Hour) return default;
        if (Word(unit + 1) is DateWord.Of or DateWord.Ago or DateWord.Comparative or DateWord.Before or DateWord.After) return default;
        for (var before = at - 1; before >= Math.Max(0, at - 6); before--)
        {
            if (Word(before) is DateWord.OrdinalWord or DateWord.Ordinal) return default;
        }

        return count < 0 ? Unknowable(unit + 1)
            : new(unit + 1, DateExpressionKind.Relative, new DateMeaning.Shift(UnitAt(unit), count, DateReference.Publication, null, FutureOnly: true));
    }

    private DateMatch WithinUnits(int at)
    {
        var (count, unit) = Count(at + 1);
        if (count == 0 || Word(unit) is not (DateWord.Unit or DateWord.Units) || IsHyphened(unit) || Word(unit + 1) == DateWord.Of) return default;
        return count < 0 ? Unknowable(unit + 1)
            : new(unit + 1, DateExpressionKind.Window, new DateMeaning.Window(UnitAt(unit), count, FutureOnly: true), DateModifier.By);
    }
}
