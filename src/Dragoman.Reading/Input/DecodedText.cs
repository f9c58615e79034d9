namespace Dragoman.Reading.Input;

/// <summary>Bytes made into text.</summary>
/// <param name="Text">The text, without a byte-order mark.</param>
/// <param name="Note">What should be told about the encoding; null where nothing had to be guessed.</param>
internal sealed record DecodedText(string Text, string? Note);
