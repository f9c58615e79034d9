using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Coding.Relations;

/// <summary>What the relation scorer says of two parties.</summary>
/// <param name="Type">The likeliest type.</param>
/// <param name="Probability">How likely the scorer holds it, from 0 to 1.</param>
/// <param name="Weighed">The features that spoke most for the type, with their weights, the heaviest first.</param>
public sealed record RelationScore(EventType Type, double Probability, ImmutableArray<(string Feature, double Weight)> Weighed);
