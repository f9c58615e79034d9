namespace Dragoman.Coding.Places;

/// <summary>One word of a phrase that may name a place.</summary>
/// <param name="Text">The word as written.</param>
/// <param name="Folded">The word folded.</param>
/// <param name="IsCapital">True when it begins with a capital or a digit.</param>
/// <param name="EndsPart">True when a comma or the like follows.</param>
internal readonly record struct PlaceWord(string Text, string Folded, bool IsCapital, bool EndsPart);
