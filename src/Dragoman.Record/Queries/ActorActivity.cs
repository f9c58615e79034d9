namespace Dragoman.Record.Queries;

/// <summary>How much a party takes part, and in what.</summary>
/// <param name="Code">The party's code; all that belongs to a state has the state's.</param>
/// <param name="Counts">The events in which it takes part in whatever role, each counted once.</param>
public sealed record ActorActivity(string Code, QuadCounts Counts);
