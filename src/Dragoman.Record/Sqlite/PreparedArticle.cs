using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Record.Clustering;
using Dragoman.Record.Copies;
using Dragoman.Record.Identity;

namespace Dragoman.Record.Sqlite;

/// <summary>An article with its reports and all that follows from them alone, whatever the store holds: it can be made while others are written.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
internal sealed record PreparedArticle
{
    private const int FewestBeside = 8;

    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>Its id in the record.</summary>
    public required string Id { get; init; }

    /// <summary>See <see cref="ArticleIdentity.Content"/>.</summary>
    public required byte[] Content { get; init; }

    /// <summary>Its reports in their order.</summary>
    public required ImmutableArray<PreparedReport> Reports { get; init; }

    /// <summary>What the article is found by.</summary>
    public required SearchedText Text { get; init; }

    /// <summary>By what its copies are told; null for a text too short.</summary>
    public required TextShingles? Shingles { get; init; }

    /// <summary>By what candidates for copies are found; empty for a text too short.</summary>
    public required ImmutableArray<long> Bands { get; init; }

    /// <summary>Prepares an article.</summary>
    public static PreparedArticle Of(Article article, ImmutableArray<CodedEvent> reported)
    {
        var (id, shingles) = (ArticleIdentity.Id(article), TextShingles.Of(article.Text));
        return new PreparedArticle
        {
            Article = article, Id = id, Content = ArticleIdentity.Content(article), Reports = ReportsOf(id, article, reported),
            Text = SearchedText.Of(article.Title is { } title ? title + "\n" + article.Text : article.Text),
            Shingles = shingles, Bands = shingles is null ? [] : CopyFingerprint.Of(shingles),
        };
    }

    /// <summary>Prepares articles in their order; of many the next are prepared on other threads while the caller deals with one.</summary>
    public static IEnumerable<PreparedArticle> All(IReadOnlyCollection<(Article Article, ImmutableArray<CodedEvent> Events)> articles) => articles.Count < FewestBeside
        ? articles.Select(Of)
        : System.Collections.Concurrent.Partitioner.Create([.. articles], loadBalance: true).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Of);

    /// <summary>Prepares the reports of an article.</summary>
    public static ImmutableArray<PreparedReport> ReportsOf(string articleId, Article article, ImmutableArray<CodedEvent> reported)
    {
        var ids = ArticleIdentity.MentionIds(articleId, article, reported);
        var json = new ContractWriter();
        return [.. reported.Select((coded, i) => Report(ids[i], article, coded, json))];
    }

    private static PreparedArticle Of((Article Article, ImmutableArray<CodedEvent> Events) one) => Of(one.Article, one.Events.IsDefault ? [] : one.Events);

    private static PreparedReport Report(string id, Article article, CodedEvent coded, ContractWriter json)
    {
        var sentence = coded.Sentence.In(article.Text).ToString();
        var traits = TraitsOf.Report(id, coded, sentence, article.Published);
        return new PreparedReport(id, coded, sentence, traits, TraitsBytes.Write(traits), json.Write(coded).ToArray(), SearchedText.Of(StoredText.Searched(sentence, coded)));
    }
}
