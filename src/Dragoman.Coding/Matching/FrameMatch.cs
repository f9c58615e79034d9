using System.Collections.Immutable;
using Dragoman.Coding.Frames;

namespace Dragoman.Coding.Matching;

/// <summary>A frame that fits a trigger, with what fills its roles.</summary>
public sealed record FrameMatch
{
    /// <summary>The frame.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The trigger.</summary>
    public required Candidate Trigger { get; init; }

    /// <summary>The light verb that carries a trigger noun; -1 for none.</summary>
    public int Support { get; init; } = -1;

    /// <summary>Head tokens of the actor, coordinations not yet written out.</summary>
    public ImmutableArray<int> Actor { get; init; } = [];

    /// <summary>Head tokens of the recipient, coordinations not yet written out.</summary>
    public ImmutableArray<int> Recipient { get; init; } = [];

    /// <summary>Tokens that the conditions used up: an event noun among them is part of this act and no act of its own.</summary>
    public ImmutableArray<int> Consumed { get; init; } = [];

    /// <summary>Heads of the complement clauses, for status and modes.</summary>
    public ImmutableArray<int> Complements { get; init; } = [];

    /// <summary>The frame of the act that is demanded, promised, refused or threatened; null for none.</summary>
    public Frame? Content { get; init; }

    /// <summary>The token whose clause decides tense and mood: the light verb where there is one, else the trigger.</summary>
    public int ClauseToken => Support >= 0 ? Support : Trigger.Token;
}
