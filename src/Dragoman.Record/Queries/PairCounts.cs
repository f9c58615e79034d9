namespace Dragoman.Record.Queries;

/// <summary>What passes between two parties, whichever acts.</summary>
/// <param name="First">Code of the one; before <paramref name="Second"/> in ordinal order.</param>
/// <param name="Second">Code of the other.</param>
/// <param name="Counts">All events in which both take part, each counted once.</param>
public sealed record PairCounts(string First, string Second, QuadCounts Counts);
