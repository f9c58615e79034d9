using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Articles;
using Dragoman.Record.Events;
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
        var prepared = PreparedArticle.Of(article, events);
        return Writing(store => Written(store, writer => writer.Add(prepared)));
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
        if (stored.Origin == EventOrigin.External) return new RecodeResult(0, 0, 0);
        CheckOffsets(stored.Article, events);
        return Writing(store => Written(store, writer => writer.Recode(articleId, stored.Version, stored.Article, events)));
    }

    /// <inheritdoc/>
    public ImmutableArray<AddResult> AddAll(IReadOnlyCollection<(Article Article, ImmutableArray<CodedEvent> Events)> articles, EventOrigin origin = EventOrigin.Read)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (origin == EventOrigin.ByHand) throw new ArgumentException("what a person adds is a correction", nameof(origin));
        foreach (var (article, events) in articles) CheckOffsets(article, events.IsDefault ? [] : events);
        return Writing(store => Written<ImmutableArray<AddResult>>(store, writer => [.. PreparedArticle.All(articles).Select(one => writer.Add(one, origin))]));
    }

    private T Written<T>(StoreConnection store, Func<ArticleWriter, T> write)
    {
        var writer = new ArticleWriter(store, options.Clock);
        var result = write(writer);
        writer.Finish();
        return result;
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
