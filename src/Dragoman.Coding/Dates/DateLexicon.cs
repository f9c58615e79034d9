using System.Buffers;
using System.Collections.Frozen;

namespace Dragoman.Coding.Dates;

/// <summary>The English words of temporal expressions. Immutable and safe on many threads.</summary>
internal static class DateLexicon
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private static readonly SearchValues<char> Pieces = SearchValues.Create("0123456789-–—‑/'’.");

    private static readonly FrozenDictionary<string, (DateWord Word, int Value)> Words = BuildWords();

    private static readonly FrozenDictionary<string, (DateWord Word, int Value)>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Triggers = Words.Where(word => IsTrigger(word.Value.Word)).Select(word => word.Key)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word can do; <see cref="DateWord.Unknown"/> for all others.</summary>
    public static (DateWord Word, int Value) Find(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var found) ? found : default;

    /// <summary>True when a sentence with this token may hold a date. Every expression has at least one such token.</summary>
    public static bool MayTell(string form) =>
        Triggers.Contains(form) || form.AsSpan().ContainsAny(form.Length > 3 ? Pieces : Digits);

    private static bool IsTrigger(DateWord word) => word is DateWord.Month or DateWord.MonthShort or DateWord.Weekday or DateWord.WeekdayShort
        or DateWord.Unit or DateWord.Units or DateWord.Weekend or DateWord.Season or DateWord.Half or DateWord.Quarter or DateWord.Century
        or DateWord.Today or DateWord.Yesterday or DateWord.Tomorrow or DateWord.Overnight or DateWord.DayTime or DateWord.Recent
        or DateWord.Future or DateWord.Eve or DateWord.Ago;

    private static FrozenDictionary<string, (DateWord Word, int Value)> BuildWords()
    {
        var words = new Dictionary<string, (DateWord, int)>(StringComparer.OrdinalIgnoreCase);
        void Row(DateWord word, int value, string forms)
        {
            foreach (var form in forms.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words.Add(form, (word, value));
        }

        void Run(DateWord word, int first, string forms)
        {
            foreach (var form in forms.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words.Add(form, (word, first++));
        }

        Run(DateWord.Month, 1, "january february march april may june july august september october november december");
        Run(DateWord.MonthShort, 1, "jan feb mar apr");
        Run(DateWord.MonthShort, 6, "jun jul aug sep oct nov dec");
        Row(DateWord.MonthShort, 9, "sept");
        Run(DateWord.Weekday, 0, "sunday monday tuesday wednesday thursday friday saturday");
        Run(DateWord.WeekdayShort, 1, "mon tue wed thu fri");
        Row(DateWord.WeekdayShort, 2, "tues");
        Row(DateWord.WeekdayShort, 4, "thur thurs");
        Run(DateWord.Unit, (int)DateUnit.Hour, "hour day week month year decade");
        Run(DateWord.Units, (int)DateUnit.Hour, "hours days weeks months years decades");
        Row(DateWord.Weekend, 0, "weekend");
        Row(DateWord.Season, 3, "spring");
        Row(DateWord.Season, 6, "summer");
        Row(DateWord.Season, 9, "autumn fall");
        Row(DateWord.Season, 12, "winter");
        Row(DateWord.Half, 0, "half");
        Row(DateWord.Quarter, 0, "quarter");
        Row(DateWord.Century, 0, "century");
        Run(DateWord.Count, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        for (var (tens, names) = (20, "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ')); tens < 100; tens += 10)
            words.Add(names[(tens / 10) - 2], (DateWord.CountTens, tens));
        Row(DateWord.CountVague, 0, "few several many couple");
        Run(DateWord.OrdinalWord, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        AddDeictics(Row);
        AddLinks(Row);
        AddNeighbours(Row);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void AddDeictics(Action<DateWord, int, string> row)
    {
        row(DateWord.Today, 0, "today tonight");
        row(DateWord.Yesterday, -1, "yesterday");
        row(DateWord.Tomorrow, 1, "tomorrow");
        row(DateWord.Overnight, 0, "overnight");
        row(DateWord.DayTime, 0, "morning afternoon evening night noon midnight dawn");
        row(DateWord.Recent, 0, "recently recent lately");
        row(DateWord.Future, 0, "future");
        row(DateWord.Near, 0, "near foreseeable");
        row(DateWord.Early, 0, "early mid late");
        row(DateWord.Edge, 0, "beginning start middle end close");
        row(DateWord.Comparative, -1, "earlier");
        row(DateWord.Comparative, 1, "later");
        row(DateWord.This, 0, "this");
        row(DateWord.That, 0, "that");
        row(DateWord.Last, -1, "last");
        row(DateWord.Past, -1, "past");
        row(DateWord.Previous, -1, "previous preceding");
        row(DateWord.Next, 1, "next");
        row(DateWord.Coming, 1, "coming upcoming");
        row(DateWord.Following, 1, "following");
        row(DateWord.Same, 0, "same");
        row(DateWord.Current, 0, "current");
    }

    private static void AddLinks(Action<DateWord, int, string> row)
    {
        foreach (var (word, form) in new[]
        {
            (DateWord.The, "the"), (DateWord.Of, "of"), (DateWord.In, "in"), (DateWord.On, "on"), (DateWord.At, "at"),
            (DateWord.During, "during throughout"), (DateWord.Over, "over"), (DateWord.Within, "within"), (DateWord.For, "for"),
            (DateWord.By, "by"), (DateWord.Since, "since"), (DateWord.Until, "until till"), (DateWord.Through, "through"),
            (DateWord.Before, "before"), (DateWord.After, "after"), (DateWord.From, "from"), (DateWord.To, "to"),
            (DateWord.Between, "between"), (DateWord.And, "and"), (DateWord.Or, "or"), (DateWord.As, "as"), (DateWord.Prior, "prior"),
            (DateWord.No, "no"), (DateWord.Not, "not"), (DateWord.Than, "than"), (DateWord.More, "more less fewer"),
            (DateWord.Starting, "starting effective"), (DateWord.Onwards, "onward onwards"),
            (DateWord.About, "about around circa approximately roughly nearly almost some"), (DateWord.Ago, "ago"),
            (DateWord.Now, "now"), (DateWord.Hence, "hence"), (DateWord.Own, "its his her their our my your"), (DateWord.Each, "each every any"),
        })
            row(word, 0, form);
        row(DateWord.Article, 1, "a an");
        row(DateWord.New, 0, "new");
        row(DateWord.Eve, 0, "eve");
        row(DateWord.Christmas, 0, "christmas");
        row(DateWord.Boxing, 0, "boxing");
        row(DateWord.Bastille, 0, "bastille");
        row(DateWord.Women, 0, "women");
        row(DateWord.International, 0, "international");
    }

    private static void AddNeighbours(Action<DateWord, int, string> row)
    {
        row(DateWord.Counted, 0,
            "troops soldiers servicemen people men children civilians fighters militants prisoners detainees refugees migrants residents families " +
            "tons tonnes barrels kilometers kilometres km miles meters metres hectares acres dollars euros rubles roubles manats drams lari pounds " +
            "percent votes cases members delegates participants observers peacekeepers police officers personnel workers employees students " +
            "rockets missiles drones tanks shells vehicles aircraft mines houses villages companies pages feet megawatts mw gigawatts users");
        row(DateWord.Clock, 0, "gmt utc hrs");
        row(DateWord.DayNamer, 0, "black good ash bloody palm easter holy super maundy shrove cyber giving");
        row(DateWord.Outlet, 0, "times telegraph express mirror herald tribune");
        row(DateWord.Prefix, -1, "pre");
        row(DateWord.Prefix, 1, "post");
        row(DateWord.Mail, 0, "mail");
        row(DateWord.Total, 0, "total group force number population staff crowd");
    }
}
