using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Corrections;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Record.Tests.Sqlite;

public sealed class CorrectionTests : IDisposable
{
    private static readonly ReportBuilder[] Reports = [Chronicle.CampDavid, Chronicle.Geneva, Chronicle.GenevaElsewhere, Chronicle.GenevaPlanned, Chronicle.Zurich];
    private readonly TemporaryRecord temporary = new();

    public CorrectionTests()
    {
        foreach (var report in Reports) temporary.Add(report);
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void TwoEventsBecomeOneAndTwoAgain()
    {
        var signed = One("framework").Summary.Id;
        var praised = One("praised").Summary.Id;
        var before = Written();
        var made = temporary.Record.Correct(NewCorrection.Merge(signed, praised, "Ana", "one ceremony"));

        var merged = One("praised");
        Assert.Equal(signed, merged.Summary.Id);
        Assert.Equal(2, merged.Reports.Length);
        Assert.Equal(5, temporary.Record.Count(new EventQuery()));
        Assert.Equal(signed, temporary.Record.FindEvent(praised)!.Summary.Id);
        var told = Assert.Single(merged.Corrections);
        Assert.Equal(("Ana", "one ceremony", CorrectionKind.Merge, temporary.Clock.GetUtcNow(), true), (told.Who, told.Why, told.Kind, told.At, told.Counts));
        Assert.Empty(temporary.Record.Check());

        Assert.True(temporary.Record.Undo(made.Id, "Bela"));
        Assert.Equal(before, Written());
        Assert.Equal("Bela", Assert.Single(One("praised").Corrections).UndoneBy);
        Assert.False(temporary.Record.Undo(made.Id, "Bela"));
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void AReportIsTakenOutOfAnEventAndNewReportsGoWithTheRest()
    {
        var meeting = One("gorbachev");
        var apart = meeting.Reports.Single(report => report.Article.Source == "Morning Sample");
        temporary.Record.Correct(NewCorrection.Split([apart.Id], "Ana"));
        Assert.Equal(1, temporary.Record.FindEvent(apart.Id)!.Summary.Reports);
        Assert.Equal(2, temporary.Record.FindEvent(meeting.Summary.Id)!.Summary.Reports);

        temporary.Record.Add(Chronicle.Geneva.Article with { Source = "Third Sample", Id = "third" }, Chronicle.Geneva.Events);
        Assert.Equal(1, temporary.Record.FindEvent(apart.Id)!.Summary.Reports);
        Assert.Equal(3, temporary.Record.FindEvent(meeting.Summary.Id)!.Summary.Reports);
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void AChangeShowsInListsAndFiltersAndCanBeUndone()
    {
        var id = One("demanded").Summary.Id;
        var change = new EventChange { Status = EventStatus.Alleged, Date = PartialDate.Parse("2010-04-20"), Type = EventType.Accuse, Place = new EventPlace { Name = "Ankara", Country = "TUR" }, Recipient = [new ActorReference { Text = "Azerbaijan", Code = "AZE" }] };
        var made = temporary.Record.Correct(NewCorrection.Changed(id, change, "Ana"));
        var found = Assert.Single(temporary.Record.Find(new EventQuery { Counterpart = "AZE", Types = [EventType.Accuse], Statuses = [EventStatus.Alleged], From = new DateOnly(2010, 4, 20), To = new DateOnly(2010, 4, 20), Place = "Ankara" }).Events);
        Assert.Equal(id, found.Id);
        Assert.True(found.Corrected);
        var whole = temporary.Record.FindEvent(id)!;
        Assert.Equal(EventType.Request, Assert.Single(whole.Reports).Coded.Type);
        Assert.Equal(change.Status, Assert.Single(whole.Corrections).Change!.Status);
        Assert.Equal("Ankara", whole.Corrections[0].Change!.Place!.Name);
        Assert.True(temporary.Record.Undo(made.Id, "Ana"));
        Assert.Empty(temporary.Record.Find(new EventQuery { Counterpart = "AZE" }).Events);
        Assert.False(One("demanded").Summary.Corrected);
    }

    [Fact]
    public void WhatIsUnknownCanBeMadeUnknown()
    {
        temporary.Record.Correct(NewCorrection.Changed(One("framework").Summary.Id, new EventChange { WithoutDate = true, WithoutPlace = true, Mode = "" }, "Ana"));
        var coded = One("framework").Summary.Coded;
        Assert.Null(coded.Date);
        Assert.Null(coded.Place);
        Assert.Null(coded.Mode);
    }

    [Fact]
    public void AnEventWhoseReportsAreAllWrongStandsInNoListButKeepsItsAddress()
    {
        var id = One("demanded").Summary.Id;
        temporary.Record.Correct(NewCorrection.Wrong([id], "Ana", "no demand"));
        Assert.Empty(temporary.Record.Find(new EventQuery { Text = "demanded" }).Events);
        Assert.Equal(5, temporary.Record.Count(new EventQuery()));
        var found = temporary.Record.FindEvent(id)!;
        Assert.True(found.Summary.Wrong);
        Assert.True(Assert.Single(found.Reports).Wrong);
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void AWrongReportNoLongerDecides()
    {
        temporary.Add(Chronicle.GenevaDenied);
        var denial = One("gorbachev").Reports.Single(report => report.Coded.Status == EventStatus.Denied);
        Assert.True(One("gorbachev").Summary.Disputed);
        temporary.Record.Correct(NewCorrection.Wrong([denial.Id], "Ana"));
        Assert.False(One("gorbachev").Summary.Disputed);
        Assert.Empty(One("gorbachev").Disagreements);
    }

    [Fact]
    public void CorrectionsOutliveANewVersionAndANewCoding()
    {
        temporary.Record.Correct(NewCorrection.Merge(One("framework").Summary.Id, One("praised").Summary.Id, "Ana"));
        temporary.Record.Correct(NewCorrection.Changed(One("framework").Summary.Id, new EventChange { Status = EventStatus.Ongoing }, "Ana"));
        var article = temporary.Record.FindArticles("framework")[0].Id;
        var events = Chronicle.CampDavid.Events.Select(coded => coded with { Rule = "newer.rule", Confidence = 0.5 }).ToImmutableArray();
        Assert.Equal(new Articles.RecodeResult(0, 2, 0), temporary.Record.Recode(article, events));
        Assert.Equal((2, EventStatus.Ongoing, "newer.rule"), (One("praised").Summary.Reports, One("praised").Summary.Coded.Status, One("praised").Summary.Coded.Rule));
        temporary.Record.Add(Chronicle.CampDavid.Article with { Title = "New headline" }, Chronicle.CampDavid.Events);
        Assert.Equal((2, EventStatus.Ongoing), (One("praised").Summary.Reports, One("praised").Summary.Coded.Status));
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void AReportThatACoderNoLongerFindsIsWithdrawnAndComesBack()
    {
        var article = temporary.Record.FindArticles("framework")[0].Id;
        var praised = One("praised").Summary.Id;
        Assert.Equal(new Articles.RecodeResult(0, 0, 1), temporary.Record.Recode(article, [Chronicle.CampDavid.Events[0]]));
        Assert.True(temporary.Record.FindEvent(praised)!.Withdrawn);
        Assert.Empty(temporary.Record.Check());
        Assert.Equal(new Articles.RecodeResult(1, 0, 0), temporary.Record.Recode(article, Chronicle.CampDavid.Events));
        Assert.False(temporary.Record.FindEvent(praised)!.Withdrawn);
        Assert.Null(temporary.Record.Recode("000000000000", []));
    }

    [Fact]
    public void WhatCannotBeCorrectedIsRefusedAndNothingIsKept()
    {
        var signed = One("framework").Summary.Id;
        var meeting = One("gorbachev");
        AssertRefused(NewCorrection.Merge(signed, signed, "Ana"), "at least two events");
        AssertRefused(NewCorrection.Merge(signed, "000000000000", "Ana"), "no report 000000000000");
        AssertRefused(NewCorrection.Split([signed], "Ana"), "leave the event at least one report");
        AssertRefused(NewCorrection.Split([signed, meeting.Summary.Id], "Ana"), "reports of one event");
        AssertRefused(NewCorrection.Changed(signed, new EventChange(), "Ana"), "something to change");
        AssertRefused(NewCorrection.Wrong([], "Ana"), "name the reports");
        AssertRefused(NewCorrection.Wrong([signed], " "), "say who corrects");
        Assert.Empty(temporary.Record.LatestCorrections());
        Assert.False(temporary.Record.Undo("000000000000", "Ana"));
    }

    [Fact]
    public void AnySeriesOfCorrectionsLeavesASoundRecordAndUndoneItIsAsIfItHadNeverBeen() =>
        Prop.ForAll<int[]>(seeds =>
        {
            using var other = new TemporaryRecord();
            foreach (var report in Reports) other.Add(report);
            var record = other.Record;
            var before = Written(record);
            foreach (var seed in seeds.Take(8)) Try(record, new System.Random(seed));
            if (record.Check().Length > 0) return false;

            // Corrections find their reports again when these were gone for a while.
            var middle = Written(record);
            record.Recode(record.FindArticles("framework")[0].Id, []);
            record.Recode(record.FindArticles("framework")[0].Id, Chronicle.CampDavid.Events);
            if (Written(record) != middle || record.Check().Length > 0) return false;
            foreach (var made in record.LatestCorrections().Where(made => made.Counts)) record.Undo(made.Id, "Bela");
            return Written(record) == before && record.Check().Length == 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    private static void Try(Record.Sqlite.SqliteRecord record, System.Random random)
    {
        var ids = record.FindArticles(null).SelectMany(article => record.FindArticle(article.Id)!.Mentions).Select(mention => mention.MentionId).Order(StringComparer.Ordinal).ToList();
        var (first, second) = (ids[random.Next(ids.Count)], ids[random.Next(ids.Count)]);
        try
        {
            switch (random.Next(5))
            {
                case 0 or 1: record.Correct(NewCorrection.Merge(first, second, "Ana")); break;
                case 2: record.Correct(NewCorrection.Split([first], "Ana")); break;
                case 3: record.Correct(NewCorrection.Wrong([first], "Ana")); break;
                default: record.Undo(record.LatestCorrections().Select(made => made.Id).FirstOrDefault() ?? "none", "Ana"); break;
            }
        }
        catch (ArgumentException)
        {
            // Not every random correction can be made; a refused one must change nothing, which the checks after it see.
        }
    }

    private void AssertRefused(NewCorrection correction, string says) =>
        Assert.Contains(says, Assert.Throws<ArgumentException>(() => temporary.Record.Correct(correction)).Message, StringComparison.Ordinal);

    private RecordedEvent One(string text) => temporary.Record.FindEvent(Assert.Single(temporary.Record.Find(new EventQuery { Text = text }).Events).Id)!;

    private string Written() => Written(temporary.Record);

    private static string Written(Record.Sqlite.SqliteRecord record) =>
        string.Join('\n', record.FindArticles(null).SelectMany(article => record.FindArticle(article.Id)!.Mentions).Select(mention => record.FindEvent(mention.MentionId)!)
            .Select(found => $"{found.Summary.Id} {found.Summary.Coded.Status} {found.Summary.Coded.Type} {found.Summary.Wrong} {string.Join(' ', found.Reports.Select(report => report.Id + report.Wrong))}").Order(StringComparer.Ordinal));
}
