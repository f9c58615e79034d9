using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Gold;

/// <summary>One event of a gold set. Where two readers differ a field holds both readings, the first reader's first; each is right.</summary>
internal sealed record GoldEvent
{
    /// <summary>Where the words stand that name the act; null in sets that do not say so.</summary>
    public TextSpan? Anchor { get; init; }

    /// <summary>Types; a relation's may be YIELD, which stands for CONCEDE and RETREAT. Empty where only the class is given.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>The class, 0 to 4: statement, cooperation in words, cooperation in deeds, conflict in words, conflict in deeds; null where the set has types.</summary>
    public int? Penta { get; init; }

    /// <summary>Modes; null for none.</summary>
    public ImmutableArray<string?> Modes { get; init; } = [];

    /// <summary>Who acts: codes or words.</summary>
    public ImmutableArray<ImmutableArray<string>> Actors { get; init; } = [];

    /// <summary>Who is acted on: codes or words.</summary>
    public ImmutableArray<ImmutableArray<string>> Recipients { get; init; } = [];

    /// <summary>Statuses; null where the set does not say.</summary>
    public ImmutableArray<string?> Statuses { get; init; } = [];

    /// <summary>Dates; null for unknown.</summary>
    public ImmutableArray<string?> Dates { get; init; } = [];

    /// <summary>Places; null for unknown.</summary>
    public ImmutableArray<string?> Places { get; init; } = [];

    /// <summary>Who says so, if not the writer.</summary>
    public ImmutableArray<ImmutableArray<string>> SaidBy { get; init; } = [];

    /// <summary>True for an event that may be coded or not.</summary>
    public bool Optional { get; init; }

    /// <summary>The first reader's type or class.</summary>
    public string Label => Types.IsEmpty ? $"class {Penta}" : Types[0];
}
