using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;

namespace Dragoman.Bench.Records;

/// <summary>Articles with reports for measuring the record, shaped as real ones are: few parties take part in most events, most are known to the day, some are told again elsewhere.</summary>
/// <remarks>Always the same for the same seed. The shapes are those of the coder over news: three reports an article, a quarter of the events told more than once, a third with a place.</remarks>
internal sealed class InventedReports
{
    private const int ReportsOfAnArticle = 3;

    private static readonly (EventType Type, string? Mode, string Cameo, int Weight)[] Acts =
    [
        (EventType.State, null, "010", 30), (EventType.Consult, null, "040", 14), (EventType.Consult, "visit", "042", 5), (EventType.Consult, "phone", "041", 3), (EventType.Support, null, "051", 8),
        (EventType.Support, null, "057", 4), (EventType.Agree, null, "030", 6), (EventType.Request, null, "100", 7), (EventType.Accuse, null, "112", 7), (EventType.Reject, null, "120", 4), (EventType.Threaten, null, "130", 2),
        (EventType.Assault, null, "190", 3), (EventType.Coerce, null, "170", 2), (EventType.Sanction, null, "163", 1), (EventType.Mobilize, null, "154", 1), (EventType.Cooperate, null, "061", 1), (EventType.Aid, null, "070", 1), (EventType.Retreat, null, "087", 1),
    ];

    private static readonly EventStatus[] Statuses = [.. Enumerable.Repeat(EventStatus.Happened, 14), EventStatus.Planned, EventStatus.Planned, EventStatus.Ongoing, EventStatus.Denied, EventStatus.Proposed, EventStatus.Alleged];

    private readonly Random random;
    private readonly string[] codes = [.. Enumerable.Range(0, 240).Select(number => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (number % 26))}{(char)('A' + (number / 26 % 26))}{(char)('A' + (number * 7 % 26))}"))];
    private readonly string[] words;
    private readonly List<Told> retold = [];
    private (DateOnly First, int Days) time = (new DateOnly(2015, 1, 1), 3650);
    private int number;

    /// <summary>Begins anew.</summary>
    /// <param name="seed">What tells these articles from others.</param>
    /// <param name="before">Number of the last article that is already there.</param>
    public InventedReports(int seed, int before = 0)
    {
        number = before;
        random = new Random(seed);
        string[] syllables = ["ba", "do", "ri", "ka", "men", "to", "sul", "ve", "na", "gor", "pe", "lis", "ha", "tur", "mi", "zo"];
        words = [.. Enumerable.Range(0, 20_000).Select(word => syllables[word % 16] + syllables[word / 16 % 16] + syllables[word / 256 % 16] + (word >= 4096 ? syllables[word / 4096] : ""))];
    }

    /// <summary>The codes of the parties, the most frequent first.</summary>
    public IReadOnlyList<string> Codes => codes;

    /// <summary>The words of sentences, the most frequent first.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>From now on the articles are of one month, as news arrives, and tell again only what others of that month told.</summary>
    /// <param name="first">The month's first day.</param>
    public void TurnTo(DateOnly first)
    {
        time = (first, 30);
        retold.Clear();
    }

    /// <summary>The next article with its reports.</summary>
    public (Article Article, ImmutableArray<CodedEvent> Events) Next()
    {
        var day = time.First.AddDays(random.Next(time.Days));
        var text = new System.Text.StringBuilder();
        var events = ImmutableArray.CreateBuilder<CodedEvent>();
        for (var i = 0; i < ReportsOfAnArticle; i++)
        {
            var told = retold.Count > 0 && random.Next(5) == 0 ? Again(ref day) : Fresh(day);
            var start = text.Length;
            text.Append(told.Sentence).Append(' ');
            events.Add(told.Coded with { Trigger = new Trigger(start, start + 4, "acts"), Sentence = new TextSpan(start, start + told.Sentence.Length) });
        }

        number++;
        return (new Article { Id = string.Create(CultureInfo.InvariantCulture, $"{number}"), Text = text.ToString(), Title = Sentence(6), Published = day, Source = $"Outlet {Skewed(80)}", Language = "en" }, events.ToImmutable());
    }

    private Told Again(ref DateOnly day)
    {
        var told = retold[random.Next(retold.Count)];
        day = told.Day.AddDays(random.Next(3));
        return random.Next(3) == 0 ? told : told with { Sentence = told.Sentence[..(told.Sentence.Length / 2)] + Sentence(6) };
    }

    private Told Fresh(DateOnly day)
    {
        var act = Act();
        var (first, second) = (Skewed(codes.Length), Skewed(codes.Length));
        var isAlone = random.Next(4) == 0;
        var isJoint = act.Type == EventType.Consult && act.Mode is null;
        var coded = new CodedEvent
        {
            Type = act.Type, Mode = act.Mode, Cameo = act.Cameo, Rule = $"{act.Type.Name}.{act.Cameo}", Status = Statuses[random.Next(Statuses.Length)], Confidence = 0.9,
            Actor = isJoint && !isAlone ? [Party(first), Party(second)] : [Party(first)], Recipient = isAlone || isJoint ? [] : [Party(second)],
            Date = Date(day), Place = random.Next(3) == 0 ? Place() : null, Topics = random.Next(2) == 0 ? [$"topic{Skewed(30)}"] : [],
            Trigger = new Trigger(0, 4, "acts"), Sentence = new TextSpan(0, 1),
        };
        var told = new Told(day, coded, "acts " + Sentence(18));
        if (retold.Count < 5000) retold.Add(told);
        else retold[random.Next(retold.Count)] = told;
        return told;
    }

    private (EventType Type, string? Mode, string Cameo, int Weight) Act()
    {
        var at = random.Next(100);
        foreach (var act in Acts)
        {
            if ((at -= act.Weight) < 0) return act;
        }

        return Acts[0];
    }

    private EventDate? Date(DateOnly day) => random.Next(20) switch
    {
        < 14 => new EventDate(PartialDate.OfDay(day.AddDays(-random.Next(2)))),
        < 16 => new EventDate(PartialDate.OfMonth(day.Year, day.Month)),
        16 => new EventDate(PartialDate.OfYear(day.Year)),
        _ => null,
    };

    private EventPlace Place()
    {
        var place = Skewed(400);
        return new EventPlace { Name = $"Town {place}", Country = codes[place % 100], Latitude = (place % 120) - 60, Longitude = (place * 7 % 300) - 150 };
    }

    private ActorReference Party(int party) => random.Next(2) == 0
        ? new ActorReference { Text = codes[party], Code = codes[party], Sector = "GOV" }
        : new ActorReference { Text = codes[party], Code = codes[party], Sector = "GOV", Name = $"Person {words[(party * 40) + Skewed(40)]}", Office = "minister" };

    private string Sentence(int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => words[Skewed(words.Length)])) + ".";

    // Zipf's law: the n-th most frequent of many is n times rarer than the first.
    private int Skewed(int most) => (int)Math.Min(most - 1, Math.Exp(random.NextDouble() * Math.Log(most + 1)) - 1);

    private sealed record Told(DateOnly Day, CodedEvent Coded, string Sentence);
}
