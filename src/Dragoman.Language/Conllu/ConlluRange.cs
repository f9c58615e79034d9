namespace Dragoman.Language.Conllu;

/// <summary>A multiword token: words that the text writes as one ("don't").</summary>
/// <param name="First">Number of the first word, from 0.</param>
/// <param name="End">Number of the word after the last.</param>
/// <param name="Form">The text.</param>
/// <param name="Misc">The line's MISC column.</param>
public sealed record ConlluRange(int First, int End, string Form, string Misc);
