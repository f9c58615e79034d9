namespace Dragoman.Record;

/// <summary>How much a record holds.</summary>
/// <param name="Articles">Articles, each counted once whatever its versions.</param>
/// <param name="Mentions">Reports in the latest versions.</param>
/// <param name="Events">Events with at least one such report.</param>
/// <param name="Actors">Parties that take part.</param>
public sealed record RecordStatistics(int Articles, int Mentions, int Events, int Actors);
