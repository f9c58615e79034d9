using System.Collections.Immutable;
using Dragoman.Coding.Matching;

namespace Dragoman.Coding.Explaining;

/// <summary>What was tried in one sentence.</summary>
/// <param name="Number">The sentence's number in the document.</param>
/// <param name="Attempts">Every frame that a word of the sentence triggers, and why it fits or not.</param>
/// <param name="Outcomes">What became of each frame that fits.</param>
public sealed record SentenceExplanation(int Number, ImmutableArray<FrameAttempt> Attempts, ImmutableArray<MatchOutcome> Outcomes);
