namespace Dragoman.Coding.Actors;

/// <summary>One word of a phrase as the lexicon reads it: hyphens and possessive marks taken off.</summary>
/// <param name="Id">The vocabulary's number; -1 for a word that no listed name has.</param>
/// <param name="Token">Index of the phrase's token that it is of.</param>
/// <param name="Text">The word as written.</param>
/// <param name="IsCapital">True when it begins with a capital.</param>
/// <param name="IsAllCapitals">True when it has at least two letters and all are capitals.</param>
/// <param name="HasHyphen">True when a hyphen joins it to the word before.</param>
internal readonly record struct PhraseWord(int Id, int Token, string Text, bool IsCapital, bool IsAllCapitals, bool HasHyphen);
