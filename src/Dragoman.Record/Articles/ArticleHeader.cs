using Dragoman.Record.Events;

namespace Dragoman.Record.Articles;

/// <summary>What a list shows of an article in the record: everything but its text.</summary>
public sealed record ArticleHeader
{
    /// <summary>The article's id in the record, the same for all its versions.</summary>
    public required string Id { get; init; }

    /// <summary>Version, counted from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Headline; null where unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Publication date; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The outlet's name; null where unknown.</summary>
    public string? Source { get; init; }

    /// <summary>The article's address; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>True for a sample.</summary>
    public bool Sample { get; init; }

    /// <summary>How it came into the record; an external one stands for a row of a data set or an event that was coded elsewhere.</summary>
    public EventOrigin Origin { get; init; }
}
