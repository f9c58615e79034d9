namespace Dragoman.Training.Names;

/// <summary>Candidate tokens in a row, by their features and their right labels.</summary>
internal sealed record NameRun(uint[][] Features, byte[] Labels);
