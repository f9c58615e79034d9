using Dragoman.Domain;
using Dragoman.Record.Articles;
using Dragoman.Record.Corrections;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Tests.Sqlite;

public sealed class ByHandTests : IDisposable
{
    private static readonly EventChange Exchange = new()
    {
        Type = EventType.Cooperate, Date = PartialDate.Parse("1985-12-01"), Place = new EventPlace { Name = "Geneva", Country = "CHE" },
        Actor = [new ActorReference { Text = "USA", Code = "USA" }, new ActorReference { Text = "SUN", Code = "SUN" }], Text = "The two sides exchanged lists of experts.",
    };

    private readonly TemporaryRecord temporary = new();

    public ByHandTests() => temporary.Add(Chronicle.Geneva);

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void AnEventAddedByHandIsLikeAnyOtherAndMarked()
    {
        var made = temporary.Record.Correct(NewCorrection.Added(Exchange, "Ana", "from the archive"));
        var found = Assert.Single(temporary.Record.Find(new EventQuery { Actor = "USA", Types = [EventType.Cooperate], Text = "experts", Place = "Geneva" }).Events);
        Assert.Equal((EventOrigin.ByHand, made.Reports[0], "by-hand"), (found.Origin, found.Id, found.Coded.Rule));
        Assert.Equal(EventOrigin.Read, temporary.Record.Find(new EventQuery { Types = [EventType.Consult] }).Events[0].Origin);
        Assert.Equal(CorrectionKind.Add, Assert.Single(temporary.Record.FindEvent(found.Id)!.Corrections).Kind);
        Assert.Equal((1, 2), (temporary.Record.Statistics().Articles, temporary.Record.Statistics().Events));
        Assert.Equal("Morning Sample", Assert.Single(temporary.Record.Sources()).Name);
        Assert.Single(temporary.Record.ArticleIds());
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void ItCanBeUndoneAndAddedAgain()
    {
        var made = temporary.Record.Correct(NewCorrection.Added(Exchange, "Ana"));
        Assert.Contains("added before", Assert.Throws<ArgumentException>(() => temporary.Record.Correct(NewCorrection.Added(Exchange, "Ana"))).Message, StringComparison.Ordinal);
        Assert.True(temporary.Record.Undo(made.Id, "Bela"));
        Assert.Equal(1, temporary.Record.Count(new EventQuery()));
        Assert.True(temporary.Record.FindEvent(made.Reports[0])!.Withdrawn);
        temporary.Record.Correct(NewCorrection.Added(Exchange, "Ana"));
        Assert.Equal(2, temporary.Record.Count(new EventQuery()));
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void WhatIsNoEventIsRefused() =>
        Assert.Contains("needs a type, who acts, and a sentence", Assert.Throws<ArgumentException>(() => temporary.Record.Correct(NewCorrection.Added(Exchange with { Text = " " }, "Ana"))).Message, StringComparison.Ordinal);

    [Fact]
    public void SeveralArticlesAreTakenInAtOnceOrNotAtAll()
    {
        var added = temporary.Record.AddAll([(Chronicle.CampDavid.Article, Chronicle.CampDavid.Events), (Chronicle.Geneva.Article, Chronicle.Geneva.Events), (Chronicle.GenevaDenied.Article, Chronicle.GenevaDenied.Events)]);
        Assert.Equal([AddOutcome.Added, AddOutcome.Unchanged, AddOutcome.Added], added.Select(one => one.Outcome));
        Assert.Throws<ArgumentException>(() => temporary.Record.AddAll([(Chronicle.Zurich.Article, Chronicle.Zurich.Events), (Chronicle.Geneva.Article with { Text = "Short." }, Chronicle.Geneva.Events)]));
        Assert.Equal(3, temporary.Record.Statistics().Articles);
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void ABackupIsTheRecordAndOverwritesNothing()
    {
        var copy = temporary.File + ".copy";
        temporary.Record.Backup(copy);
        using (var other = Record.Sqlite.SqliteRecord.Open(copy))
        {
            Assert.Equal(temporary.Record.Statistics(), other.Statistics());
            Assert.Empty(other.Check());
        }

        Assert.Contains("overwrites nothing", Assert.Throws<RecordException>(() => temporary.Record.Backup(copy)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(copy + ".part"));
    }

    [Fact]
    public void CompactingKeepsAll()
    {
        for (var i = 0; i < 20; i++) temporary.Record.Add(Chronicle.Zurich.Article with { Text = $"{i}. " + Chronicle.Zurich.Article.Text }, []);
        var before = temporary.Record.Statistics();
        temporary.Record.Compact();
        Assert.Equal(before, temporary.Record.Statistics());
        Assert.Equal((before, 22, 0), (temporary.Record.Info().Statistics, temporary.Record.Info().Versions + 1, temporary.Record.Info().Corrections));
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void AFullDiskIsToldAndKeepsAllBefore()
    {
        temporary.Close();
        using var full = Record.Sqlite.SqliteRecord.Open(temporary.File, new Record.Sqlite.RecordOptions { MostPages = (int)(long)StoreDump.Value(temporary.File, "PRAGMA page_count")! + 8 });
        var taken = 0;
        var fault = Assert.Throws<RecordException>(() =>
        {
            for (; taken < 10_000; taken++) full.Add(KillTests.Article(taken, "").Article, KillTests.Article(taken, "").Events);
        });
        Assert.Equal(RecordFault.DiskFull, fault.Fault);
        Assert.Contains("make room", fault.Message, StringComparison.Ordinal);
        Assert.Equal(taken + 1, full.Statistics().Articles);
        Assert.Empty(full.Check());
    }
}
