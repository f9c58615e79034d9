namespace Dragoman.Coding.Tests.News;

/// <summary>How many events were wanted, coded, right in type, and right in type and parties.</summary>
internal sealed record NewsScore(int Wanted, int Coded, int Typed, int Full)
{
    /// <summary>F1 of type, in percent.</summary>
    public double TypedF1 => 200.0 * Typed / (Wanted + Coded);

    /// <summary>F1 of type and parties, in percent.</summary>
    public double FullF1 => 200.0 * Full / (Wanted + Coded);
}
