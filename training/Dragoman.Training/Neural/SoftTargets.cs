namespace Dragoman.Training.Neural;

/// <summary>What teachers say of a sentence: for each token probabilities of tags, of heads (column 0 the root) and of relations to the gold head.</summary>
/// <param name="Tags">Tokens × tags.</param>
/// <param name="Arcs">Tokens × (tokens + 1).</param>
/// <param name="Labels">Tokens × relations.</param>
internal sealed record SoftTargets(float[] Tags, float[] Arcs, float[] Labels);
