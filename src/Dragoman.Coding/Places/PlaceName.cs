using Dragoman.Coding.Actors;

namespace Dragoman.Coding.Places;

/// <summary>Brings the spellings of a place's name together.</summary>
public static class PlaceName
{
    /// <summary>The folded name: lower case, without diacritics, stops and apostrophes, hyphens as blanks, single blanks.</summary>
    public static string Fold(string name) =>
        string.Join(' ', WordFolding.Fold(name).Split([' ', '-', '‐', '‑', '\u00A0', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
