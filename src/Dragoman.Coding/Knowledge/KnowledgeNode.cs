namespace Dragoman.Coding.Knowledge;

/// <summary>A value of a knowledge file, whether it was read from YAML or from the compiled form.</summary>
/// <param name="Text">The text of a scalar; null for lists and mappings.</param>
/// <param name="Keys">The keys of a mapping; null for others.</param>
/// <param name="Values">The values of a mapping or list; null for a scalar.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column, counted from 1.</param>
internal sealed record KnowledgeNode(string? Text, KnowledgeNode[]? Keys, KnowledgeNode[]? Values, int Line, int Column);
