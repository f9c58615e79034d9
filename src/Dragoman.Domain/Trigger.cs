namespace Dragoman.Domain;

/// <summary>The words that report the act.</summary>
/// <param name="Start">Offset in the article, in UTF-16 code units.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <param name="Text">The words themselves.</param>
public sealed record Trigger(int Start, int End, string Text);
