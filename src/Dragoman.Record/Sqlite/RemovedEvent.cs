namespace Dragoman.Record.Sqlite;

/// <summary>An event that no longer counts and still stands in the tables.</summary>
/// <param name="Traits">What its postings tell of it.</param>
/// <param name="Posted">Keys of the facets of which it may have postings.</param>
internal sealed record RemovedEvent(int Traits, long[] Posted);
