using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Articles;
using Dragoman.Record.Identity;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    /// <inheritdoc/>
    public AddResult Add(Article article, ImmutableArray<CodedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (events.IsDefault) events = [];
        CheckOffsets(article, events);
        return Writing(store => new ArticleWriter(store, options.Clock).Add(article, events));
    }

    /// <inheritdoc/>
    public bool Contains(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Reading(store => ArticleWriter.Known(store, ArticleIdentity.Content(article)) is not null);
    }

    /// <inheritdoc/>
    public RecodeResult? Recode(string articleId, ImmutableArray<CodedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        if (events.IsDefault) events = [];
        if (FindArticle(articleId) is not { } stored) return null;
        CheckOffsets(stored.Article, events);
        return Writing(store => new ArticleWriter(store, options.Clock).Recode(articleId, stored.Version, stored.Article, events));
    }

    private static void CheckOffsets(Article article, ImmutableArray<CodedEvent> events)
    {
        var whole = new TextSpan(0, article.Text.Length);
        foreach (var coded in events)
        {
            if (!whole.Contains(coded.Sentence) || coded.Sentence.Length < 0 || !whole.Contains(new TextSpan(coded.Trigger.Start, coded.Trigger.End)))
                throw new ArgumentException($"article '{article.Id}': the event of rule '{coded.Rule}' lies outside the text", nameof(events));
        }
    }
}
