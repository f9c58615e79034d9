using System.Collections.Immutable;

namespace Dragoman.Coding.Actors;

/// <summary>Whom a phrase names, and why.</summary>
/// <remarks>Absent is absent: what neither the phrase nor the knowledge gives is null. Immutable.</remarks>
public sealed record ActorResolution
{
    /// <summary>ISO 3166 alpha-3 for a state and what is of it, an organisation's usual abbreviation, else the name; null where the phrase leaves it open ("the government").</summary>
    public string? Code { get; init; }

    /// <summary>ISO 3166 alpha-3 code of the state that the actor is of or acts in, where known.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER's sector, where known.</summary>
    public string? Sector { get; init; }

    /// <summary>Full name of the person or body, where known.</summary>
    public string? Name { get; init; }

    /// <summary>The office named by the phrase or held on the day, as <c>actors/roles.yaml</c> calls it.</summary>
    public string? Office { get; init; }

    /// <summary>What sort of actor it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Index of the first word that decided.</summary>
    public int Start { get; init; }

    /// <summary>Index after the last word that decided.</summary>
    public int End { get; init; }

    /// <summary>Codes, or names of people, between which the phrase does not decide; empty where there is no doubt.</summary>
    public ImmutableArray<string> Candidates { get; init; } = [];

    /// <summary>Why, for people to read.</summary>
    public required string Reason { get; init; }

    /// <summary>How far the resolver trusts this, from 0 to 1.</summary>
    public double Confidence { get; init; }
}
