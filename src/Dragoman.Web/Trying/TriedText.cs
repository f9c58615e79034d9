namespace Dragoman.Web.Trying;

/// <summary>What "try it" is asked to code.</summary>
/// <param name="Text">The text, lines ended by a line feed; empty for none yet.</param>
/// <param name="Published">The day of publication; null where none was given.</param>
/// <param name="Address">The address that the text was read from, or is to be read from; null for a pasted text.</param>
/// <param name="Title">The headline that the address gave; null for none.</param>
/// <param name="Source">The outlet that the address gave; null for none.</param>
/// <param name="Notes">What else the reader should know, a sentence each.</param>
/// <param name="Problem">Why nothing was coded; null where nothing stands in the way.</param>
public sealed record TriedText(
    string Text, DateOnly? Published = null, string? Address = null, string? Title = null, string? Source = null, IReadOnlyList<string>? Notes = null, string? Problem = null);
