using Dragoman.Record.Copies;
using Dragoman.Record.Sqlite;

namespace Dragoman.Record.Tests.Sqlite;

public sealed class MigrationTests : IDisposable
{
    private readonly TemporaryRecord temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void StepsAreNumberedWithoutGaps() => Assert.Equal(Enumerable.Range(1, Migrations.Latest), Migrations.All.Select(step => step.Version));

    [Fact]
    public void ARecordOfTheFirstFormIsBroughtUpToDateWithAllItHolds()
    {
        StoreDump.Run(temporary.File, $"PRAGMA journal_mode = WAL; {Migrations.All[0].Script} PRAGMA application_id = {Migrations.ApplicationId}; PRAGMA user_version = 1");
        StoreDump.Run(temporary.File, """
            INSERT INTO articles (id, version, is_current, given_id, content, text, is_sample) VALUES ('aaaaaaaaaaaa', 1, 1, 'old', x'00', 'They met.', 1);
            INSERT INTO reads (article_key, at) VALUES (1, '2020-01-02T03:04:05.0000000+00:00');
            INSERT INTO article_text (rowid, words, names) VALUES (1, 'they met', '');
            INSERT INTO events (id, type, status, sort_day, reports, sources, is_disputed, is_sample, coded, sentence)
              VALUES ('bbbbbbbbbbbb', 'CONSULT', 'happened', 0, 1, 1, 0, 1, '{"type":"CONSULT","status":"happened","trigger":{"start":5,"end":8,"text":"met"},"sentence":{"start":0,"end":9},"rule":"old"}', 'They met.');
            INSERT INTO mentions (id, article_key, event_key, ordinal, coded, sentence)
              VALUES ('bbbbbbbbbbbb', 1, 1, 0, '{"type":"CONSULT","status":"happened","trigger":{"start":5,"end":8,"text":"met"},"sentence":{"start":0,"end":9},"rule":"old"}', 'They met.');
            INSERT INTO mention_text (rowid, words, names) VALUES (1, 'they met', '');
            """);
        var fault = Assert.Throws<RecordException>(() => temporary.Open(RecordAccess.Read));
        Assert.Equal(RecordFault.OlderVersion, fault.Fault);
        Assert.Equal(1L, StoreDump.Value(temporary.File, "PRAGMA user_version"));

        Assert.Equal("old", temporary.Record.FindEvent("bbbbbbbbbbbb")!.Summary.Coded.Rule);
        Assert.Empty(temporary.Record.Check());
        Assert.Equal((long)Migrations.Latest, StoreDump.Value(temporary.File, "PRAGMA user_version"));
    }

    [Fact]
    public void ARecordOfTheFifthFormKeepsWhatPeopleAndDataSetsAddedAndKnowsWhichIsWhich()
    {
        Fill();
        var before = Written(temporary.Record);
        temporary.Close();
        var older = Older(5, "articles", "reads", "mentions", "corrections", "corrected_reports", "copies");
        StoreDump.Run(older, "DELETE FROM copies_to_find; INSERT INTO copies_to_find SELECT key FROM articles; INSERT INTO article_text (rowid, words, names) SELECT key, lower(text), '' FROM articles");

        using var record = SqliteRecord.Open(older);
        Assert.Equal(before, Written(record));
        Assert.Equal((3, 3), (record.Statistics().Articles, record.ArticleIds().Length + 1));
        Assert.Equal(["ByHand", "External", "Read"], record.Find(new Queries.EventQuery()).Events.Select(found => found.Origin.ToString()).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void ARecordOfTheSixthFormKeepsItsEventsAndFindsCopiesOfWhatItHolds()
    {
        Fill();
        var before = Written(temporary.Record);
        var texts = temporary.Record.FindArticles(null).Select(article => (article.Id, temporary.Record.FindArticle(article.Id)!.Article.Text)).ToList();
        temporary.Close();
        var older = Older(6, "articles", "reads", "mentions", "events", "facets", "actors", "actor_words", "sources", "corrections", "corrected_reports", "copies");
        StoreDump.Run(older, $"ATTACH '{temporary.File}' AS newer; INSERT INTO postings SELECT facet, event, traits FROM newer.postings");
        StoreDump.Run(older, "INSERT INTO article_text (rowid, words, names) SELECT key, lower(text), '' FROM articles; INSERT INTO event_text (rowid, words, names) SELECT key, id, '' FROM events; DELETE FROM copies_to_find");
        foreach (var (id, text) in texts)
        {
            foreach (var band in TextShingles.Of(text) is { } shingles ? CopyFingerprint.Of(shingles) : [])
                StoreDump.Run(older, $"INSERT INTO copy_bands SELECT {band}, key FROM articles WHERE id = '{id}'");
        }

        using var record = SqliteRecord.Open(older);
        Assert.Equal(before, Written(record));
        Assert.Empty(record.Check());
        Assert.Equal(1, record.Add(LongReport("c").Article, []).Copies);
        Assert.Empty(record.Check());
    }

    [Fact]
    public void ARecordOfTheSixthFormWithoutEventsKeepsItsCounts()
    {
        temporary.Record.Add(LongReport("a").Article, []);
        temporary.Close();
        var older = Older(6, "articles", "reads", "facets", "sources");
        StoreDump.Run(older, "INSERT INTO article_text (rowid, words, names) SELECT key, lower(text), '' FROM articles; INSERT INTO copies_to_find SELECT key FROM articles");

        using var record = SqliteRecord.Open(older);
        Assert.Equal((1, 0), (record.Statistics().Articles, record.Statistics().Events));
        Assert.Empty(record.Check());
    }

    // What is read, corrected, added by hand and imported; one text is long enough to have copies.
    private void Fill()
    {
        var id = temporary.Add(Chronicle.Geneva).ArticleId;
        temporary.Add(LongReport("a"));
        temporary.Record.Correct(Corrections.NewCorrection.Changed(temporary.Record.FindArticle(id)!.Mentions[0].MentionId, new Corrections.EventChange { Status = Domain.EventStatus.Denied }, "Ana"));
        temporary.Record.Correct(Corrections.NewCorrection.Added(new Corrections.EventChange { Type = Domain.EventType.Aid, Actor = [new Domain.ActorReference { Text = "NOR", Code = "NOR" }], Text = "Norway helped." }, "Ana"));
        temporary.Record.AddAll([(Chronicle.CampDavid.Article with { Id = "icews/17", Url = null, Language = "zxx" }, Chronicle.CampDavid.Events)]);
    }

    private static ReportBuilder LongReport(string id) =>
        new ReportBuilder(id, "Norway and Chile met. " + string.Join(' ', Enumerable.Range(0, 60).Select(number => $"word{number}"))).From("Outlet " + id, "2021-03-08", $"https://{id}.example/story").Tells(Domain.EventType.Consult, "met", "NOR; CHL", "CHL", date: "2021-03-08");

    // The same record in an older form; the tables that are named have the same columns, or fewer.
    private string Older(int form, params string[] tables)
    {
        var older = temporary.File + ".older";
        StoreDump.Run(older, $"PRAGMA journal_mode = WAL; {string.Join('\n', Migrations.All.Take(form).Select(step => step.Script))} PRAGMA application_id = {Migrations.ApplicationId}; PRAGMA user_version = {form}");
        foreach (var table in tables) StoreDump.Run(older, $"PRAGMA foreign_keys = OFF; ATTACH '{temporary.File}' AS newer; INSERT INTO {table} SELECT * FROM newer.{table}");
        return older;
    }

    private static string Written(SqliteRecord record) =>
        string.Join('\n', record.Find(new Queries.EventQuery()).Events.Select(found => $"{found.Id} {found.Coded.Type} {found.Coded.Status} {found.Corrected} {string.Join(' ', record.FindEvent(found.Id)!.Reports.Select(report => report.Id))}"))
            + string.Join('\n', record.FindActors(null)) + string.Join('\n', record.Sources());

    [Fact]
    public void AStepThatFailsLeavesTheFormBefore()
    {
        StoreDump.Run(temporary.File, $"PRAGMA journal_mode = WAL; {Migrations.All[0].Script} CREATE TABLE corrections (x); PRAGMA application_id = {Migrations.ApplicationId}; PRAGMA user_version = 1");
        Assert.Equal(1L, StoreDump.Value(temporary.File, "SELECT count(*) FROM sqlite_master WHERE name = 'corrections'"));
        Assert.Throws<RecordException>(() => temporary.Open());
        Assert.Equal(1L, StoreDump.Value(temporary.File, "PRAGMA user_version"));
        Assert.Equal(0L, StoreDump.Value(temporary.File, "SELECT count(*) FROM pragma_table_info('events') WHERE name = 'is_wrong'"));
    }
}
