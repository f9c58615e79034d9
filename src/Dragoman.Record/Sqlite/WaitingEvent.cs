namespace Dragoman.Record.Sqlite;

/// <summary>An event that is counted and not yet written.</summary>
/// <param name="Row">What it is.</param>
/// <param name="Facets">Keys of its facets, and of each whether lists are made of it.</param>
/// <param name="Parties">Its parties' keys with their roles, each once.</param>
/// <param name="Outlets">What is counted of its outlets, by the keys of these, in their order.</param>
internal sealed record WaitingEvent(EventRow Row, List<(long Key, bool IsPosted)> Facets, List<(int Role, long Actor)> Parties, List<(long Source, SourceTally Tally)> Outlets);
