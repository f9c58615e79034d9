namespace Dragoman.Coding.Actors;

/// <summary>One reading of a listed sequence of words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Index into the lexicon's list of that kind.</param>
/// <param name="Capitals">Bit i is set when word i must begin with a capital.</param>
/// <param name="Acronyms">Bit i is set when word i must be all in capitals.</param>
internal sealed record Term(TermKind Kind, int Index, uint Capitals, uint Acronyms);
