using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Record.Import;

/// <summary>An event as a row of a data set tells it, before it has a text of its own.</summary>
internal sealed record RowEvent
{
    /// <summary>The data set's name ("ICEWS"); null for events coded by hand.</summary>
    public string? DataSet { get; init; }

    /// <summary>The row's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Rows of one story share this; null where the data set does not tell.</summary>
    public string? Story { get; init; }

    /// <summary>What the data set calls the act.</summary>
    public required string What { get; init; }

    /// <summary>PLOVER's type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER's mode; null for none.</summary>
    public string? Mode { get; init; }

    /// <summary>CAMEO's code; null where the data set has none.</summary>
    public string? Cameo { get; init; }

    /// <summary>Whether it took place.</summary>
    public EventStatus Status { get; init; }

    /// <summary>When; null where unknown.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The words of the sentence that give the date; null where nobody said.</summary>
    public string? DateText { get; init; }

    /// <summary>Who acts, without offsets.</summary>
    public ImmutableArray<ActorReference> Actor { get; init; } = [];

    /// <summary>Who is acted on, without offsets.</summary>
    public ImmutableArray<ActorReference> Recipient { get; init; } = [];

    /// <summary>Where; null where unknown.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>Who says so, without offsets.</summary>
    public ImmutableArray<ActorReference> SaidBy { get; init; } = [];

    /// <summary>What it is about.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>The rule that the row names; null for none.</summary>
    public string? Rule { get; init; }

    /// <summary>How far whoever coded it trusts it, 0 to 1; 0 where nobody said.</summary>
    public double Confidence { get; init; }

    /// <summary>The sentence that reports it; null where the row has none.</summary>
    public string? Sentence { get; init; }

    /// <summary>The outlet that reports it; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Address of the report; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The report's headline; null where unknown.</summary>
    public string? Title { get; init; }

    /// <summary>When it was reported; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>True for a sample.</summary>
    public bool Sample { get; init; }
}
