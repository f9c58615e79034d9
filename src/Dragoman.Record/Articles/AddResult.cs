namespace Dragoman.Record.Articles;

/// <summary>What became of an article given to the record.</summary>
/// <param name="ArticleId">The article's id in the record.</param>
/// <param name="Version">The version that counts now.</param>
/// <param name="Outcome">Whether anything changed.</param>
/// <param name="Events">Number of events that the article reported when it was stored; 0 for an unchanged one.</param>
/// <param name="Copies">Number of other articles in the record that print the same text; 0 for an unchanged one.</param>
public sealed record AddResult(string ArticleId, int Version, AddOutcome Outcome, int Events, int Copies = 0);
