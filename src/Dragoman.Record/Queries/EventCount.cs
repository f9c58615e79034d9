namespace Dragoman.Record.Queries;

/// <summary>A number of events under one key of a grouping.</summary>
/// <param name="Key">The key: a type's or status's name, a month, a code or a pair of codes.</param>
/// <param name="Events">Number of events.</param>
public sealed record EventCount(string Key, int Events);
