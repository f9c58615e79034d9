namespace Dragoman.Language.Coreference;

/// <summary>The weights by which antecedents of pronouns are chosen, set by trying them on GUM's training part.</summary>
internal static class PronounWeights
{
    public const int Window = 4;
    public const int MostCandidates = 24;
    public const double Threshold = -6;
    public const double Rank = 0.35;
    public const double Distance = 1.2;
    public const double Subject = 1.0;
    public const double Parallel = 0.6;
    public const double Oblique = 0.4;
    public const double Possessor = 0.3;
    public const double SamePronoun = 1.0;
    public const double OtherQuotation = 1.0;
    public const double PossessorInSentence = 0.4;
    public const double Group = 1.0;
    public const double Named = 0.6;
    public const double Frequency = 0.5;
    public const double Gender = 0.8;
    public const double Body = 0.5;
    public const double BodyAsPlural = 1.5;
    public const double Animate = 0.8;
    public const double Indefinite = 0.2;
}
