using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Events;

namespace Dragoman.Record.Articles;

/// <summary>One version of an article in the record, with what it reports.</summary>
public sealed record StoredArticle
{
    /// <summary>The article's id in the record, the same for all its versions.</summary>
    public required string Id { get; init; }

    /// <summary>Version, counted from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Number of the version that counts now.</summary>
    public required int LatestVersion { get; init; }

    /// <summary>The article as it was read.</summary>
    public required Article Article { get; init; }

    /// <summary>How it came into the record; an external one stands for a row of a data set or an event that was coded elsewhere.</summary>
    public EventOrigin Origin { get; init; }

    /// <summary>When this version was read.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>Other articles that print the same text, near enough, by publication date; empty for a version that no longer counts.</summary>
    public ImmutableArray<ArticleHeader> Copies { get; init; } = [];

    /// <summary>What the article reports, in the order of the text; empty for a version that no longer counts.</summary>
    public required ImmutableArray<ArticleMention> Mentions { get; init; }
}
