using Dragoman.Coding.Frames;

namespace Dragoman.Coding.Matching;

/// <summary>A frame that was tried on a trigger, for <c>explain</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Trigger">The trigger.</param>
/// <param name="Failure">Why it does not match, in words; null when it does.</param>
public sealed record FrameAttempt(Frame Frame, Candidate Trigger, string? Failure);
