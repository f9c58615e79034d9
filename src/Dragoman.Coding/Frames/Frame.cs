using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Coding.Frames;

/// <summary>One way in which English reports one kind of act: its trigger words, where its roles stand, and what must hold besides.</summary>
/// <remarks>Immutable and safe on many threads. <c>docs/rule-language.md</c> describes how frames are written.</remarks>
public sealed record Frame
{
    /// <summary>The frame's name ("consult.meet"), never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The type of the event.</summary>
    public required EventType Event { get; init; }

    /// <summary>The type that the act has as a relation of two given parties, where sets of relations count it otherwise than the record does (a verdict as an accusation); else <see cref="Event"/>.</summary>
    public required EventType Relation { get; init; }

    /// <summary>PLOVER mode; null where the frame gives none.</summary>
    public string? Mode { get; init; }

    /// <summary>The CAMEO code that the frame corresponds to.</summary>
    public required string Cameo { get; init; }

    /// <summary>Trigger lemmas for each word class. A lemma of two words ("call off") is a verb with its particle.</summary>
    public required IReadOnlyDictionary<TriggerClass, ImmutableArray<string>> Triggers { get; init; }

    /// <summary>Verbs that may carry a trigger noun besides the light verbs known to all frames; empty for none.</summary>
    public FrozenSet<string> SupportVerbs { get; init; } = [];

    /// <summary>Where the roles stand when the trigger is a verb or an adjective.</summary>
    public required FrameRoles Roles { get; init; }

    /// <summary>Where the roles stand when the trigger is a noun.</summary>
    public required FrameRoles NominalRoles { get; init; }

    /// <summary>True when all parties are actors: a meeting, a joint statement.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>True when the act needs somebody to receive it ("met" alone is no meeting).</summary>
    public bool NeedsRecipient { get; init; }

    /// <summary>Conditions that must all hold.</summary>
    public ImmutableArray<SlotCondition> Where { get; init; } = [];

    /// <summary>Conditions of which none may hold.</summary>
    public ImmutableArray<SlotCondition> Unless { get; init; } = [];

    /// <summary>Status that the frame's own words give and no construction can see ("floated the idea" is a proposal); null for none.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>How the words repeat the act told before, whose type the event then has; null for a frame that tells an act of its own.</summary>
    public EchoKind? Echo { get; init; }

    /// <summary>True when the frame asks for a negated trigger ("does not support"): the negation is part of the act and does not deny it.</summary>
    public bool IsNegation => Where.Any(static condition => (condition.Test.Kinds & FillerKinds.Negated) != 0 && condition.Slots.Any(static slot => slot.Kind is SlotKind.Self));

    /// <summary>Frames that give way to this one on the same trigger.</summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>Sentences that must come out as this frame's event.</summary>
    public ImmutableArray<FrameExample> Examples { get; init; } = [];

    /// <summary>Sentences in which this frame must not fire.</summary>
    public ImmutableArray<FrameExample> NonExamples { get; init; } = [];

    /// <summary>Path of the file that defines the frame, below the knowledge folder.</summary>
    public required string File { get; init; }

    /// <summary>Line of the definition, counted from 1.</summary>
    public required long Line { get; init; }

    /// <summary>How particular the frame is: its conditions and the words of its trigger. The more particular of two wins.</summary>
    public int Specificity => (2 * Where.Length) + Unless.Length + (NeedsRecipient ? 1 : 0);
}
