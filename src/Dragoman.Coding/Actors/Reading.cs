using System.Collections.Immutable;

namespace Dragoman.Coding.Actors;

/// <summary>What a part of a phrase names, while the phrase is being read.</summary>
internal sealed record Reading
{
    public string? Code { get; init; }

    public string? Country { get; init; }

    public string? Sector { get; init; }

    public string? Name { get; init; }

    public string? Office { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>Index of the first deciding word.</summary>
    public required int First { get; init; }

    /// <summary>Index after the last deciding word.</summary>
    public required int End { get; init; }

    public ImmutableArray<string> Candidates { get; init; } = [];

    public required string Reason { get; init; }

    public required double Confidence { get; init; }

    /// <summary>True for a name that the knowledge does not list and no title places.</summary>
    public bool IsUnplaced => Kind == ActorKind.Person && Code is null && Office is null && Sector is null && Candidates.IsEmpty;
}
