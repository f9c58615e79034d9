using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Articles;
using Dragoman.Record.Clustering;
using Dragoman.Record.Events;
using Dragoman.Record.Identity;

namespace Dragoman.Record.Sqlite;

/// <summary>Writes articles and their reports within a transaction of its caller, who ends with <see cref="Finish"/>.</summary>
internal sealed class ArticleWriter
{
    private readonly StoreConnection store;
    private readonly TimeProvider clock;
    private readonly Tallies tallies;
    private readonly EventWriter events;
    private readonly CopyTable copies;
    private long? nextMention;

    public ArticleWriter(StoreConnection store, TimeProvider clock)
    {
        (this.store, this.clock) = (store, clock);
        tallies = new Tallies(store);
        events = new EventWriter(store, tallies);
        copies = new CopyTable(store);
    }

    public AddResult Add(PreparedArticle prepared, EventOrigin origin = EventOrigin.Read)
    {
        if (Known(store, prepared.Content) is { } known) return new AddResult(known.Id, known.Version, AddOutcome.Unchanged, 0);
        var (id, article) = (prepared.Id, prepared.Article);
        var previous = store.Rows("SELECT key, version, source, is_sample FROM articles WHERE id = $1 AND is_current = 1", static row => (Key: row.GetInt64(0), Version: row.GetInt32(1), Source: row.Text(2), IsSample: row.GetInt64(3) != 0), id);
        var version = 1;
        var regrouped = new HashSet<long>(copies.CatchUp());
        if (previous.Count > 0)
        {
            version = previous[0].Version + 1;
            store.Execute("UPDATE articles SET is_current = 0 WHERE key = $1", previous[0].Key);
            store.Execute("DELETE FROM article_text WHERE rowid = $1", previous[0].Key);
            Count(previous[0].Source, previous[0].IsSample, -1, origin);
            Withdraw(previous[0].Key);
            regrouped.UnionWith(copies.Leave(previous[0].Key));
        }

        var now = clock.GetUtcNow();
        var key = Insert(prepared, version, now, origin);
        Count(article.Source, article.Sample, 1, origin);
        regrouped.UnionWith(copies.Enter(key, prepared.Shingles, prepared.Bands));
        WriteMentions(id, key, article, prepared.Reports, now, origin, isNew: previous.Count == 0);
        foreach (var other in regrouped.Where(other => other != key)) TouchMentions(other);
        events.Regroup();
        return new AddResult(id, version, version == 1 ? AddOutcome.Added : AddOutcome.NewVersion, prepared.Reports.Length, regrouped.Contains(key) ? copies.CopiesOf(key) : 0);
    }

    /// <summary>Replaces what an article reports; null where another version has come meanwhile.</summary>
    public RecodeResult? Recode(string id, int version, Article article, ImmutableArray<CodedEvent> reported)
    {
        var rows = store.Rows("SELECT key, origin FROM articles WHERE id = $1 AND version = $2 AND is_current = 1", static row => (Key: row.GetInt64(0), Origin: (EventOrigin)row.GetInt32(1)), id, version);
        if (rows.Count == 0) return null;
        var (key, origin) = rows[0];
        var before = store.Rows("SELECT id, coded FROM mentions WHERE article_key = $1 AND is_told = 1 ORDER BY ordinal", static row => (Id: row.GetString(0), Coded: row.GetString(1)), key);
        var after = ArticleIdentity.MentionIds(id, article, reported).Zip(reported, (mention, coded) => (Id: mention, Coded: StoredText.Of(coded))).ToList();
        if (before.SequenceEqual(after)) return new RecodeResult(0, 0, 0);
        Withdraw(key);
        WriteMentions(id, key, article, PreparedArticle.ReportsOf(id, article, reported), clock.GetUtcNow(), origin, isNew: false);
        events.Regroup();
        var was = before.ToDictionary(row => row.Id, row => row.Coded, StringComparer.Ordinal);
        return new RecodeResult(
            after.Count(report => !was.ContainsKey(report.Id)),
            after.Count(report => was.TryGetValue(report.Id, out var coded) && coded != report.Coded),
            was.Keys.Except(after.Select(report => report.Id), StringComparer.Ordinal).Count());
    }

    /// <summary>Writes the numbers that follow from all that was written.</summary>
    public void Finish()
    {
        copies.Flush();
        events.Flush();
    }

    /// <summary>The current article with exactly this content.</summary>
    public static (string Id, int Version)? Known(StoreConnection store, byte[] content)
    {
        var rows = store.Rows("SELECT id, version FROM articles WHERE content = $1 AND is_current = 1 LIMIT 1", static row => (row.GetString(0), row.GetInt32(1)), content);
        return rows.Count == 0 ? null : rows[0];
    }

    private void Count(string? source, bool isSample, int articles, EventOrigin origin)
    {
        if (origin == EventOrigin.ByHand) return;
        tallies.AddTotal(Tallies.Articles, articles);
        if (source is not null) tallies.AddSource(tallies.Source(source), new SourceTally(articles, isSample ? articles : 0));
    }

    private long Insert(PreparedArticle prepared, int version, DateTimeOffset now, EventOrigin origin)
    {
        var article = prepared.Article;
        var key = store.Insert(
            """
            INSERT INTO articles (id, version, is_current, given_id, content, title, text, published, source, url, language, given_actor, given_recipient, is_sample, origin)
            VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            prepared.Id, version, article.Id, prepared.Content, article.Title, article.Text, StoredText.Of(article.Published), article.Source, article.Url, article.Language,
            article.Given?.Actor, article.Given?.Recipient, article.Sample, (int)origin);
        if (article.Modified is not null || article.Author is not null) store.Execute("UPDATE articles SET modified = $2, author = $3 WHERE key = $1", key, StoredText.Of(article.Modified), article.Author);
        store.Execute("INSERT INTO reads (article_key, at) VALUES ($1, $2)", key, now.ToString("O", CultureInfo.InvariantCulture));
        store.Execute("INSERT INTO article_text (rowid, words, names) VALUES ($1, $2, $3)", key, prepared.Text.Words, prepared.Text.Names);
        return key;
    }

    // The events that an article reports count their sources anew.
    private void TouchMentions(long articleKey)
    {
        foreach (var report in store.Rows("SELECT id FROM mentions WHERE article_key = $1 AND is_told = 1", static row => row.GetString(0), articleKey)) events.Touch(report);
    }

    private void Withdraw(long articleKey)
    {
        var told = store.Rows("SELECT key, event_key FROM mentions WHERE article_key = $1 AND is_told = 1", static row => (Key: row.GetInt64(0), Event: row.Number(1)), articleKey);
        foreach (var (key, eventKey) in told)
        {
            store.Execute("UPDATE mentions SET event_key = NULL, is_told = 0, bond = NULL, linked_with = NULL, link_score = NULL, link_reason = NULL WHERE key = $1", key);
            if (eventKey is { } broken) events.Break(broken);
        }

        tallies.AddTotal(Tallies.Mentions, -told.Count);
    }

    // A report's id follows from its article's, so that of a new article none can be there.
    private void WriteMentions(string articleId, long articleKey, Article article, ImmutableArray<PreparedReport> reports, DateTimeOffset now, EventOrigin origin, bool isNew)
    {
        for (var i = 0; i < reports.Length; i++)
        {
            var report = reports[i];
            var known = isNew ? [] : store.Rows("SELECT key, recorded FROM mentions WHERE id = $1", static row => (Key: row.GetInt64(0), Recorded: row.GetInt64(1)), report.Id);
            if (known.Count == 0) Insert(report, articleId, articleKey, article, i, now, origin);
            else Update(known[0].Key, report, articleKey, i);
        }

        tallies.AddTotal(Tallies.Mentions, reports.Length);
    }

    private void Insert(PreparedReport report, string articleId, long articleKey, Article article, int ordinal, DateTimeOffset now, EventOrigin origin)
    {
        nextMention ??= (store.Number("SELECT max(key) FROM mentions") ?? 0) + 1;
        var key = nextMention.Value;
        nextMention++;
        var mention = new ReportedMention(report.Id, articleId, article.Published, article.Source, report.Sentence, report.Coded, article.Sample);
        var alone = events.WriteAlone(new StoredMention(key, articleKey, mention, now.UtcTicks, origin) { Text = report.Text }, report.Traits);
        store.Start("INSERT INTO mentions (key, id, article_key, event_key, ordinal, bond, from_day, to_day, traits, coded, sentence, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .Add(key).Add(report.Id).Add(articleKey).Add(alone).Add((long)ordinal).Add(Neighbourhood.StoredBond(report.Traits)).Add((long)report.Traits.From).Add((long)report.Traits.To)
            .AddBytes(report.StoredTraits).AddText(report.StoredCoded).Add(report.Sentence).Add(now.UtcTicks)
            .Run();
        if (alone is null) events.Touch(report.Id);
    }

    private void Update(long key, PreparedReport report, long articleKey, int ordinal)
    {
        store.Start("UPDATE mentions SET article_key = ?, ordinal = ?, bond = ?, from_day = ?, to_day = ?, traits = ?, coded = ?, sentence = ?, is_told = 1 WHERE key = ?")
            .Add(articleKey).Add((long)ordinal).Add(Neighbourhood.StoredBond(report.Traits)).Add((long)report.Traits.From).Add((long)report.Traits.To)
            .AddBytes(report.StoredTraits).AddText(report.StoredCoded).Add(report.Sentence).Add(key)
            .Run();
        events.Forget(report.Id);
        events.Touch(report.Id);
    }
}
