using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Articles;
using Dragoman.Record.Clustering;
using Dragoman.Record.Identity;

namespace Dragoman.Record.Sqlite;

/// <summary>Writes one article and its reports within a transaction of its caller.</summary>
internal sealed class ArticleWriter(StoreConnection store, TimeProvider clock)
{
    private readonly EventWriter events = new(store);
    private readonly CopyTable copies = new(store);

    public AddResult Add(Article article, ImmutableArray<CodedEvent> reported)
    {
        var content = ArticleIdentity.Content(article);
        if (Known(store, content) is { } known) return new AddResult(known.Id, known.Version, AddOutcome.Unchanged, 0);
        var id = ArticleIdentity.Id(article);
        var previous = store.Rows("SELECT key, version, text FROM articles WHERE id = $1 AND is_current = 1", row => (Key: row.GetInt64(0), Version: row.GetInt32(1), Text: row.GetString(2)), id);
        var version = 1;
        if (previous.Count > 0)
        {
            version = previous[0].Version + 1;
            store.Execute("UPDATE articles SET is_current = 0 WHERE key = $1", previous[0].Key);
            store.Execute("DELETE FROM article_text WHERE rowid = $1", previous[0].Key);
        }

        var key = Insert(article, id, version, content);
        var regrouped = copies.CatchUp().ToHashSet();
        if (previous.Count > 0)
        {
            Withdraw(previous[0].Key);
            regrouped.UnionWith(copies.Leave(previous[0].Key, previous[0].Text));
        }

        regrouped.UnionWith(copies.Enter(key, article.Text));
        WriteMentions(id, key, article, reported);
        foreach (var other in regrouped.Where(other => other != key)) TouchMentions(other);
        events.Regroup();
        return new AddResult(id, version, version == 1 ? AddOutcome.Added : AddOutcome.NewVersion, reported.Length, copies.CopiesOf(key));
    }

    /// <summary>Replaces what an article reports; null where another version has come meanwhile.</summary>
    public RecodeResult? Recode(string id, int version, Article article, ImmutableArray<CodedEvent> reported)
    {
        if (store.Number("SELECT key FROM articles WHERE id = $1 AND version = $2 AND is_current = 1", id, version) is not { } key) return null;
        var before = store.Rows("SELECT id, coded FROM mentions WHERE article_key = $1 AND is_told = 1", row => (Id: row.GetString(0), Coded: row.GetString(1)), key).ToDictionary(row => row.Id, row => row.Coded, StringComparer.Ordinal);
        Withdraw(key);
        WriteMentions(id, key, article, reported);
        events.Regroup();
        var after = ArticleIdentity.MentionIds(id, article, reported).Zip(reported, (mention, coded) => (Id: mention, Coded: StoredText.Of(coded))).ToList();
        return new RecodeResult(
            after.Count(report => !before.ContainsKey(report.Id)),
            after.Count(report => before.TryGetValue(report.Id, out var coded) && coded != report.Coded),
            before.Keys.Except(after.Select(report => report.Id), StringComparer.Ordinal).Count());
    }

    /// <summary>The current article with exactly this content.</summary>
    public static (string Id, int Version)? Known(StoreConnection store, byte[] content)
    {
        var rows = store.Rows("SELECT id, version FROM articles WHERE content = $1 AND is_current = 1 LIMIT 1", row => (row.GetString(0), row.GetInt32(1)), content);
        return rows.Count == 0 ? null : rows[0];
    }

    private long Insert(Article article, string id, int version, byte[] content)
    {
        var key = store.Insert(
            """
            INSERT INTO articles (id, version, is_current, given_id, content, title, text, published, source, url, language, given_actor, given_recipient, is_sample)
            VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            id, version, article.Id, content, article.Title, article.Text, StoredText.Of(article.Published), article.Source, article.Url, article.Language,
            article.Given?.Actor, article.Given?.Recipient, article.Sample ? 1 : 0);
        if (article.Modified is not null || article.Author is not null) store.Execute("UPDATE articles SET modified = $2, author = $3 WHERE key = $1", key, StoredText.Of(article.Modified), article.Author);
        store.Execute("INSERT INTO reads (article_key, at) VALUES ($1, $2)", key, clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        var searched = article.Title is { } title ? title + "\n" + article.Text : article.Text;
        store.Execute("INSERT INTO article_text (rowid, words, names) VALUES ($1, $2, $3)", key, StoredText.Words(searched), StoredText.Names(searched));
        return key;
    }

    /// <summary>The events that an article reports count their sources anew.</summary>
    private void TouchMentions(long articleKey)
    {
        foreach (var (key, block, eventKey) in store.Rows("SELECT key, block, event_key FROM mentions WHERE article_key = $1 AND event_key IS NOT NULL", row => (row.GetInt64(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetInt64(2)), articleKey))
            events.Touch(key, block, eventKey);
    }

    private void Withdraw(long articleKey)
    {
        foreach (var (key, block, eventKey) in store.Rows("SELECT key, block, event_key FROM mentions WHERE article_key = $1", row => (row.GetInt64(0), row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? (long?)null : row.GetInt64(2)), articleKey))
        {
            store.Execute("DELETE FROM mention_text WHERE rowid = $1", key);
            store.Execute("UPDATE mentions SET event_key = NULL, is_told = 0 WHERE key = $1", key);
            events.Touch(key, block, eventKey);
        }
    }

    private void WriteMentions(string articleId, long articleKey, Article article, ImmutableArray<CodedEvent> reported)
    {
        var ids = ArticleIdentity.MentionIds(articleId, article, reported);
        for (var i = 0; i < ids.Length; i++)
        {
            var coded = reported[i];
            var sentence = coded.Sentence.In(article.Text).ToString();
            var block = MergeBlock.Of(coded, sentence);
            var json = StoredText.Of(coded);
            var known = store.Number("SELECT key FROM mentions WHERE id = $1", ids[i]);
            var key = known ?? 0;
            if (known is not null)
                store.Execute("UPDATE mentions SET article_key = $2, ordinal = $3, block = $4, coded = $5, sentence = $6, is_told = 1 WHERE key = $1", key, articleKey, i, block, json, sentence);
            else
                key = store.Insert("INSERT INTO mentions (id, article_key, ordinal, block, coded, sentence) VALUES ($1, $2, $3, $4, $5, $6)", ids[i], articleKey, i, block, json, sentence);
            var around = StoredText.Around(coded);
            store.Execute("INSERT INTO mention_text (rowid, words, names) VALUES ($1, $2, $3)", key, StoredText.Words(sentence + " | " + around), StoredText.Names(sentence + " | " + around));
            if (known is not null || !events.WriteAlone(new ReportedMention(ids[i], articleId, article.Published, article.Source, sentence, coded, article.Sample), block)) events.Touch(key, block, null);
        }
    }
}
