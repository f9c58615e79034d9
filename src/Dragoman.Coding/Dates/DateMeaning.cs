using Dragoman.Domain;

namespace Dragoman.Coding.Dates;

/// <summary>What a temporal expression says, before publication date, direction and anchor are known.</summary>
/// <remarks>A closed family of immutable records; a year or a month of 0 is one that the text leaves out.</remarks>
internal abstract record DateMeaning
{
    private DateMeaning()
    {
    }

    /// <summary>True when no publication date is needed.</summary>
    public virtual bool IsAbsolute => false;

    /// <summary>A date that is written out whole.</summary>
    internal sealed record Fixed(PartialDate Date) : DateMeaning
    {
        public override bool IsAbsolute => true;
    }

    /// <summary>A day of a month; the year may be missing, given in <paramref name="Year"/> or told by <paramref name="Within"/> ("last year"); so may the month. A weekday told beside it helps to choose the year.</summary>
    internal sealed record DayOfMonth(int Year, int Month, int Day, DateMeaning? Within = null, DayOfWeek? Beside = null) : DateMeaning
    {
        public override bool IsAbsolute => Month > 0 && Year > 0;
    }

    /// <summary><paramref name="Count"/> months from <paramref name="First"/> (1 to 12) on: a month, a quarter, a half, a season.</summary>
    internal sealed record Months(int Year, int First, int Count, DateReach Reach = DateReach.Nearest, DateMeaning? Within = null) : DateMeaning
    {
        public override bool IsAbsolute => Year > 0;
    }

    /// <summary>The <paramref name="Number"/>th seven days of a month, -1 for the last seven.</summary>
    internal sealed record WeekOfMonth(int Number, Months Month) : DateMeaning
    {
        public override bool IsAbsolute => Month.IsAbsolute;
    }

    /// <summary>A day of the week, of the week that <paramref name="Week"/> tells where it is given.</summary>
    internal sealed record Weekday(DayOfWeek Day, DateReach Reach, DateMeaning? Week = null) : DateMeaning;

    /// <summary>Saturday and Sunday.</summary>
    internal sealed record Weekend(DateReach Reach) : DateMeaning;

    /// <summary>The unit that lies <paramref name="Amount"/> units away, counted from <paramref name="Base"/> where one is given.</summary>
    internal sealed record Shift(DateUnit Unit, int Amount, DateReference From, DateMeaning? Base = null, bool FutureOnly = false) : DateMeaning
    {
        public override bool IsAbsolute => Base is { IsAbsolute: true };
    }

    /// <summary>The stretch of <paramref name="Amount"/> units up to the publication (negative) or from it on (positive).</summary>
    internal sealed record Window(DateUnit Unit, int Amount, bool FutureOnly = false) : DateMeaning;

    /// <summary>What <paramref name="Inner"/> would mean in a text published on the date told before.</summary>
    internal sealed record Told(DateMeaning Inner) : DateMeaning;

    /// <summary>The night between the publication's day and its neighbour.</summary>
    internal sealed record Overnight : DateMeaning;

    /// <summary>From one date to another; each may lend the other its year.</summary>
    internal sealed record Range(DateMeaning From, DateMeaning To) : DateMeaning
    {
        public override bool IsAbsolute => (From.IsAbsolute && (To.IsAbsolute || To.TakesYear)) || (To.IsAbsolute && From.TakesYear);
    }

    /// <summary>A time that names no date.</summary>
    internal sealed record Vague : DateMeaning;

    /// <summary>True for a day or months that name no year of their own.</summary>
    public bool TakesYear => this is DayOfMonth { Year: 0, Month: > 0, Within: null } or Months { Year: 0, Within: null, Reach: DateReach.Nearest };
}
