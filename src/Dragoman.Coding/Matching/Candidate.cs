using Dragoman.Coding.Frames;

namespace Dragoman.Coding.Matching;

/// <summary>A word that may trigger frames, as the constructions see it.</summary>
/// <param name="Token">The trigger's token.</param>
/// <param name="Class">The word class in which it stands.</param>
/// <param name="Particle">Its particle ("off" of "called off"); -1 for none.</param>
public readonly record struct Candidate(int Token, TriggerClass Class, int Particle);
