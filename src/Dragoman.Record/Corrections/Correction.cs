using System.Collections.Immutable;

namespace Dragoman.Record.Corrections;

/// <summary>A correction that was made. It is never removed; an undone one no longer counts and says who undid it.</summary>
public sealed record Correction
{
    /// <summary>The correction's id.</summary>
    public required string Id { get; init; }

    /// <summary>What it does.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>Ids of the reports that it is about.</summary>
    public required ImmutableArray<string> Reports { get; init; }

    /// <summary>What the event is to say; null for other kinds.</summary>
    public EventChange? Change { get; init; }

    /// <summary>Who corrected.</summary>
    public required string Who { get; init; }

    /// <summary>Why; null where nothing was said.</summary>
    public string? Why { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who undid it; null while it counts.</summary>
    public string? UndoneBy { get; init; }

    /// <summary>When it was undone; null while it counts.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>True while it counts.</summary>
    public bool Counts => UndoneAt is null;
}
