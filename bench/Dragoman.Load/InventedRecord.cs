using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record;

namespace Dragoman.Load;

/// <summary>A record of invented events in the shape of real ones: few parties take part in most, a tenth is planned, every fifth is told twice. The same on every machine.</summary>
internal static class InventedRecord
{
    private const int Seed = 20250416, EventsAnArticle = 8;

    /// <summary>The parties, the most frequent first.</summary>
    public static readonly string[] Codes = ["AZE", "ARM", "GEO", "RUS", "TUR", "IRN", "USA", "FRA", "EU", "DEU", "GBR", "CHN", "UKR", "KAZ", "ISR", "UN", "NATO", "IND", "POL", "HUN"];

    /// <summary>The words that every sentence has some of.</summary>
    public static readonly string[] Words = ["peace", "treaty", "border", "corridor", "railway", "gas", "election", "prisoners", "trade", "drone", "visa", "security", "water", "nuclear", "sanctions", "summit", "ceasefire", "mission", "pipeline", "customs"];

    /// <summary>The places.</summary>
    public static readonly (string Name, string Country, double North, double East)[] Places = [("Baku", "AZE", 40.4, 49.9), ("Yerevan", "ARM", 40.2, 44.5), ("Tbilisi", "GEO", 41.7, 44.8), ("Moscow", "RUS", 55.8, 37.6), ("Ankara", "TUR", 39.9, 32.9), ("Tehran", "IRN", 35.7, 51.4), ("Brussels", "BEL", 50.8, 4.4)];

    /// <summary>Fills the record; gives what was done in one line.</summary>
    public static string Fill(IEventRecord record, int events)
    {
        var random = new Random(Seed);
        var made = 0;
        var articles = 0;
        for (; made < events; articles++)
        {
            var number = Math.Min(EventsAnArticle, events - made);
            var (article, coded) = Article(random, articles, number);
            record.Add(article, coded);
            made += number;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{articles} articles, {made} reports, {record.Statistics().Events} events");
    }

    private static (Article Article, ImmutableArray<CodedEvent> Events) Article(Random random, int number, int events)
    {
        var published = new DateOnly(2015, 1, 1).AddDays(random.Next(3900));
        var text = new System.Text.StringBuilder();
        var coded = ImmutableArray.CreateBuilder<CodedEvent>();
        for (var i = 0; i < events; i++)
        {
            var first = Codes[(int)(Codes.Length * random.NextDouble() * random.NextDouble())];
            var second = Codes[(int)(Codes.Length * random.NextDouble() * random.NextDouble())];
            if (second == first) second = Codes[(Array.IndexOf(Codes, first) + 1) % Codes.Length];
            var place = Places[random.Next(Places.Length)];
            var type = (EventType)random.Next(17);
            var words = string.Join(' ', Enumerable.Range(0, 8).Select(_ => Words[random.Next(Words.Length)]));
            var start = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{first} acted on {second} in {place.Name} over {words} {number}-{i}. ");
            var end = text.Length - 1;
            var at = start + first.Length + 1;
            coded.Add(new CodedEvent
            {
                Type = type, Status = random.Next(10) == 0 ? EventStatus.Planned : EventStatus.Happened, Rule = "invented.event", Confidence = 0.9,
                Actor = [new ActorReference { Text = first, Code = first, Sector = "GOV" }], Recipient = [new ActorReference { Text = second, Code = second, Sector = "GOV" }],
                Date = random.Next(5) == 0 ? null : new EventDate(PartialDate.OfDay(published.AddDays(-random.Next(4)))),
                Place = new EventPlace { Name = place.Name, Country = place.Country, Latitude = place.North, Longitude = place.East }, Topics = [Words[random.Next(Words.Length)]],
                Trigger = new Trigger(at, at + 5, "acted"), Sentence = new TextSpan(start, end),
            });
        }

        return (new Article { Id = string.Create(CultureInfo.InvariantCulture, $"invented-{number}"), Text = text.ToString(), Title = string.Create(CultureInfo.InvariantCulture, $"Invented article {number}"), Source = $"Outlet {random.Next(60)}", Published = published, Sample = true }, coded.ToImmutable());
    }
}
