using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Articles;
using Dragoman.Record.Events;
using Dragoman.Record.Export;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Tests.Sqlite;

/// <summary>Events that were coded elsewhere stand in the record, marked as such.</summary>
public sealed class ExternalTests : IDisposable
{
    private readonly TemporaryRecord temporary = new();

    public ExternalTests()
    {
        temporary.Add(Chronicle.Geneva);
        temporary.Record.AddAll([(Chronicle.CampDavid.Article, Chronicle.CampDavid.Events)], EventOrigin.External);
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void AnImportedEventIsMarkedInListsAndReports()
    {
        var external = temporary.Record.Find(new EventQuery()).Events.Where(found => found.Origin == EventOrigin.External).ToList();
        var read = temporary.Record.Find(new EventQuery()).Events.Where(found => found.Origin == EventOrigin.Read).ToList();
        Assert.Equal(Chronicle.CampDavid.Events.Length, external.Count);
        Assert.NotEmpty(read);
        Assert.All(external, found => Assert.Equal(EventOrigin.External, Assert.Single(temporary.Record.FindEvent(found.Id)!.Reports).Article.Origin));
        Assert.All(external, found => Assert.Equal("external", (string?)EventObject.Of(found)["origin"]));
        Assert.All(read, found => Assert.False(EventObject.Of(temporary.Record.FindEvent(found.Id)!).ContainsKey("origin")));
        Assert.Equal(EventOrigin.External, Assert.Single(temporary.Record.FindArticles("framework")).Origin);
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void AnEventThatAnArticleReportsTooIsNotExternal()
    {
        temporary.Record.Add(Chronicle.CampDavid.Article with { Source = "Evening Sample", Url = null, Id = "another" }, Chronicle.CampDavid.Events);
        var found = temporary.Record.FindEvent(temporary.Record.Find(new EventQuery { Text = "framework" }).Events[0].Id)!;
        Assert.Equal(EventOrigin.Read, found.Summary.Origin);
        Assert.Equal([EventOrigin.Read, EventOrigin.External], found.Reports.Select(report => report.Article.Origin).Order());
        Assert.Empty(temporary.Record.Check());
    }

    [Fact]
    public void CodingAnewPassesThemOver()
    {
        var stored = temporary.Record.FindArticle(temporary.Record.FindArticles("framework")[0].Id)!;
        Assert.Equal(EventOrigin.External, stored.Origin);
        Assert.DoesNotContain(stored.Id, temporary.Record.ArticleIds());
        Assert.Equal(new RecodeResult(0, 0, 0), temporary.Record.Recode(stored.Id, []));
        Assert.Equal(Chronicle.CampDavid.Events.Length, temporary.Record.FindArticle(stored.Id)!.Mentions.Length);
    }

    [Fact]
    public void WhatAPersonAddsIsNoImport() =>
        Assert.Throws<ArgumentException>(() => temporary.Record.AddAll([(Chronicle.Zurich.Article, Chronicle.Zurich.Events)], EventOrigin.ByHand));

    [Fact]
    public void SeveralEventsAreFoundAtOnceAsEachAlone()
    {
        for (var i = 0; i < 300; i++)
            temporary.Add(new ReportBuilder(string.Create(CultureInfo.InvariantCulture, $"a{i}"), string.Create(CultureInfo.InvariantCulture, $"Doru met Kest in year {i % 200}.")).From(string.Create(CultureInfo.InvariantCulture, $"Source {i}"), "2031-01-01")
                .Tells(EventType.Consult, "met", "Kest=TOR; VES", date: string.Create(CultureInfo.InvariantCulture, $"{1700 + (i % 200)}-02-03")));
        var all = temporary.Record.All(new EventQuery()).ToList();
        var reports = new ReportsAhead(temporary.Record);
        var seen = 0;
        foreach (var found in reports.Over(all))
        {
            var (ahead, alone) = (reports.Find(found.Id)!, temporary.Record.FindEvent(found.Id)!);
            Assert.Equal(EventObject.Text(EventObject.Of(alone)), EventObject.Text(EventObject.Of(ahead)));
            Assert.Equal(alone.Reports.Select(report => (report.Id, report.Link)), ahead.Reports.Select(report => (report.Id, report.Link)));
            seen++;
        }

        Assert.Equal(all.Count, seen);
        Assert.Empty(temporary.Record.FindEvents(["000000000000", "no id", all[0].Id + "x"]));
    }

    [Fact]
    public void ThoseOfMostSourcesComeFirstWhateverIsAskedAndHoweverFrequentItIs()
    {
        using var other = new TemporaryRecord();
        for (var i = 0; i < 60; i++)
        {
            for (var outlet = 0; outlet <= i % 4; outlet++)
                other.Add(new ReportBuilder(string.Create(CultureInfo.InvariantCulture, $"a{i}/{outlet}"), string.Create(CultureInfo.InvariantCulture, $"Doru met Kest about {(i % 2 == 0 ? "fish" : "ships")} in {1800 + i}, outlet {outlet} says.")).From(string.Create(CultureInfo.InvariantCulture, $"Source {outlet}"), "2031-01-01")
                    .Tells(EventType.Consult, "met", i % 3 == 0 ? "Kest=TOR; VES" : "Kest=TOR; MAR", date: string.Create(CultureInfo.InvariantCulture, $"{1800 + i}-02-03")));
        }

        foreach (var query in (EventQuery[])[new(), new() { Actor = "VES" }, new() { Text = "fish" }, new() { Text = "fish", Actor = "MAR", From = new DateOnly(1810, 1, 1) }, new() { To = new DateOnly(1820, 1, 1) }])
        {
            var expected = other.Record.All(query).OrderByDescending(found => found.Sources).Select(found => found.Id).ToList();
            Assert.True(expected.Count > 7, $"{query} finds {expected.Count}");
            foreach (var frequent in (int[])[2, 5000])
            {
                using var record = Record.Sqlite.SqliteRecord.Open(other.File, new Record.Sqlite.RecordOptions { FrequentParty = frequent });
                foreach (var size in (int[])[1, 7, 100]) Assert.Equal(expected, record.All(query with { Order = EventOrder.MostSources, PageSize = size }).Select(found => found.Id));
                var page = record.Find(query with { Order = EventOrder.MostSources, PageSize = 7 });
                Assert.Equal(expected.Skip(7).Take(7), page.Next is null ? [] : record.Find(query with { Order = EventOrder.MostSources, PageSize = 7, After = page.Next }).Events.Select(found => found.Id));
            }
        }
    }
}
