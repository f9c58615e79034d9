using Dragoman.Domain;

namespace Dragoman.Record.Clustering;

/// <summary>What clustering knows of one report.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="ArticleId">Id of the article that reports.</param>
/// <param name="Published">The article's publication date; null where unknown.</param>
/// <param name="Source">The article's outlet; null where unknown.</param>
/// <param name="Sentence">The sentence's text.</param>
/// <param name="Coded">The event as the report tells it.</param>
/// <param name="Sample">Whether the article is a sample.</param>
/// <param name="CopyGroup">Names the articles that print one text (<see cref="Copies.CopyGrouping"/>); null for an article without copies.</param>
public sealed record ReportedMention(string Id, string ArticleId, DateOnly? Published, string? Source, string Sentence, CodedEvent Coded, bool Sample = false, string? CopyGroup = null);
