using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Tests.Sqlite;

public sealed class QueryTests : IDisposable
{
    private readonly TemporaryRecord temporary = new();

    public QueryTests()
    {
        foreach (var report in (ReportBuilder[])[Chronicle.CampDavid, Chronicle.Geneva, Chronicle.GenevaElsewhere, Chronicle.GenevaPlanned, Chronicle.Zurich]) temporary.Add(report);
    }

    public void Dispose() => temporary.Dispose();

    public static TheoryData<string, EventQuery, string> Queries => new()
    {
        { "all, the latest first", new EventQuery(), "demanded,suspended,signed/ARM,will meet,praised,signed/ISR" },
        { "by code", new EventQuery { Actor = "ARM" }, "demanded,suspended,signed/ARM" },
        { "by code in lower case", new EventQuery { Actor = "arm" }, "demanded,suspended,signed/ARM" },
        { "by name", new EventQuery { Actor = "Sargsyan" }, "suspended" },
        { "by another spelling of a name", new EventQuery { Actor = "Serzh Sarksian" }, "" },
        { "by another spelling with the same letters", new EventQuery { Actor = "Serzh Sargsian" }, "suspended" },
        { "by whole name", new EventQuery { Actor = "mikhail gorbachev" }, "will meet" },
        { "nobody of that name", new EventQuery { Actor = "Talleyrand" }, "" },
        { "pair either way", new EventQuery { Actor = "TUR", Counterpart = "ARM" }, "demanded,suspended,signed/ARM" },
        { "pair forward", new EventQuery { Actor = "TUR", Counterpart = "ARM", Direction = PairDirection.Forward }, "demanded" },
        { "pair backward", new EventQuery { Actor = "TUR", Counterpart = "ARM", Direction = PairDirection.Backward }, "suspended" },
        { "no such pair", new EventQuery { Actor = "TUR", Counterpart = "EGY" }, "" },
        { "by type", new EventQuery { Types = [EventType.Consult, EventType.Request] }, "demanded,will meet" },
        { "by status", new EventQuery { Statuses = [EventStatus.Planned] }, "" },
        { "by first day", new EventQuery { From = new DateOnly(2010, 4, 22) }, "suspended" },
        { "by last day", new EventQuery { To = new DateOnly(1985, 11, 19) }, "will meet,signed/ISR" },
        { "a month touches a day in it", new EventQuery { From = new DateOnly(2009, 10, 31), To = new DateOnly(2009, 11, 5) }, "signed/ARM" },
        { "a month does not touch the day after", new EventQuery { From = new DateOnly(2009, 11, 1), To = new DateOnly(2009, 11, 5) }, "" },
        { "by place", new EventQuery { Place = "geneva" }, "will meet" },
        { "by place without its accents", new EventQuery { Place = "Zurich" }, "signed/ARM" },
        { "by country of place", new EventQuery { Place = "che" }, "signed/ARM,will meet" },
        { "a percent sign is no pattern", new EventQuery { Place = "%" }, "" },
        { "by word", new EventQuery { Text = "ratification" }, "suspended" },
        { "by word without its accents", new EventQuery { Text = "zurich" }, "signed/ARM" },
        { "by beginning", new EventQuery { Text = "ratif*" }, "suspended" },
        { "by phrase", new EventQuery { Text = "\"two protocols\"" }, "signed/ARM" },
        { "by phrase that is not there", new EventQuery { Text = "\"protocols two\"" }, "" },
        { "by words of several reports of one event", new EventQuery { Text = "soviet leader" }, "will meet" },
        { "by name that the sentence does not have", new EventQuery { Text = "gorbachev talks" }, "will meet" },
        { "signs of the search language have no meaning", new EventQuery { Text = "protocols) OR NEAR(" }, "" },
        { "no word to look for", new EventQuery { Text = "?!" }, "" },
        { "by source", new EventQuery { Source = "morning sample" }, "will meet,praised,signed/ISR" },
        { "the earliest first", new EventQuery { Order = EventOrder.Earliest }, "signed/ISR,praised,will meet,signed/ARM,suspended,demanded" },
        { "the most sources first", new EventQuery { Order = EventOrder.MostSources, Place = "CHE" }, "will meet,signed/ARM" },
        { "by a topic that none has", new EventQuery { Topic = "water" }, "" },
        { "all at once", new EventQuery { Actor = "ARM", Counterpart = "TUR", Types = [EventType.Support], Place = "Zürich", Text = "protocols", Source = "Caucasus Sample", From = new DateOnly(2009, 1, 1) }, "signed/ARM" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public void AQueryFindsWhatItAsksFor(string what, EventQuery query, string expected)
    {
        var found = temporary.Record.Find(query).Events.Select(Short).ToList();
        Assert.True(string.Join(',', found) == expected, $"{what}: {string.Join(',', found)}");
        Assert.Equal(found.Count, temporary.Record.Count(query));
        Assert.Equal(Math.Min(2, found.Count), temporary.Record.Count(query, atMost: 2));

        // The other way of looking for a party finds the same.
        using var otherwise = Record.Sqlite.SqliteRecord.Open(temporary.File, new Record.Sqlite.RecordOptions { FrequentParty = 0 });
        Assert.Equal(found, otherwise.Find(query).Events.Select(Short));
    }

    [Theory]
    [InlineData(1, EventOrder.Latest)]
    [InlineData(2, EventOrder.Latest)]
    [InlineData(4, EventOrder.Latest)]
    [InlineData(6, EventOrder.Latest)]
    [InlineData(1, EventOrder.Earliest)]
    [InlineData(4, EventOrder.Earliest)]
    [InlineData(1, EventOrder.MostSources)]
    [InlineData(2, EventOrder.MostSources)]
    public void PagesShowEachEventOnce(int size, EventOrder order)
    {
        var seen = new List<string>();
        string? after = null;
        var pages = 0;
        do
        {
            var page = temporary.Record.Find(new EventQuery { PageSize = size, After = after, Order = order });
            seen.AddRange(page.Events.Select(found => found.Id));
            after = page.Next;
            Assert.True(++pages <= 6);
        }
        while (after is not null);
        Assert.Equal(temporary.Record.Find(new EventQuery { Order = order }).Events.Select(found => found.Id), seen);
        Assert.Equal((6 + size - 1) / size, pages);
    }

    [Fact]
    public void PagesDoNotDriftWhenEventsAreAdded()
    {
        var all = temporary.Record.Find(new EventQuery()).Events;
        var first = temporary.Record.Find(new EventQuery { PageSize = 3 });
        temporary.Add(new ReportBuilder("late", "Russia and Turkey talked in Sochi in 2019.").From("Late Sample", "2019-10-23").Tells(EventType.Consult, "talked", "RUS; TUR", date: "2019-10-22"));
        Assert.Equal(all.Skip(3).Select(found => found.Id), temporary.Record.Find(new EventQuery { PageSize = 3, After = first.Next }).Events.Select(found => found.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1-")]
    [InlineData("x-000000000000")]
    [InlineData("12-UPPERCASEIDS")]
    [InlineData("'; DROP TABLE events; --")]
    public void APlaceInTheListThatIsNoneStartsAtTheFirstPage(string after) =>
        Assert.Equal(6, temporary.Record.Find(new EventQuery { After = after }).Events.Length);

    [Theory]
    [InlineData(EventGrouping.Type, "SUPPORT 3,CONSULT 1,REJECT 1,REQUEST 1")]
    [InlineData(EventGrouping.Status, "happened 6")]
    [InlineData(EventGrouping.Month, "1978-09 1,1985-11 1,2009-10 1,2010-04 1")]
    [InlineData(EventGrouping.Actor, "ARM 3,TUR 3,EGY 2,ISR 2,USA 2,SUN 1")]
    [InlineData(EventGrouping.Pair, "ARM-TUR 3,EGY-ISR 2,EGY-USA 1,ISR-USA 1,SUN-USA 1")]
    public void CountsGoByKey(EventGrouping grouping, string expected) =>
        Assert.Equal(expected, string.Join(',', temporary.Record.CountBy(new EventQuery(), grouping).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Events}"))));

    [Fact]
    public void TheTimelineCountsByMonthAndType() =>
        Assert.Equal(
            [new MonthCount(1978, 9, EventType.Support, 1), new MonthCount(1985, 11, EventType.Consult, 1), new MonthCount(2009, 10, EventType.Support, 1), new MonthCount(2010, 4, EventType.Reject, 1)],
            temporary.Record.Timeline(new EventQuery()));

    [Fact]
    public void TheTimelineKeepsYearsApart()
    {
        temporary.Add(new ReportBuilder("year", "Russia aided Armenia in 1992.").From("Year Sample").Tells(EventType.Aid, "aided", "RUS", "ARM", date: "1992"));
        Assert.Equal([new MonthCount(1992, 0, EventType.Aid, 1)], temporary.Record.Timeline(new EventQuery { Actor = "RUS" }));
    }

    [Fact]
    public void CountsKeepToTheQuery() =>
        Assert.Equal([new EventCount("SUPPORT", 2)], temporary.Record.CountBy(new EventQuery { Actor = "EGY" }, EventGrouping.Type));

    [Fact]
    public void ActorsAreFoundByNameAndCode()
    {
        Assert.Equal(new ActorSummary("SUN", "Mikhail Gorbachev", null, 1, Sample: true), Assert.Single(temporary.Record.FindActors("gorbatchev")));
        Assert.Equal(["Jimmy Carter", "Ronald Reagan"], temporary.Record.FindActors("USA").Select(actor => actor.Name).Order(StringComparer.Ordinal));
        Assert.Equal([new ActorSummary("TUR", null, null, 2, Sample: true), new ActorSummary("TUR", "Ankara", null, 1, Sample: true)], temporary.Record.FindActors("TUR"));
        Assert.Equal("ARM", temporary.Record.FindActors(null, limit: 1)[0].Code);
    }

    [Fact]
    public void ArticlesAreFoundByHeadlineAndText()
    {
        Assert.Equal("A framework for peace", Assert.Single(temporary.Record.FindArticles("framework")).Title);
        Assert.Equal("Caucasus Sample", Assert.Single(temporary.Record.FindArticles("sargsian")).Source);
        Assert.Equal(5, temporary.Record.FindArticles(null).Length);
        Assert.Empty(temporary.Record.FindArticles("***"));
    }

    [Fact]
    public void EventsAreFoundByTopic()
    {
        var report = new ReportBuilder("water", "Iran and Turkey discussed water.").From("Late Sample", "2019-10-23").Tells(EventType.Consult, "discussed", "IRN; TUR", date: "2019-10-22");
        temporary.Record.Add(report.Article, [report.Events[0] with { Topics = ["energy", "water"] }]);
        Assert.Equal("discussed", Short(Assert.Single(temporary.Record.Find(new EventQuery { Topic = "Water" }).Events)));
    }

    [Fact]
    public void TheChangeNumberTellsOfChanges()
    {
        var before = temporary.Record.ChangeNumber();
        Assert.Equal(before, temporary.Record.ChangeNumber());
        temporary.Add(new ReportBuilder("late", "Russia and Turkey talked in Sochi in 2019.").From("Late Sample", "2019-10-23").Tells(EventType.Consult, "talked", "RUS; TUR", date: "2019-10-22"));
        Assert.NotNull(before);
        Assert.NotEqual(before, temporary.Record.ChangeNumber());
    }

    [Fact]
    public void StatisticsCountWhatThereIs() => Assert.Equal(new RecordStatistics(5, 8, 6, 11), temporary.Record.Statistics());

    private static string Short(Events.EventSummary summary) => summary.Coded.Trigger.Text + (summary.Coded.Trigger.Text == "signed" ? "/" + summary.Coded.Actor[0].Code : "");
}
