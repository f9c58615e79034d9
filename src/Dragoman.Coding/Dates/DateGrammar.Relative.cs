using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Dates;

internal readonly ref partial struct DateGrammar
{
    private bool IsUnit(int at, DateUnit unit) => Word(at) == DateWord.Unit && Value(at) == (int)unit && !IsHyphened(at);

    private bool IsHyphened(int at) => Word(at + 1) == DateWord.Dash && atoms[at + 1].Start == atoms[at].End && IsWordLike(at + 2);

    private static DateReference EarlierFrom(DateUnit unit) => unit >= DateUnit.Month ? DateReference.NarrativeOrPublication : DateReference.Narrative;

    private static DateMatch Shifted(int end, DateUnit unit, int amount, DateReference from) =>
        new(end, KindOf(unit, from), new DateMeaning.Shift(unit, amount, from));

    private static DateExpressionKind KindOf(DateUnit unit, DateReference from) => from != DateReference.Publication ? DateExpressionKind.Relative : unit switch
    {
        DateUnit.Day => DateExpressionKind.Day,
        DateUnit.Week => DateExpressionKind.Week,
        DateUnit.Month => DateExpressionKind.Month,
        DateUnit.Year => DateExpressionKind.Year,
        _ => DateExpressionKind.Era,
    };

    private static DateMatch Unknowable(int end) => new(end, DateExpressionKind.Vague, new DateMeaning.Vague());

    private static DateMatch Windowed(int end, DateUnit unit, int amount) => new(end, DateExpressionKind.Window, new DateMeaning.Window(unit, amount));

    /// <summary>"last year", "the same month" of one unit; nothing for all that is no step of whole units.</summary>
    private DateMatch DeicticUnit(int at, DateUnit unit)
    {
        var before = Skip(at, DateWord.The);
        if (!IsUnit(before + 1, unit) && !IsUnit(before + 2, unit)) return default;
        var found = Deictic(at);
        return found.Found && found.Meaning is DateMeaning.Shift shift && shift.Unit == unit ? found : default;
    }

    /// <summary>"this week", "last August", "the previous year", "the past three years", "that day", "next Friday".</summary>
    private DateMatch Deictic(int at)
    {
        var the = Word(at) == DateWord.The;
        var i = the ? at + 1 : at;
        var afterThe = the || Word(at - 1) == DateWord.The;
        switch (Word(i))
        {
            case DateWord.Last: return Stretch(i, -1, the, afterThe);
            case DateWord.Next: return Stretch(i, 1, the, afterThe);
            case DateWord.Past: return the || Count(i + 1).Count != 0 ? Stretch(i, -1, true, true) : default;
            case DateWord.Coming: return the || Word(i + 1) is DateWord.Units || Count(i + 1).Count != 0 ? ComingStretch(i, the) : default;
            case DateWord.This when !the: return This(i);
            case DateWord.Current when the && IsWholeUnit(i + 1): return Shifted(i + 2, UnitAt(i + 1), 0, DateReference.Publication);
            case DateWord.That when !the: return Told(Skip(i + 1, DateWord.Same));
            case DateWord.Same when the: return Told(i + 1);
            case DateWord.Previous when the: return Neighbour(i + 1, -1);
            case DateWord.Following when the: return Neighbour(i + 1, 1);
            default: return default;
        }
    }

    private DateUnit UnitAt(int at) => (DateUnit)Value(at);

    private bool IsWholeUnit(int at) => Word(at) == DateWord.Unit && UnitAt(at) >= DateUnit.Week && !IsHyphened(at);

    private DateMatch This(int i)
    {
        if (Word(i + 1) == DateWord.Past) return DateMatch.Longer(Named(i + 2, DateReach.Last), Stretch(i + 1, -1, true, true));
        if (Word(i + 1) == DateWord.Coming) return DateMatch.Longer(Named(i + 2, DateReach.Next), ComingStretch(i + 1, false));
        if (IsWholeUnit(i + 1)) return Shifted(i + 2, UnitAt(i + 1), 0, DateReference.Publication);
        if (Word(i + 1) == DateWord.DayTime) return Shifted(i + 2, DateUnit.Day, 0, DateReference.Publication);
        return Word(i + 1) == DateWord.Season && Word(i + 2) is DateWord.In or DateWord.Of ? default : Named(i + 1, DateReach.This);
    }

    private DateMatch Told(int unit)
    {
        if (Word(unit) == DateWord.DayTime) return Shifted(unit + 1, DateUnit.Day, 0, DateReference.Narrative);
        return IsUnit(unit, DateUnit.Day) || IsWholeUnit(unit) ? Shifted(unit + 1, UnitAt(unit), 0, DateReference.Narrative)
            : Points(unit - 1) ? NamedByTold(unit, DateReach.This) : default;
    }

    /// <summary>True where "that" points ("on that Monday") and joins no clause ("said that Monday was quiet").</summary>
    private bool Points(int that) => Word(that) != DateWord.That || IsTagged(that, UniversalTag.DET, UniversalTag.PRON) || (IsTagged(that, UniversalTag.X, UniversalTag.X)
        && Word(that - 1) is DateWord.Boundary or DateWord.Comma or DateWord.On or DateWord.In or DateWord.During or DateWord.By or DateWord.Since or DateWord.Until
            or DateWord.After or DateWord.Before or DateWord.From or DateWord.Comparative);

    /// <summary>"the following Monday", "that summer": a name counted from the date told before.</summary>
    private DateMatch NamedByTold(int at, DateReach reach) =>
        Named(at, reach) is { Found: true } named ? named with { Kind = DateExpressionKind.Relative, Meaning = new DateMeaning.Told(named.Meaning) } : default;

    private DateMatch Neighbour(int unit, int step)
    {
        if (IsUnit(unit, DateUnit.Day) || IsWholeUnit(unit))
            return Shifted(unit + 1, UnitAt(unit), step, step < 0 ? EarlierFrom(UnitAt(unit)) : DateReference.Narrative);
        if (Word(unit) == DateWord.DayTime) return Shifted(unit + 1, DateUnit.Day, step, DateReference.Narrative);
        if (NamedByTold(unit, step < 0 ? DateReach.Last : DateReach.Next) is { Found: true } named) return named;
        return Word(unit) == DateWord.Units || (Count(unit) is (not 0, var units) && Word(units) == DateWord.Units) ? Unknowable(Count(unit) is (not 0, var u) ? u + 1 : unit + 1) : default;
    }

    /// <summary>What follows "last", "past" or "next".</summary>
    /// <param name="i">Place of that word.</param>
    /// <param name="step">-1 or 1.</param>
    /// <param name="the">True when an article begins the expression.</param>
    /// <param name="afterThe">True when an article stands in front.</param>
    private DateMatch Stretch(int i, int step, bool the, bool afterThe)
    {
        var unit = i + 1;
        if (Word(unit) == DateWord.Unit && !IsHyphened(unit))
        {
            if (afterThe && Word(unit + 1) == DateWord.Of) return default;
            if (UnitAt(unit) == DateUnit.Hour) return default;
            if (!the) return UnitAt(unit) == DateUnit.Day ? default : Shifted(unit + 1, UnitAt(unit), step, DateReference.Publication);
            if (Word(i) == DateWord.Last) return UnitAt(unit) == DateUnit.Day ? default : Windowed(unit + 1, UnitAt(unit), -1);
            if (Word(i) == DateWord.Past) return Windowed(unit + 1, UnitAt(unit), -1);
            var stretch = UnitAt(unit) != DateUnit.Day && Word(i - 2) is DateWord.In or DateWord.Over or DateWord.Within or DateWord.During or DateWord.For;
            return stretch ? Windowed(unit + 1, UnitAt(unit), 1) : Shifted(unit + 1, UnitAt(unit), 1, DateReference.Narrative);
        }

        if (Word(unit) == DateWord.DayTime && step < 0) return Shifted(unit + 1, DateUnit.Day, -1, DateReference.Publication);
        if (Word(unit) == DateWord.DayTime) return the ? Shifted(unit + 1, DateUnit.Day, 1, DateReference.Narrative) : default;
        var counted = CountedStretch(unit, step);
        return counted.Found || Word(i) == DateWord.Past ? counted : Named(unit, step < 0 ? DateReach.Last : DateReach.Next);
    }

    private DateMatch CountedStretch(int at, int step)
    {
        if (Word(at) == DateWord.Units) return Word(at + 1) == DateWord.Of ? default : Unknowable(at + 1);
        var (count, unit) = Count(at);
        if (count == 0 || Word(at) == DateWord.Article || Word(unit) is not (DateWord.Units or DateWord.Unit) || IsHyphened(unit) || Word(unit + 1) == DateWord.Of) return default;
        return count < 0 ? Unknowable(unit + 1) : Windowed(unit + 1, UnitAt(unit), step * count);
    }

    private DateMatch ComingStretch(int i, bool the)
    {
        if (Word(i + 1) == DateWord.Unit && !IsHyphened(i + 1) && UnitAt(i + 1) != DateUnit.Hour)
            return the ? Windowed(i + 2, UnitAt(i + 1), 1) : Shifted(i + 2, UnitAt(i + 1), 1, DateReference.Publication);
        var counted = CountedStretch(i + 1, 1);
        return counted.Found ? counted : Named(i + 1, DateReach.Next);
    }

    /// <summary>A month, weekday, season or weekend after "last", "this" or "next".</summary>
    private DateMatch Named(int at, DateReach reach)
    {
        switch (Word(at))
        {
            case DateWord.Month:
                var month = Month(at, true);
                return month.Found && month.Meaning is DateMeaning.Months { Year: 0, Within: null } months && !IsDayNumber(month.End)
                    ? month with { Meaning = months with { Reach = reach } } : default;
            case DateWord.Weekday or DateWord.WeekdayShort:
                return Weekday(at, reach);
            case DateWord.Season:
                return new(at + 1, DateExpressionKind.PartOfYear, new DateMeaning.Months(0, Value(at), 3, reach));
            case DateWord.Weekend:
                return new(at + 1, DateExpressionKind.Week, new DateMeaning.Weekend(reach));
            default:
                return default;
        }
    }

    private DateMatch WeekendAlone(int at) =>
        Word(at) == DateWord.The ? Word(at + 1) == DateWord.Weekend ? WeekendFound(at + 2) : default
        : Word(at - 1) is DateWord.Own or DateWord.Possessive or DateWord.During or DateWord.Over or DateWord.On ? WeekendFound(at + 1)
        : default;

    private static DateMatch WeekendFound(int end) => new(end, DateExpressionKind.Week, new DateMeaning.Weekend(DateReach.Nearest));

    /// <summary>"recently", "in recent weeks", "the near future".</summary>
    private DateMatch Vague(int at)
    {
        if (Word(at) == DateWord.Near) return Word(at + 1) == DateWord.Future ? Unknowable(at + 2) : default;
        return Unknowable(Word(at + 1) == DateWord.Units ? at + 2 : at + 1);
    }
}
