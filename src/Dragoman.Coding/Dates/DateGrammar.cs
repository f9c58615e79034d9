using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Dates;

/// <summary>Reads the temporal expression that begins at a given piece of a sentence. Every method takes the number of a piece.</summary>
/// <remarks>
/// <see cref="Match"/> adds modifiers to <see cref="Core"/>, which is a range or a <see cref="Single"/> date. Each reader
/// gives the default value where it does not apply; of those that apply the longest wins.
/// </remarks>
internal readonly ref partial struct DateGrammar(ReadOnlySpan<DateAtom> atoms)
{
    private const DateModifier Plain = DateModifier.None;
    private readonly ReadOnlySpan<DateAtom> atoms = atoms;

    /// <summary>The longest expression that begins at a piece.</summary>
    public DateMatch Match(int at) => IsInsideName(at) ? default : DateMatch.Longer(Modified(at), Core(at));

    private DateMatch Core(int at) => DateMatch.Longer(Ranged(at), Single(at));

    private DateMatch Single(int at) => Word(at) switch
    {
        DateWord.NumericDate => new(at + 1, DateExpressionKind.Day, new DateMeaning.Fixed(Domain.PartialDate.OfDay(NumericDates.Unpack(atoms[at].Value)))),
        DateWord.Number => DateMatch.Longer(DateMatch.Longer(DayMonth(at), IsoDate(at)), DateMatch.Longer(Year(at, false), Counted(at))),
        DateWord.Ordinal => DateMatch.Longer(DateMatch.Longer(DayMonth(at), DayAlone(at)), PartOfYear(at)),
        DateWord.OrdinalWord => DateMatch.Longer(DayMonth(at), PartOfYear(at)),
        DateWord.Month => DateMatch.Longer(DateMatch.Longer(MonthDay(at), Month(at, false)), Holiday(at)),
        DateWord.MonthShort => DateMatch.Longer(MonthDay(at), Month(at, false)),
        DateWord.Weekday or DateWord.WeekdayShort => Weekday(at),
        DateWord.Today or DateWord.Yesterday or DateWord.Tomorrow or DateWord.Overnight => DayWord(at),
        DateWord.QuarterLabel or DateWord.HalfLabel or DateWord.Season => PartOfYear(at),
        DateWord.DecadeNumber => Decade(at),
        DateWord.Early or DateWord.Edge or DateWord.Comparative => Part(at),
        DateWord.Count or DateWord.CountTens or DateWord.CountVague or DateWord.Half => Counted(at),
        DateWord.Article => Counted(at),
        DateWord.Unit => UnitFirst(at),
        DateWord.Units => UnitsFirst(at),
        DateWord.In => InUnits(at),
        DateWord.Within => WithinUnits(at),
        DateWord.The => DateMatch.Longer(DateMatch.Longer(Deictic(at), DayBefore(at)), WeekendAlone(at)),
        DateWord.This or DateWord.That or DateWord.Last or DateWord.Past or DateWord.Next or DateWord.Previous or DateWord.Following
            or DateWord.Coming or DateWord.Current or DateWord.Same => DateMatch.Longer(Deictic(at), PartOfYear(at)),
        DateWord.Weekend => WeekendAlone(at),
        DateWord.Recent or DateWord.Near => Vague(at),
        DateWord.Ago => Unknowable(at + 1),
        DateWord.New or DateWord.Christmas or DateWord.Boxing or DateWord.Bastille or DateWord.International => Holiday(at),
        _ => default,
    };

    private DateWord Word(int at) => at >= 0 && at < atoms.Length ? atoms[at].Word : DateWord.Boundary;

    private int Value(int at) => atoms[at].Value;

    private bool IsCapital(int at) => at >= 0 && at < atoms.Length && atoms[at].Capital;

    private bool IsTagged(int at, UniversalTag one, UniversalTag other) => atoms[at].Tag == one || atoms[at].Tag == other;

    private int Skip(int at, DateWord word) => Word(at) == word ? at + 1 : at;

    private bool IsWordLike(int at) => Word(at) is not (DateWord.Boundary or DateWord.Comma or DateWord.Period or DateWord.Dash or DateWord.Slash
        or DateWord.Open or DateWord.Close or DateWord.Possessive or DateWord.Currency or DateWord.Punctuation or DateWord.Number
        or DateWord.OtherNumber or DateWord.Ordinal);

    /// <summary>True for a piece glued to a word in front of it ("US-2024"), except after "mid-", "post-" and the like.</summary>
    private bool IsInsideName(int at)
    {
        if (at == 0 || !atoms[at].Glued) return false;
        if (Word(at - 1) == DateWord.Dash && at >= 2 && atoms[at - 1].Glued)
            return Word(at - 2) is DateWord.Unknown or DateWord.Unit or DateWord.Counted or DateWord.OtherNumber or DateWord.Ordinal;
        return Word(at - 1) is not (DateWord.Dash or DateWord.Open or DateWord.Punctuation or DateWord.Slash);
    }
}
