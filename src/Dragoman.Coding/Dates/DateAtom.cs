using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Dates;

/// <summary>A piece of a token: a word, a number or a mark. "mid-June" and "mid", "-", "June" give the same three.</summary>
/// <param name="Word">What it can do.</param>
/// <param name="Value">Number, month, weekday, count or packed date (yyyymmdd), as <paramref name="Word"/> says; 0 for none.</param>
/// <param name="Digits">Number of digits as written; 0 for words.</param>
/// <param name="Capital">True when it begins with a capital letter.</param>
/// <param name="Token">Number of the token in its sentence.</param>
/// <param name="Start">Offset in the document.</param>
/// <param name="End">Offset in the document after the last code unit.</param>
/// <param name="Tag">The token's part of speech; <see cref="UniversalTag.X"/> where none is known.</param>
/// <param name="Glued">True when the token goes on in front of this piece.</param>
internal readonly record struct DateAtom(
    DateWord Word, int Value, int Digits, bool Capital, int Token, int Start, int End, UniversalTag Tag, bool Glued);
