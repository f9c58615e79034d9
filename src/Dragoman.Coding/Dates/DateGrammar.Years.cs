using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Dates;

internal readonly ref partial struct DateGrammar
{
    private bool IsYearNumber(int at) => Word(at) == DateWord.Number && atoms[at].Digits == 4 && Value(at) is >= 1000 and <= 2199;

    /// <summary>A year number that nothing counts or clocks.</summary>
    private bool IsFreeYear(int at) =>
        IsYearNumber(at) && Word(at + 1) is not (DateWord.Counted or DateWord.Clock or DateWord.Slash)
        && !(Word(at + 1) == DateWord.Units && Value(at + 1) == (int)DateUnit.Hour)
        && Word(at - 1) is not (DateWord.Currency or DateWord.At);

    /// <summary>The year after a day or a month: ", 2025", "of 2025", "last year", "of the same year".</summary>
    private (int Year, DateMeaning? Within, int End) YearTail(int at)
    {
        var from = Skip(at, DateWord.Comma);
        if (IsFreeYear(from)) return (Value(from), null, from + 1);
        from = Skip(at, DateWord.Of);
        if (from > at && IsFreeYear(from)) return (Value(from), null, from + 1);
        if (from > at && Word(from) == DateWord.The && IsFreeYear(from + 2) && IsUnit(from + 1, DateUnit.Year)) return (Value(from + 2), null, from + 3);
        var beside = from == at && Word(at) == DateWord.Comma ? at + 1 : from;
        var within = DeicticUnit(beside, DateUnit.Year);
        return within.Found && (beside == from || Word(within.End) != DateWord.Possessive) ? (0, within.Meaning, within.End) : (0, null, at);
    }

    /// <summary>"2024" where its neighbours show that it is a year, "2024-25", "the year 2024".</summary>
    /// <param name="at">Place of the number.</param>
    /// <param name="supported">True when words in front have shown already that a date follows ("early").</param>
    private DateMatch Year(int at, bool supported)
    {
        if (!IsFreeYear(at) || Word(at - 1) == DateWord.Slash || (!supported && !LooksLikeYear(at))) return default;
        return new(at + 1, DateExpressionKind.Year, new DateMeaning.Fixed(PartialDate.OfYear(Value(at))));
    }

    private bool LooksLikeYear(int at)
    {
        var recent = Value(at) is >= 1800 and <= 2100;
        switch (Word(at - 1))
        {
            case DateWord.In or DateWord.Since or DateWord.During or DateWord.Until or DateWord.Through or DateWord.By:
                return recent || Value(at) is >= 1500 and < 1800;
            case DateWord.Before or DateWord.After or DateWord.From or DateWord.To or DateWord.Between or DateWord.About or DateWord.Early or DateWord.Unit
                or DateWord.For or DateWord.This or DateWord.As:
                return recent;
            case DateWord.Of:
                return (recent || Value(at) is >= 1500 and < 1800) && Word(at - 2) is not (DateWord.Total or DateWord.About or DateWord.Unit)
                    && !(Word(at + 1) == DateWord.Unknown && IsTagged(at + 1, UniversalTag.NOUN, UniversalTag.ADJ));
            case DateWord.Open:
                return recent;
            case DateWord.Comma or DateWord.And or DateWord.Or or DateWord.Dash:
                return recent && IsYearNumber(at - 2);
            case DateWord.The or DateWord.Own or DateWord.Possessive or DateWord.Article:
                return recent && IsWordLike(at + 1) && Word(at + 1) is not (DateWord.Unit or DateWord.Units);
            case DateWord.Boundary:
                return recent && Word(at + 1) is not (DateWord.Period or DateWord.Close);
            case DateWord.Unknown or DateWord.OrdinalWord or DateWord.Last or DateWord.Previous or DateWord.Season or DateWord.DayNamer:
                return recent && !IsCapital(at - 1) && IsWordLike(at + 1) && IsTagged(at, UniversalTag.X, UniversalTag.NUM)
                    && !IsTagged(at - 1, UniversalTag.VERB, UniversalTag.ADP) && Word(at - 2) is DateWord.The or DateWord.Own or DateWord.Possessive or DateWord.Article;
            default:
                return false;
        }
    }

    /// <summary>"the 1990s", "the 90s".</summary>
    private DateMatch Decade(int at)
    {
        var value = Value(at);
        if (atoms[at].Digits == 2)
        {
            var marked = Word(at - 1) == DateWord.The || (Word(at - 1) == DateWord.Punctuation && Word(at - 2) == DateWord.The);
            if (value < 20 || !marked) return default;
            value += 1900;
        }

        if (value is < 1000 or > 2190) return default;
        return Era(at + 1, value, value + 9);
    }

    private static DateMatch Era(int end, int first, int last) =>
        new(end, DateExpressionKind.Era, new DateMeaning.Fixed(PartialDate.Span(PartialDate.OfYear(first), PartialDate.OfYear(last))));
}
