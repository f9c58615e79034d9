namespace Dragoman.Domain;

/// <summary>A half-open range of UTF-16 code units in an article's own text.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last code unit; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units covered.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Length => End - Start;

    /// <summary>True when the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>True when <paramref name="other"/> lies wholly inside this range.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The text that the range covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
