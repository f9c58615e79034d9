using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Record.Clustering;

/// <summary>What clustering compares of one report: everything by which two reports can be told to be of one act, and no more.</summary>
/// <remarks>Made by <see cref="TraitsOf"/>. Words, names and places are stable hashes, so that a report's traits are small and comparing them is quick.</remarks>
public sealed record MentionTraits
{
    /// <summary>The report's id.</summary>
    public required string Id { get; init; }

    /// <summary>Reports can only be of one event when they have the same bond: what kind of act, between whom. 0 for a report that stands alone.</summary>
    public required long Bond { get; init; }

    /// <summary>True when the bond holds the very words of the sentence, because the parties alone say too little.</summary>
    public bool ByWords { get; init; }

    /// <summary>First day on which the act can lie, as a day number.</summary>
    public int From { get; init; }

    /// <summary>Last day on which the act can lie.</summary>
    public int To { get; init; }

    /// <summary>Length of that time.</summary>
    public SpanClass Span { get; init; }

    /// <summary>False when the time was inferred from the publication date.</summary>
    public bool IsDated { get; init; }

    /// <summary>What the act is.</summary>
    public EventType Type { get; init; }

    /// <summary>Whether it took place.</summary>
    public EventStatus Status { get; init; }

    /// <summary>The mode's hash; 0 for none.</summary>
    public uint Mode { get; init; }

    /// <summary>The CAMEO code's hash, or the rule's where there is none.</summary>
    public uint Cameo { get; init; }

    /// <summary>The place's folded name; 0 for none.</summary>
    public uint Place { get; init; }

    /// <summary>Its country; 0 for none.</summary>
    public uint Country { get; init; }

    /// <summary>The parties with who stands for them, in a fixed order.</summary>
    public ImmutableArray<PersonTrait> Persons { get; init; } = [];

    /// <summary>The sentence's words that carry meaning, without the parties' names, sorted, each once.</summary>
    public ImmutableArray<uint> Words { get; init; } = [];

    /// <summary>True where the report looks ahead: planned, proposed, conditional or hypothetical.</summary>
    public bool IsAhead => Status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Conditional or EventStatus.Hypothetical;

    /// <summary>How much the report itself pins the act down: 0 day and place, 1 day alone, 2 less than a day.</summary>
    public int Level => !IsDated || Span != SpanClass.Day ? 2 : Place == 0 ? 1 : 0;
}
