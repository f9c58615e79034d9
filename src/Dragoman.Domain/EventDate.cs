namespace Dragoman.Domain;

/// <summary>When an event takes place, with the words that say so.</summary>
/// <param name="Value">The date in the precision of the text.</param>
/// <param name="Text">The words of the article that gave it; null when the date is the day the news is told.</param>
public sealed record EventDate(PartialDate Value, string? Text = null);
