using System.Collections.Immutable;

namespace Dragoman.Record.Queries;

/// <summary>The pairs between which most passes, with their parties.</summary>
/// <param name="Parties">The parties of these pairs, by falling number of events; all their events count.</param>
/// <param name="Pairs">The pairs, by falling number of events.</param>
public sealed record PairNetwork(ImmutableArray<ActorActivity> Parties, ImmutableArray<PairCounts> Pairs);
