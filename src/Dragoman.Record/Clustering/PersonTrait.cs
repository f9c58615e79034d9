namespace Dragoman.Record.Clustering;

/// <summary>A party of a report and who stands for it, as hashes.</summary>
/// <param name="Party">The party's code.</param>
/// <param name="Name">The last word of the person's name, folded; 0 where no person is named.</param>
/// <param name="Office">The rank of the office; 0 where unknown.</param>
public readonly record struct PersonTrait(uint Party, uint Name, uint Office);
