using Dragoman.Domain;

namespace Dragoman.Coding.Dates;

/// <summary>Says what date an expression means, from the article's publication date alone. Static, pure and safe on many threads.</summary>
/// <remarks>
/// Weeks are ISO 8601's, Monday to Sunday; seasons are the northern hemisphere's, three months from March, June,
/// September and December on. "last Tuesday" and "next Tuesday" are the nearest Tuesdays strictly before and after the
/// publication, as news desks use them. Distances have the precision of their unit: "a year ago" is a year, "two weeks
/// ago" the seven days of a week. What cannot be read stays unknown: no date is guessed.
/// </remarks>
public static partial class DateResolver
{
    private const int DaysOfNews = 45;

    /// <summary>Resolves one expression.</summary>
    /// <param name="expression">What the finder found.</param>
    /// <param name="published">The day of publication; without it only dates that are written out whole resolve, and those told by an anchor.</param>
    /// <param name="direction">On which side of the publication the clause looks.</param>
    /// <param name="anchor">The date told before in the text, to which "the next day" or "a year earlier" point; null for none.</param>
    /// <param name="history">A date of an earlier year that the text has just told, to whose story a day or month without a year belongs; null for none.</param>
    /// <returns>The date, or null where text and publication do not give one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public static PartialDate? Resolve(DateExpression expression, DateOnly? published, DateDirection direction = DateDirection.Unknown, PartialDate? anchor = null, PartialDate? history = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var found = Resolve(expression.Meaning, new Frame(published, direction, anchor));
        return history is { } told && direction is not DateDirection.Future && expression.Meaning.TakesYear && published is { } now ? InHistory(expression.Meaning, told, now, found) : found;
    }

    /// <summary>"The war of <i>2020</i> …, signed <i>on 10 November</i>": in the year of the story that is being told, unless the day is one of the last weeks'.</summary>
    private static PartialDate? InHistory(DateMeaning meaning, PartialDate told, DateOnly now, PartialDate? found)
    {
        if (found is { } near && near.Last.DayNumber > now.DayNumber - DaysOfNews) return found;
        var after = InYearNear(meaning, told, before: false);
        // "On 12 May 2021 …, after a raid on 9 May": a little back, not a year on.
        var story = InYearNear(meaning, told, before: true) is { } before && told.First.DayNumber - before.Last.DayNumber < DaysOfNews && (told.Month > 0 || after is null) ? before : after;
        return story is { } date && date.Last < now ? date : found;
    }

    private static PartialDate? Resolve(DateMeaning meaning, Frame frame) => meaning switch
    {
        DateMeaning.Fixed whole => whole.Date,
        DateMeaning.DayOfMonth day => Day(day, frame),
        DateMeaning.Months months => Months(months, frame),
        DateMeaning.WeekOfMonth week => WeekOfMonth(week, frame),
        DateMeaning.Weekday weekday => Weekday(weekday, frame),
        DateMeaning.Weekend weekend => Weekend(weekend, frame),
        DateMeaning.Shift shift => Shift(shift, frame),
        DateMeaning.Window window => Window(window, frame),
        DateMeaning.Told told => Told(told, frame),
        DateMeaning.Overnight => Overnight(frame),
        DateMeaning.Range range => Range(range, frame),
        _ => null,
    };

    private static PartialDate? Range(DateMeaning.Range range, Frame frame)
    {
        PartialDate? from, to;
        if (range.From.TakesYear && !range.To.TakesYear)
        {
            to = Resolve(range.To, frame);
            from = to is { } end ? InYearNear(range.From, end, before: true) : null;
        }
        else
        {
            from = Resolve(range.From, frame);
            to = from is not { } begin ? null
                : range.To.TakesYear ? InYearNear(range.To, begin, before: false)
                : range.To is DateMeaning.Weekday { Reach: DateReach.Nearest, Week: null } weekday ? FirstAfter(weekday.Day, begin)
                : Resolve(range.To, frame);
        }

        return from is { } first && to is { } last ? Spanned(first, last) : null;
    }

    /// <summary>The span from the start of one date to the end of another; null where the second ends too early.</summary>
    private static PartialDate? Spanned(PartialDate first, PartialDate last)
    {
        var begin = first.IsSpan ? Start(first) : first;
        var end = last.IsSpan ? Finish(last) : last;
        return end.Last < begin.First ? null : PartialDate.Span(begin, end);
    }

    private static PartialDate Start(PartialDate span) => Of(span.Year, span.Month, span.Day);

    private static PartialDate Finish(PartialDate span) => Of(span.EndYear, span.EndMonth, span.EndDay);

    private static PartialDate Of(int year, int month, int day) =>
        day > 0 ? PartialDate.OfDay(new DateOnly(year, month, day)) : month > 0 ? PartialDate.OfMonth(year, month) : PartialDate.OfYear(year);

    private static PartialDate? FirstAfter(DayOfWeek day, PartialDate begin) =>
        Plus(begin.Last, 1) is { } next && Plus(next, DaysUntil(next.DayOfWeek, day)) is { } found ? PartialDate.OfDay(found) : null;

    /// <summary>What an article and a clause give to resolve with.</summary>
    private readonly record struct Frame(DateOnly? Published, DateDirection Direction, PartialDate? Anchor);
}
