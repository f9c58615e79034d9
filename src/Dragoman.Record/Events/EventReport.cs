using Dragoman.Domain;
using Dragoman.Record.Articles;

namespace Dragoman.Record.Events;

/// <summary>One report of an event: a sentence in an article, as it was coded.</summary>
public sealed record EventReport
{
    /// <summary>The report's own id. It leads to the event that the report belongs to, whatever becomes of that event.</summary>
    public required string Id { get; init; }

    /// <summary>The article that reports.</summary>
    public required ArticleHeader Article { get; init; }

    /// <summary>The event as this report tells it; offsets point into the article's text.</summary>
    public required CodedEvent Coded { get; init; }

    /// <summary>The text of the sentence; its first character stands at <c>Coded.Sentence.Start</c>.</summary>
    public required string Sentence { get; init; }

    /// <summary>False when the latest version of the article no longer tells this.</summary>
    public bool Current { get; init; } = true;

    /// <summary>The same for all reports whose articles print one text, near enough, so that they are one source with several outlets; null for an article without copies.</summary>
    public string? CopyGroup { get; init; }

    /// <summary>True when a correction marks it as an error of the coder.</summary>
    public bool Wrong { get; init; }

    /// <summary>Why it was taken for a report of this event; null for the first report.</summary>
    public ReportLink? Link { get; init; }
}
