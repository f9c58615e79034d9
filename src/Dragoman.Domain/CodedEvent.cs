using System.Collections.Immutable;

namespace Dragoman.Domain;

/// <summary>One act that one sentence of an article reports: the contract of <c>docs/output.md</c>.</summary>
/// <remarks>Immutable and safe on many threads. Empty lists and absent values are not written.</remarks>
public sealed record CodedEvent
{
    /// <summary>PLOVER type or STATE.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode ("visit", "phone"), where the type has modes and the text gives one.</summary>
    public string? Mode { get; init; }

    /// <summary>The CAMEO code that the rule corresponds to, two to four digits.</summary>
    public string? Cameo { get; init; }

    /// <summary>Whether the act took place.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>Who acts; several for a joint act.</summary>
    public ImmutableArray<ActorReference> Actor { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Who is acted on; empty for a joint act or where the text names nobody.</summary>
    public ImmutableArray<ActorReference> Recipient { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>When; null where the text gives nothing.</summary>
    public EventDate? Date { get; init; }

    /// <summary>Where; null where the text gives nothing.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>Who says so, nearest first; empty when the writer does.</summary>
    public ImmutableArray<ActorReference> SaidBy { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>What it is about, by the names of <c>knowledge/topics.yaml</c>.</summary>
    public ImmutableArray<string> Topics { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>The words that report the act.</summary>
    public required Trigger Trigger { get; init; }

    /// <summary>The sentence in which the act is reported.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Id of the frame that coded the event.</summary>
    public required string Rule { get; init; }

    /// <summary>How far the coder trusts this event, from 0 to 1.</summary>
    public double Confidence { get; init; }
}
