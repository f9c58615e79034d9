using System.Collections.Immutable;

namespace Dragoman.Record.Sqlite;

/// <summary>Facets of which an event must have at least one.</summary>
/// <param name="Keys">Their keys.</param>
/// <param name="Events">Number of events that have them, at most.</param>
internal sealed record FacetSet(ImmutableArray<long> Keys, int Events);
