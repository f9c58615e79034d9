using System.Collections.Immutable;

namespace Dragoman.Record.Queries;

/// <summary>The most active parties and what passes between each two of them.</summary>
/// <param name="Parties">The parties, the most active first.</param>
/// <param name="Pairs">The pairs between which something passes; pairs without events are left out.</param>
public sealed record PairMatrix(ImmutableArray<ActorActivity> Parties, ImmutableArray<PairActivity> Pairs)
{
    /// <summary>What passes between two parties, whichever is named first; null where nothing does.</summary>
    public PairActivity? Between(string one, string other) =>
        Pairs.FirstOrDefault(pair => (pair.First == one && pair.Second == other) || (pair.First == other && pair.Second == one));
}
