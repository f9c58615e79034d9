using System.Collections.Immutable;
using Dragoman.Coding.Matching;
using Dragoman.Domain;

namespace Dragoman.Coding.Explaining;

/// <summary>What became of a frame that fits: an event, or the reason why there is none.</summary>
/// <param name="Match">The frame with what fills its roles.</param>
/// <param name="Event">The event; null when it was left out.</param>
/// <param name="Reason">Why it was left out; null for an event.</param>
/// <param name="Parties">Whom each noun phrase of the roles stands for, and why.</param>
public sealed record MatchOutcome(FrameMatch Match, CodedEvent? Event, string? Reason, ImmutableArray<string> Parties);
