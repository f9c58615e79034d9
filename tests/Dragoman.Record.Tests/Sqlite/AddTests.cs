using System.Collections.Immutable;
using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Record.Articles;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Tests.Sqlite;

public sealed class AddTests : IDisposable
{
    private readonly TemporaryRecord temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void AnArticleComesBackAsItWasRead()
    {
        var added = temporary.Add(Chronicle.Zurich);
        Assert.Equal((1, AddOutcome.Added, 3), (added.Version, added.Outcome, added.Events));
        var stored = temporary.Record.FindArticle(added.ArticleId);
        Assert.NotNull(stored);
        Assert.Equal(Chronicle.Zurich.Article, stored.Article);
        Assert.Equal(temporary.Clock.GetUtcNow(), stored.ReadAt);
        Assert.Equal(Chronicle.Zurich.Events.Select(Json), stored.Mentions.Select(mention => Json(mention.Coded)));
    }

    [Fact]
    public void EachReportLeadsToItsEventAndBackToItsSentence()
    {
        var added = temporary.Add(Chronicle.Zurich);
        foreach (var mention in temporary.Record.FindArticle(added.ArticleId)!.Mentions)
        {
            var found = temporary.Record.FindEvent(mention.EventId);
            Assert.NotNull(found);
            var report = Assert.Single(found.Reports);
            Assert.Equal(mention.MentionId, report.Id);
            Assert.Equal(report.Coded.Sentence.In(Chronicle.Zurich.Article.Text).ToString(), report.Sentence);
            Assert.Equal(added.ArticleId, report.Article.Id);
        }
    }

    [Fact]
    public void ReadingTwiceChangesNothing()
    {
        var first = temporary.Add(Chronicle.CampDavid);
        temporary.Close();
        var before = Dump();
        var second = temporary.Add(Chronicle.CampDavid);
        Assert.Equal((first.ArticleId, 1, AddOutcome.Unchanged), (second.ArticleId, second.Version, second.Outcome));
        temporary.Close();
        Assert.Equal(before, Dump());
    }

    [Fact]
    public void TheSameContentUnderAnotherNameIsTheSameArticle()
    {
        var first = temporary.Add(Chronicle.Geneva);
        var copy = temporary.Record.Add(Chronicle.Geneva.Article with { Id = "another/path.txt" }, Chronicle.Geneva.Events);
        Assert.Equal((first.ArticleId, AddOutcome.Unchanged), (copy.ArticleId, copy.Outcome));
        Assert.True(temporary.Record.Contains(Chronicle.Geneva.Article));
        Assert.False(temporary.Record.Contains(Chronicle.CampDavid.Article));
    }

    [Fact]
    public void AnEditedArticleIsANewVersionAndKeepsTheIdsOfWhatItStillTells()
    {
        var first = temporary.Add(Chronicle.Zurich);
        var before = temporary.Record.FindArticle(first.ArticleId)!;
        var edited = new ReportBuilder("zurich", "Corrected. Armenia and Turkey signed two protocols in Zürich in October 2009.")
            .From("Caucasus Sample", "2010-04-24", url: "https://sample.invalid/zurich")
            .Tells(EventType.Support, "signed", "ARM; TUR", date: "2009-10-10", place: "Zürich/CHE", rule: "support.sign");
        var second = temporary.Add(edited);
        Assert.Equal((first.ArticleId, 2, AddOutcome.NewVersion), (second.ArticleId, second.Version, second.Outcome));

        var after = temporary.Record.FindArticle(first.ArticleId)!;
        Assert.Equal(2, after.Version);
        Assert.Equal(before.Mentions[0].MentionId, Assert.Single(after.Mentions).MentionId);
        Assert.Equal("2009-10-10", temporary.Record.FindEvent(before.Mentions[0].MentionId)!.Summary.Coded.Date!.Value.ToString());

        var old = temporary.Record.FindArticle(first.ArticleId, 1)!;
        Assert.Equal(Chronicle.Zurich.Article, old.Article);
        Assert.Equal((1, 2), (old.Version, old.LatestVersion));
        Assert.Equal(1, temporary.Record.Count(new EventQuery()));
        var withdrawn = temporary.Record.FindEvent(before.Mentions[1].MentionId)!;
        Assert.True(withdrawn.Withdrawn);
        Assert.False(Assert.Single(withdrawn.Reports).Current);
    }

    [Fact]
    public void AnArticleThatTellsItsOldTextAgainTellsItsOldEventsAgain()
    {
        var first = temporary.Add(Chronicle.Zurich);
        temporary.Record.Add(Chronicle.Zurich.Article with { Text = "Withdrawn by the editors." }, []);
        Assert.Equal(0, temporary.Record.Count(new EventQuery()));
        var third = temporary.Add(Chronicle.Zurich);
        Assert.Equal((first.ArticleId, 3, AddOutcome.NewVersion), (third.ArticleId, third.Version, third.Outcome));
        Assert.Equal(3, temporary.Record.Count(new EventQuery()));
        Assert.Equal(3, temporary.Record.FindArticle(first.ArticleId)!.Mentions.Length);
    }

    [Fact]
    public void ReportsOfOneMeetingAreOneEventInWhateverOrderTheyCome()
    {
        ReportBuilder[] reports = [Chronicle.Geneva, Chronicle.GenevaElsewhere, Chronicle.GenevaPlanned];
        foreach (var report in reports) temporary.Add(report);
        using var other = new TemporaryRecord();
        foreach (var report in reports.Reverse()) other.Add(report);

        var found = Assert.Single(temporary.Record.Find(new EventQuery()).Events);
        Assert.Equal(Json(found), Json(Assert.Single(other.Record.Find(new EventQuery()).Events)));
        Assert.Equal((3, 2, false, EventStatus.Happened), (found.Reports, found.Sources, found.Disputed, found.Coded.Status));
        Assert.Equal("Geneva", found.Coded.Place!.Name);
        var whole = temporary.Record.FindEvent(found.Id)!;
        Assert.Equal([EventStatus.Planned, EventStatus.Happened, EventStatus.Happened], whole.Reports.Select(report => report.Coded.Status));
        Assert.Empty(whole.Disagreements);
        Assert.Equal(new DateOnly(1985, 11, 10), found.FirstReported);
    }

    [Fact]
    public void ReportsThatContradictEachOtherStandSideBySide()
    {
        temporary.Add(Chronicle.Geneva);
        temporary.Add(Chronicle.GenevaDenied);
        var found = Assert.Single(temporary.Record.Find(new EventQuery()).Events);
        Assert.True(found.Disputed);
        var disagreement = Assert.Single(temporary.Record.FindEvent(found.Id)!.Disagreements);
        Assert.Equal("status", disagreement.Field);
        Assert.Equal(["denied", "happened"], disagreement.Values.Select(value => value.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnEarlierReportGivesAnEventItsIdAndTheOldAddressStillLeadsThere()
    {
        temporary.Add(Chronicle.Geneva);
        var before = Assert.Single(temporary.Record.Find(new EventQuery()).Events).Id;
        temporary.Add(Chronicle.GenevaPlanned);
        var after = Assert.Single(temporary.Record.Find(new EventQuery()).Events).Id;
        Assert.NotEqual(before, after);
        Assert.Equal(after, temporary.Record.FindEvent(before)!.Summary.Id);
    }

    [Theory]
    [InlineData(0, 500)]
    [InlineData(-1, 3)]
    [InlineData(5, 2)]
    public void AnEventOutsideTheTextIsRefusedAndNothingIsKept(int start, int end)
    {
        var report = Chronicle.Geneva;
        var wrong = ImmutableArray.Create(report.Events[0] with { Sentence = new TextSpan(start, end) });
        var fault = Assert.Throws<ArgumentException>(() => temporary.Record.Add(report.Article, wrong));
        Assert.Contains("article 'geneva'", fault.Message, StringComparison.Ordinal);
        Assert.Equal(new RecordStatistics(0, 0, 0, 0), temporary.Record.Statistics());
    }

    [Fact]
    public void UnknownIdsFindNothing()
    {
        Assert.Null(temporary.Record.FindEvent("000000000000"));
        Assert.Null(temporary.Record.FindArticle("'; DROP TABLE articles; --"));
        temporary.Add(Chronicle.Geneva);
        Assert.Null(temporary.Record.FindArticle(temporary.Record.FindArticles(null)[0].Id, version: 7));
    }

    private static string Json(CodedEvent coded) => JsonSerializer.Serialize(coded, DragomanJson.Contract.CodedEvent);

    private static string Json(Events.EventSummary summary) => string.Join('\n', summary.Id, summary.Sentence, summary.Reports, summary.Sources, summary.Disputed, summary.FirstReported, Json(summary.Coded));

    private string Dump() => string.Join('\n', StoreDump.Of(temporary.File));
}
