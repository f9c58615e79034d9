using Dragoman.Record.Queries;

namespace Dragoman.Record.Tests.Sqlite;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryRecord temporary = new();

    public CheckTests()
    {
        foreach (var report in (ReportBuilder[])[Chronicle.CampDavid, Chronicle.Geneva, Chronicle.GenevaElsewhere, Chronicle.Zurich]) temporary.Add(report);
        temporary.Record.Add(new Domain.Article { Id = "long", Text = string.Join(' ', Enumerable.Range(0, 60).Select(number => $"word{number}")) }, []);
        temporary.Record.Add(Chronicle.Zurich.Article with { Text = "Edited. " + Chronicle.Zurich.Article.Text }, []);
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void ASoundRecordHasNoFault() => Assert.Empty(temporary.Record.Check());

    [Theory]
    [InlineData("UPDATE articles SET is_current = 1", "not exactly one counts")]
    [InlineData("DELETE FROM reads", "nothing tells when it was read")]
    [InlineData("UPDATE mentions SET event_key = (SELECT min(key) FROM events)", "its article does not count")]
    [InlineData("UPDATE events SET reports = reports + 1", "the number of its reports is wrong")]
    [InlineData("UPDATE mentions SET event_key = NULL", "its first report belongs to another")]
    [InlineData("INSERT INTO article_text (article_text) VALUES ('delete-all')", "full-text search does not know it")]
    [InlineData("INSERT INTO event_text (event_text) VALUES ('delete-all')", "full-text search does not know it")]
    [InlineData("INSERT INTO event_text (rowid, words, names) VALUES (999, 'a', 'b')", "there is no such event")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM actors", "refers to nothing in actors")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM actors", "a party of it is nobody")]
    [InlineData("UPDATE events SET parties = '[]'", "the number of its events is wrong")]
    [InlineData("UPDATE events SET outlets = '[]'", "the number of its reports is wrong")]
    [InlineData("UPDATE postings SET traits = traits + 1024 WHERE traits < 1024", "a party's role in it is another")]
    [InlineData("UPDATE events SET id = (SELECT max(id) FROM events)", "it stands there more than once")]
    [InlineData("UPDATE facets SET events = events + 1 WHERE kind = 1", "the number of its events is wrong")]
    [InlineData("UPDATE facets SET events = events + 1 WHERE kind = 10", "it is wrong")]
    [InlineData("UPDATE actors SET events = events + 1", "the number of its events is wrong")]
    [InlineData("UPDATE sources SET firsts = firsts + 1", "the number of its reports is wrong")]
    [InlineData("DELETE FROM postings WHERE facet IN (SELECT key FROM facets WHERE kind = 2)", "lists do not know all that it is about")]
    [InlineData("UPDATE postings SET block = block + 1", "there is no such event, or it is another")]
    [InlineData("DELETE FROM blocks", "there is no such event, or it is another")]
    [InlineData("DELETE FROM band_runs", "bands by which its copies are found are missing")]
    [InlineData("UPDATE band_runs SET bands = CAST(unhex('FFFFFFFFFFFFFFFF') || bands AS BLOB)", "it is not in its order")]
    [InlineData("INSERT INTO band_buckets SELECT 8589934592, bands FROM band_runs; INSERT INTO band_buckets SELECT 8589934593, bands FROM band_runs", "it holds what belongs elsewhere")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM articles", "bands refer to it, and it is not there")]
    [InlineData("UPDATE events SET first_day = first_day + 1", "it stands at another day")]
    [InlineData("UPDATE mentions SET event_key = (SELECT min(key) FROM events) WHERE event_key IS NOT NULL AND id NOT IN (SELECT id FROM events)", "reports that belong together are apart")]
    [InlineData("UPDATE mentions SET event_key = (SELECT min(key) FROM events) WHERE event_key IS NOT NULL", "reports that do not belong together are one event")]
    public void AFaultIsFound(string damage, string says)
    {
        temporary.Close();
        StoreDump.Run(temporary.File, damage);
        Assert.Contains(temporary.Record.Check(), fault => fault.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsCheckedIsThere() => Assert.Equal(3, temporary.Record.Count(new EventQuery()));
}
