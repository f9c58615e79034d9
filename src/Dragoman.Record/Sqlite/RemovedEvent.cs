namespace Dragoman.Record.Sqlite;

/// <summary>An event that no longer counts and still stands in the tables.</summary>
/// <param name="Traits">What its postings tell of it.</param>
/// <param name="Parties">Its parties as they stand there.</param>
/// <param name="Facets">Keys of its facets.</param>
internal sealed record RemovedEvent(int Traits, string Parties, List<long> Facets);
