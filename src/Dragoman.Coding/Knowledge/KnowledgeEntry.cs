namespace Dragoman.Coding.Knowledge;

/// <summary>A key of a mapping with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record KnowledgeEntry(KnowledgeYaml Key, KnowledgeYaml Value);
