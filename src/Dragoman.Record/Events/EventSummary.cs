using Dragoman.Domain;

namespace Dragoman.Record.Events;

/// <summary>What a list shows of an event in the record.</summary>
public sealed record EventSummary
{
    /// <summary>The event's id.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The event as its reports together tell it: type, status, date and place as decided by <see cref="Clustering.EventConsensus"/>,
    /// offsets and words of its first report.
    /// </summary>
    public required CodedEvent Coded { get; init; }

    /// <summary>The sentence of the first report.</summary>
    public required string Sentence { get; init; }

    /// <summary>Number of reports.</summary>
    public required int Reports { get; init; }

    /// <summary>Number of sources that report it, copies of one text counted once.</summary>
    public required int Sources { get; init; }

    /// <summary>True when its reports contradict each other in status, date or place.</summary>
    public bool Disputed { get; init; }

    /// <summary>True when every report of it comes from a sample.</summary>
    public bool Sample { get; init; }

    /// <summary>Publication date of the first report; null where unknown.</summary>
    public DateOnly? FirstReported { get; init; }

    /// <summary>When the first of its articles was stored; null where unknown.</summary>
    public DateTimeOffset? FirstRecorded { get; init; }

    /// <summary>How it came into the record.</summary>
    public EventOrigin Origin { get; init; }

    /// <summary>True when every report of it was marked as an error of the coder: it then stands in no list.</summary>
    public bool Wrong { get; init; }

    /// <summary>True when a correction changed it or marked a report of it as wrong.</summary>
    public bool Corrected { get; init; }
}
