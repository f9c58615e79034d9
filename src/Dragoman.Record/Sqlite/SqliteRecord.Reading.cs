using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Record.Articles;
using Dragoman.Record.Clustering;
using Dragoman.Record.Corrections;
using Dragoman.Record.Events;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    private const string SummaryColumns = "e.id, coalesce(e.coded, f.coded), f.sentence, e.reports, e.sources, e.is_disputed, e.is_sample, e.first_reported, e.key, e.is_wrong, e.is_corrected, e.recorded, e.origin";
    private const string FounderOf = " CROSS JOIN mentions f ON f.key = e.founder";
    private const int SummaryWidth = 13;

    private const string ReportRows = """
        SELECT m.id, m.coded, m.sentence, a.is_current AND m.is_told, a.id, a.version, a.title, a.published, a.source, a.url, a.is_sample, a.origin, m.linked_with, m.link_score, m.link_reason,
          (SELECT f.id FROM copies g JOIN articles f ON f.key = g.group_key WHERE g.article_key = a.key), m.event_key
        FROM mentions m JOIN articles a ON a.key = m.article_key WHERE
        """;

    /// <inheritdoc/>
    public RecordedEvent? FindEvent(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Reading(store =>
        {
            var mention = store.Rows("SELECT event_key FROM mentions WHERE id = $1", row => row.Number(0), id);
            if (mention.Count == 0) return null;
            if (mention[0] is not { } key) return Withdrawn(store, id);
            var summary = store.Rows($"SELECT {SummaryColumns} FROM events e{FounderOf} WHERE e.key = $1", Summary, key)[0];
            var reports = store.Rows(ReportRows + " m.event_key = $1", Report, key);
            return Event(summary, reports, CorrectionRows.OfEvent(store, key), withdrawn: false);
        });
    }

    /// <inheritdoc/>
    public StoredArticle? FindArticle(string id, int? version = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Reading(store =>
        {
            var latest = store.Number("SELECT max(version) FROM articles WHERE id = $1", id);
            if (latest is null) return null;
            var rows = store.Rows(
                """
                SELECT a.key, a.given_id, a.text, a.title, a.published, a.source, a.url, a.language, a.given_actor, a.given_recipient, a.is_sample, a.version,
                  (SELECT at FROM reads r WHERE r.article_key = a.key ORDER BY r.key LIMIT 1), a.modified, a.author, a.origin
                FROM articles a WHERE a.id = $1 AND a.version = $2
                """,
                row => ReadArticle(row, id, (int)latest.Value), id, version ?? latest);
            if (rows.Count == 0) return null;
            var (key, article) = rows[0];
            var mentions = store.Rows(
                "SELECT m.id, e.id, m.coded FROM mentions m JOIN events e ON e.key = m.event_key WHERE m.article_key = $1 ORDER BY m.ordinal",
                row => new ArticleMention(row.GetString(0), row.GetString(1), StoredText.Coded(row.GetString(2))), key);
            return article with { Mentions = [.. mentions], Copies = CopiesOf(store, key) };
        });
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, RecordedEvent> FindEvents(IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return Reading(store =>
        {
            var keys = store.Rows("SELECT id, event_key FROM mentions WHERE event_key IS NOT NULL AND id IN (SELECT value FROM json_each($1))", static row => (Id: row.GetString(0), Key: row.GetInt64(1)), JsonSerializer.Serialize([.. ids], CorrectionJson.Default.StringArray));
            var listed = PackedNumbers.Write([.. keys.Select(found => found.Key).Distinct().Order()]);
            var reports = store.Rows(ReportRows + " m.event_key IN (SELECT value FROM json_each($1))", static row => (Key: row.GetInt64(16), Report: Report(row)), listed).ToLookup(row => row.Key, row => row.Report);
            var isCorrected = store.Number("SELECT EXISTS (SELECT 1 FROM corrections)") == 1;
            var events = store.Rows($"SELECT {SummaryColumns} FROM events e{FounderOf} WHERE e.key IN (SELECT value FROM json_each($1))", static row => (Key: row.GetInt64(8), Summary: Summary(row)), listed)
                .ToDictionary(row => row.Key, row => Event(row.Summary, [.. reports[row.Key]], isCorrected ? CorrectionRows.OfEvent(store, row.Key) : [], withdrawn: false));
            return keys.ToDictionary(found => found.Id, found => events[found.Key], StringComparer.Ordinal);
        });
    }

    private static RecordedEvent Withdrawn(StoreConnection store, string id)
    {
        var report = store.Rows(ReportRows + " m.id = $1", Report, id)[0];
        var summary = new EventSummary
        {
            Id = id, Coded = report.Coded, Sentence = report.Sentence, Reports = 1, Sources = 1,
            Sample = report.Article.Sample, FirstReported = report.Article.Published, Origin = report.Article.Origin,
        };
        return Event(summary, [report], [], withdrawn: true);
    }

    private static RecordedEvent Event(EventSummary summary, List<EventReport> reports, ImmutableArray<Correction> corrections, bool withdrawn)
    {
        var wrong = corrections.Where(correction => correction is { Counts: true, Kind: CorrectionKind.Wrong }).SelectMany(correction => correction.Reports).ToHashSet(StringComparer.Ordinal);
        var known = reports.Select(report => wrong.Contains(report.Id) ? report with { Wrong = true } : report).Select(report => (Report: report, Mention: Mention(report))).OrderBy(pair => pair.Mention, EventClustering.ByAppearance).ToList();
        return new RecordedEvent
        {
            Summary = summary,
            Reports = [.. known.Select(pair => pair.Report)],
            History = EventHistory.Of([.. known.Where(pair => !pair.Report.Wrong).Select(pair => pair.Mention)]),
            Sources = EventSources.Of([.. known.Where(pair => !pair.Report.Wrong).Select(pair => pair.Mention)]),
            Disagreements = EventConsensus.Disagreements([.. known.Where(pair => !pair.Report.Wrong).Select(pair => pair.Mention)]),
            Corrections = corrections,
            Withdrawn = withdrawn,
        };
    }

    private static ReportedMention Mention(EventReport report) =>
        new(report.Id, report.Article.Id, report.Article.Published, report.Article.Source, report.Sentence, report.Coded, report.Article.Sample, report.CopyGroup);

    private static EventSummary Summary(StoreRow row) => new()
    {
        Id = row.GetString(0),
        Coded = StoredText.Coded(row.GetString(1)),
        Sentence = row.GetString(2),
        Reports = row.GetInt32(3),
        Sources = row.GetInt32(4),
        Disputed = row.GetInt64(5) != 0,
        Sample = row.GetInt64(6) != 0,
        FirstReported = StoredText.Date(row.Text(7)),
        Wrong = row.GetInt64(9) != 0,
        Corrected = row.GetInt64(10) != 0,
        FirstRecorded = StoredText.Time(row.GetInt64(11)),
        Origin = (EventOrigin)row.GetInt32(12),
    };

    private static EventReport Report(StoreRow row) => new()
    {
        Id = row.GetString(0),
        Coded = StoredText.Coded(row.GetString(1)),
        Sentence = row.GetString(2),
        Current = row.GetInt64(3) != 0,
        Article = Header(row, 4),
        CopyGroup = row.Text(15),
        Link = row.IsDBNull(12) ? null : new ReportLink(row.GetString(12), row.GetDouble(13), row.GetString(14)),
    };

    private static ArticleHeader Header(StoreRow row, int at) => new()
    {
        Id = row.GetString(at),
        Version = row.GetInt32(at + 1),
        Title = row.Text(at + 2),
        Published = StoredText.Date(row.Text(at + 3)),
        Source = row.Text(at + 4),
        Url = row.Text(at + 5),
        Sample = row.GetInt64(at + 6) != 0,
        Origin = (EventOrigin)row.GetInt32(at + 7),
    };

    private static (long Key, StoredArticle Article) ReadArticle(StoreRow row, string id, int latest) => (row.GetInt64(0), new StoredArticle
    {
        Id = id,
        Version = row.GetInt32(11),
        LatestVersion = latest,
        Origin = (EventOrigin)row.GetInt32(15),
        ReadAt = DateTimeOffset.ParseExact(row.GetString(12), "O", CultureInfo.InvariantCulture),
        Mentions = [],
        Article = new Article
        {
            Id = row.GetString(1),
            Text = row.GetString(2),
            Title = row.Text(3),
            Published = StoredText.Date(row.Text(4)),
            Source = row.Text(5),
            Url = row.Text(6),
            Language = row.Text(7),
            Given = row.Text(8) is { } actor && row.Text(9) is { } recipient ? new GivenRelation(actor, recipient) : null,
            Sample = row.GetInt64(10) != 0,
            Modified = StoredText.Date(row.Text(13)),
            Author = row.Text(14),
        },
    });

}
