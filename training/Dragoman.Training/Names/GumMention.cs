namespace Dragoman.Training.Names;

/// <summary>One mention of GUM's entity layer.</summary>
/// <param name="Sentence">Number of the sentence in the document.</param>
/// <param name="First">Number of the first token.</param>
/// <param name="End">Number of the token after the last.</param>
/// <param name="Group">The chain.</param>
/// <param name="Type">GUM's entity type ("person").</param>
/// <param name="Heads">The tokens of the minimal span.</param>
/// <param name="Link">How the mention is linked ("coref", "ana", "appos", "sgl" …).</param>
/// <param name="Identity">The Wikipedia article of the entity, or null.</param>
internal sealed record GumMention(int Sentence, int First, int End, string Group, string Type, int[] Heads, string Link, string? Identity);
