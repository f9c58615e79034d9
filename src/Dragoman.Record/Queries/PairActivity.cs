namespace Dragoman.Record.Queries;

/// <summary>What passes between two parties: an edge of the network, a cell of the matrix.</summary>
/// <param name="First">Code of the one; before <paramref name="Second"/> in ordinal order.</param>
/// <param name="Second">Code of the other.</param>
/// <param name="Forward">Events in which the first acts on the second.</param>
/// <param name="Backward">Events in which the second acts on the first.</param>
/// <param name="Counts">All events in which both take part, joint ones too, each counted once.</param>
public sealed record PairActivity(string First, string Second, int Forward, int Backward, QuadCounts Counts);
