using System.Collections.Immutable;

namespace Dragoman.Coding.Frames;

/// <summary>A condition on what fills a slot. A filler passes when its lemma, its kind or its own event is listed; the clause kinds (~own, ~must, ~will, ~not …) must all hold.</summary>
/// <param name="Slots">The slots to look in, in order; one passing filler is enough.</param>
/// <param name="Test">What is asked of the filler.</param>
public sealed record SlotCondition(ImmutableArray<Slot> Slots, WordTest Test);
