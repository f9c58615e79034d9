using System.Collections.Immutable;

namespace Dragoman.Domain;

/// <summary>What the <c>code</c> command writes for one article: its events, or the reason why there are none to give.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Events">The events in the order of their triggers; null when the article could not be coded.</param>
/// <param name="Error">The reason why the article could not be coded; null when it was.</param>
/// <param name="Reason">Why nothing was looked for in a sound article, as one in another language; its events are then empty. Null when it was read.</param>
public sealed record CodedArticle(string Id, ImmutableArray<CodedEvent>? Events, string? Error = null, string? Reason = null);
