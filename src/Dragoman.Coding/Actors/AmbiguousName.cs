using System.Collections.Immutable;

namespace Dragoman.Coding.Actors;

/// <summary>A name of several actors.</summary>
/// <param name="Codes">The codes of all.</param>
/// <param name="Prefer">The code taken where nothing else decides; null to leave it open.</param>
internal sealed record AmbiguousName(ImmutableArray<string> Codes, string? Prefer);
