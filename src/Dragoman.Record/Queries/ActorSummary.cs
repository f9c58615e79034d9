namespace Dragoman.Record.Queries;

/// <summary>A party that takes part in events of the record.</summary>
/// <param name="Code">Its code; null where it has none.</param>
/// <param name="Name">The person's or body's name; null for the party as a whole.</param>
/// <param name="Office">The office last reported; null where unknown.</param>
/// <param name="Events">Number of events in which it takes part.</param>
/// <param name="Sample">True when all these events come from samples.</param>
public sealed record ActorSummary(string? Code, string? Name, string? Office, int Events, bool Sample = false);
