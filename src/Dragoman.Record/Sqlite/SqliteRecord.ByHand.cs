using Dragoman.Domain;
using Dragoman.Record.Articles;
using Dragoman.Record.Corrections;
using Dragoman.Record.Events;
using Dragoman.Record.Identity;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    /// <summary>The rule of events that a person added.</summary>
    private const string RuleByHand = "by-hand";

    // What a person adds stands in the store as an article of one sentence, marked as such, so that an event by hand is like any other.
    private Correction AddByHand(NewCorrection correction)
    {
        if (correction.Change is not { Type: { } type, Actor: { IsDefaultOrEmpty: false } } what || string.IsNullOrWhiteSpace(what.Text) || !correction.Reports.IsDefaultOrEmpty)
            throw new ArgumentException("an event by hand needs a type, who acts, and a sentence that tells it", nameof(correction));
        var text = what.Text.Trim();
        var article = new Article { Id = "by hand", Text = text, Source = correction.Who.Trim() + " (by hand)" };
        var coded = what.Apply(new CodedEvent
        {
            Type = type, Status = EventStatus.Happened, Trigger = new Trigger(0, text.Length, text), Sentence = new TextSpan(0, text.Length), Rule = RuleByHand, Confidence = 1,
        });
        return Writing(store =>
        {
            var id = ArticleIdentity.MentionIds(IdByHand(article), IdentifiedByHand(article), [coded])[0];
            if (store.Number("SELECT event_key FROM mentions WHERE id = $1", id) is not null) throw new ArgumentException("this very event was added before", nameof(correction));
            Written(store, writer =>
            {
                var added = writer.Add(PreparedArticle.Of(IdentifiedByHand(article), [coded]), EventOrigin.ByHand);
                if (added.Outcome == AddOutcome.Unchanged) writer.Recode(added.ArticleId, added.Version, IdentifiedByHand(article), [coded]);
                return added;
            });
            var made = Made(store, correction, [id], options.Clock.GetUtcNow());
            CorrectionRows.Insert(store, made);
            return made;
        });
    }

    private void TakeBack(StoreConnection store, string report)
    {
        var (id, version) = store.Rows("SELECT a.id, a.version FROM mentions m JOIN articles a ON a.key = m.article_key WHERE m.id = $1", static row => (row.GetString(0), row.GetInt32(1)), report)[0];
        var text = store.Rows("SELECT text FROM articles WHERE id = $1 AND version = $2", static row => row.GetString(0), id, version)[0];
        Written(store, writer => writer.Recode(id, version, new Article { Id = id, Text = text }, []));
    }

    // Each sentence of each person is an article of its own.
    private static Article IdentifiedByHand(Article article) => article with { Id = ContentId.Of("by hand", article.Source, article.Text) };

    private static string IdByHand(Article article) => ArticleIdentity.Id(IdentifiedByHand(article));
}
