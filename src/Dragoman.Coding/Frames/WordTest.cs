using System.Collections.Frozen;

namespace Dragoman.Coding.Frames;

/// <summary>What a condition asks of the word that fills a slot.</summary>
/// <param name="Lemmas">Lemmas of which the filler's head must be one; classes are already written out. "note of protest" is a head with what "of" adds to it.</param>
/// <param name="Kinds">What the filler may be besides: an actor, a place, anything, nothing.</param>
/// <param name="EventTypes">Types of which an event that the filler itself triggers may be.</param>
public sealed record WordTest(FrozenSet<string> Lemmas, FillerKinds Kinds, IReadOnlySet<Domain.EventType> EventTypes)
{
    /// <summary>True when one of the lemmas is a head with what "of" adds to it.</summary>
    public bool NamesPhrases { get; } = Lemmas.Any(static lemma => lemma.Contains(" of ", StringComparison.Ordinal));
}
