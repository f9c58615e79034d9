namespace Dragoman.Coding.Participants;

/// <summary>What a sentence's other acts say of whom an act may be done to.</summary>
/// <param name="Spared">Codes of those whom the actor treats the other way in the same sentence; null for none.</param>
/// <param name="Wronged">The code of the one whom the other harmful acts are done to; null for none or several, or for an act that does no harm.</param>
public sealed record Sympathies(IReadOnlySet<string>? Spared, string? Wronged)
{
    /// <summary>True where a party is not whom the act is done to.</summary>
    public bool Spares(string? code) => code is not null && Spared is not null && Spared.Contains(code);
}
