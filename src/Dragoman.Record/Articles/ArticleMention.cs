using Dragoman.Domain;

namespace Dragoman.Record.Articles;

/// <summary>One report within an article.</summary>
/// <param name="MentionId">The report's own id.</param>
/// <param name="EventId">Id of the event that it reports.</param>
/// <param name="Coded">The event as this article tells it.</param>
public sealed record ArticleMention(string MentionId, string EventId, CodedEvent Coded);
