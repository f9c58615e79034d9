using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;
using Dragoman.Record.Sqlite;

namespace Dragoman.Record.Tests.Sqlite;

/// <summary>What is counted along the postings of a record is what comes out when each event is looked at.</summary>
public sealed class PairTests : IDisposable
{
    private static readonly string[] Codes = ["AAA", "BBB", "CCC", "DDD", "E-E", "FFF"];
    private readonly TemporaryRecord temporary = new();

    public PairTests()
    {
        var random = new Random(17);
        var reports = new List<(Article, ImmutableArray<CodedEvent>)>();
        for (var i = 0; i < 300; i++)
        {
            var parties = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Party(random)).ToList();
            var actors = string.Join("; ", parties.Take(Math.Max(1, parties.Count - random.Next(3))));
            var recipients = string.Join("; ", parties.Skip(actors.Split(';').Length));
            var date = random.Next(5) switch { 0 => null, 1 => "1990", 2 => $"199{random.Next(3)}-0{1 + random.Next(9)}", _ => $"199{random.Next(3)}-0{1 + random.Next(9)}-1{random.Next(10)}" };
            var word = string.Create(CultureInfo.InvariantCulture, $"acted{i}");
            var report = new ReportBuilder(word, $"The one {word} on the other.").From("Sample", "1993-01-01")
                .Tells((EventType)random.Next(17), word, actors, recipients, (EventStatus)random.Next(8), date);
            reports.Add((report.Article, [report.Events[0] with { Topics = [.. new[] { "water", "trade", "border" }.Where(_ => random.Next(3) == 0)] }]));
        }

        temporary.Record.AddAll(reports);
    }

    public void Dispose() => temporary.Dispose();

    public static TheoryData<string, EventQuery> Queries => new()
    {
        { "all", new EventQuery() },
        { "what took place", new EventQuery { Statuses = [EventStatus.Happened, EventStatus.Ongoing] } },
        { "most statuses", new EventQuery { Statuses = [EventStatus.Happened, EventStatus.Ongoing, EventStatus.Planned, EventStatus.Denied, EventStatus.Alleged] } },
        { "some types", new EventQuery { Types = [EventType.Agree, EventType.Assault, EventType.State] } },
        { "types and statuses", new EventQuery { Types = [EventType.Consult, EventType.Accuse], Statuses = [EventStatus.Happened, EventStatus.Denied] } },
        { "a party", new EventQuery { Actor = "AAA", Statuses = [EventStatus.Happened, EventStatus.Ongoing] } },
        { "a party of which a person speaks", new EventQuery { Actor = "Speaker of BBB" } },
        { "a pair", new EventQuery { Actor = "BBB", Counterpart = "AAA", Types = [EventType.Agree, EventType.Consult, EventType.Support] } },
        { "a pair one way", new EventQuery { Actor = "BBB", Counterpart = "AAA", Direction = PairDirection.Forward } },
        { "a window", new EventQuery { From = new DateOnly(1990, 6, 1), To = new DateOnly(1991, 6, 1) } },
        { "a topic", new EventQuery { Topic = "water", Statuses = [EventStatus.Happened] } },
        { "nobody", new EventQuery { Actor = "ZZZ" } },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void CountsAreThoseOfTheEvents(string what, EventQuery query)
    {
        Assert.NotEmpty(what);
        foreach (var frequent in (int[])[0, int.MaxValue])
        {
            using var record = SqliteRecord.Open(temporary.File, new RecordOptions { FrequentParty = frequent });
            var found = record.Find(query with { PageSize = 1000 }).Events;
            var pairs = found.SelectMany(one => PairsOf(one).Select(pair => (Pair: pair, one.Coded.Type))).GroupBy(one => one.Pair).Select(group => new PairCounts(group.Key.First, group.Key.Second, Sum(group.Select(one => one.Type))))
                .OrderByDescending(pair => pair.Counts.Total).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal).ToList();
            foreach (var limit in (int[])[0, 1, 4, 100])
            {
                var network = record.Network(query, limit);
                var most = pairs.Take(limit).ToList();
                Assert.Equal(most, network.Pairs);
                Assert.Equal(
                    most.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().Select(code => new ActorActivity(code, Sum(found.Where(one => CodesOf(one).Contains(code)).Select(one => one.Coded.Type)))).OrderByDescending(party => party.Counts.Total).ThenBy(party => party.Code, StringComparer.Ordinal),
                    network.Parties);
            }

            Assert.Equal(pairs, record.Pairs(query).Select(pair => new PairCounts(pair.First, pair.Second, pair.Counts)));
            foreach (var code in Codes)
            {
                Assert.Equal(
                    pairs.Where(pair => pair.First == code || pair.Second == code).Select(pair => new ActorActivity(pair.First == code ? pair.Second : pair.First, pair.Counts)).OrderByDescending(party => party.Counts.Total).ThenBy(party => party.Code, StringComparer.Ordinal).Take(3),
                    record.Partners(query, code, 3));
            }

            Assert.Equal(
                found.SelectMany(one => one.Coded.Topics).GroupBy(topic => topic, StringComparer.Ordinal).Select(topic => new EventCount(topic.Key, topic.Count())).OrderByDescending(count => count.Events).ThenBy(count => count.Key, StringComparer.Ordinal),
                record.CountBy(query, EventGrouping.Topic));
            Assert.Equal(
                found.GroupBy(one => one.Coded.Type.Name, StringComparer.Ordinal).Select(type => new EventCount(type.Key, type.Count())).OrderByDescending(count => count.Events).ThenBy(count => count.Key, StringComparer.Ordinal),
                record.CountBy(query, EventGrouping.Type));
            Assert.Equal(found.Count(one => one.Coded.Date is not null), record.Timeline(query).Sum(count => count.Events));
        }
    }

    [Theory]
    [InlineData("AAA", "BBB")]
    [InlineData("BBB", "AAA")]
    [InlineData("E-E", "AAA")]
    [InlineData("Speaker of BBB", "CCC")]
    [InlineData("AAA", "ZZZ")]
    public void TheWaysOfAPairAreThoseOfItsLists(string first, string second)
    {
        var conduct = temporary.Record.Conduct(first, second);
        foreach (var direction in Enum.GetValues<PairDirection>())
        {
            var ways = conduct.Where(part => direction == PairDirection.Either || (direction == PairDirection.Forward ? part.IsForward : part.IsBackward)).ToList();
            var found = temporary.Record.Find(new EventQuery { Actor = first, Counterpart = second, Direction = direction, PageSize = 1000 }).Events;
            Assert.Equal(found.Length, ways.Sum(part => part.Events));
            Assert.Equal(
                found.GroupBy(one => (one.Coded.Type, one.Coded.Status)).Select(group => (group.Key, group.Count())).Order(),
                ways.GroupBy(part => (part.Type, part.Status)).Select(group => (group.Key, group.Sum(part => part.Events))).Order());
        }
    }

    [Fact]
    public void AWholeNameMeansThePersonAlone()
    {
        temporary.Record.Add(
            new Article { Id = "nameless", Text = "The court of Speaker of BBB spoke.", Sample = true },
            [new CodedEvent { Type = EventType.State, Status = EventStatus.Happened, Rule = "test.rule", Confidence = 1, Actor = [new ActorReference { Text = "court of Speaker of BBB", Code = "AAA" }], Trigger = new Trigger(28, 33, "spoke"), Sentence = new TextSpan(0, 34) }]);
        Assert.All(temporary.Record.Find(new EventQuery { Actor = "Speaker of BBB", PageSize = 1000 }).Events, found => Assert.Contains(found.Coded.Actor.Concat(found.Coded.Recipient), party => party.Name == "Speaker of BBB"));
    }

    private static string Party(Random random)
    {
        var code = Codes[random.Next(Codes.Length)];
        return code == "BBB" && random.Next(3) == 0 ? "Speaker of BBB=BBB" : code;
    }

    private static HashSet<string> CodesOf(EventSummary found) => found.Coded.Actor.Concat(found.Coded.Recipient).Select(party => party.Code!).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(string First, string Second)> PairsOf(EventSummary found) =>
        from one in CodesOf(found) from other in CodesOf(found) where string.CompareOrdinal(one, other) < 0 select (one, other);

    private static QuadCounts Sum(IEnumerable<EventType> types) => types.Aggregate(default(QuadCounts), (counts, type) => counts.With(type, 1));
}
