namespace Dragoman.Language.Coreference;

/// <summary>The weights by which antecedents of pronouns are chosen, set by trying them on GUM's training part.</summary>
internal sealed record PronounWeights
{
    public static PronounWeights Default { get; } = new();

    public int Window { get; init; } = 4;
    public int MostCandidates { get; init; } = 24;
    public double Threshold { get; init; } = -6.4;
    public double ThresholdOfIt { get; init; } = -5.2;

    public double ThresholdOfThey { get; init; } = -5.2;

    public double Rank { get; init; } = 0.0;
    public double Distance { get; init; } = 2.0;
    public double Subject { get; init; } = 0.4;
    public double Parallel { get; init; } = 0.55;
    public double Oblique { get; init; } = 1.0;
    public double Possessor { get; init; } = 0.3;
    public double SamePronoun { get; init; } = 1.0;
    public double OtherQuotation { get; init; } = 1.25;
    public double PossessorInSentence { get; init; } = 1.0;
    public double Controlled { get; init; } = 1.5;
    public double Group { get; init; } = 0.5;
    public double Named { get; init; } = 0.6;
    public double Frequency { get; init; } = 0.5;
    public double Gender { get; init; } = 1.5;
    public double Body { get; init; } = -0.5;
    public double BodyAsPlural { get; init; } = 1.3;
    public double Animate { get; init; } = 0.8;
    public double Indefinite { get; init; } = -0.4;
}
