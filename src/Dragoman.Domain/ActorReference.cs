using System.Text.Json.Serialization;

namespace Dragoman.Domain;

/// <summary>One participant of an event, as the text names it and as the knowledge identifies it.</summary>
/// <remarks>Absent is absent: a field that the text and the knowledge do not give is null and is not written.</remarks>
public sealed record ActorReference
{
    /// <summary>The mention's words, exactly as in the article.</summary>
    public required string Text { get; init; }

    /// <summary>Offset of the mention in the article, in UTF-16 code units; null for a source named outside the text.</summary>
    public int? Start { get; init; }

    /// <summary>Offset after the mention; null together with <see cref="Start"/>.</summary>
    public int? End { get; init; }

    /// <summary>ISO 3166 alpha-3 for states and what is of them, the usual abbreviation for an organisation, else the name as the text has it.</summary>
    public string? Code { get; init; }

    /// <summary>PLOVER's sector: GOV, MIL, LEG, JUD, PTY, REB, BUS, MED, CVL, IGO, NGO and the like.</summary>
    public string? Sector { get; init; }

    /// <summary>Full name of the person or body, where known.</summary>
    public string? Name { get; init; }

    /// <summary>The office held, in lower case ("president", "foreign minister"), where known.</summary>
    public string? Office { get; init; }

    /// <summary>The mention's range; null where it has none.</summary>
    [JsonIgnore]
    public TextSpan? Span => Start is { } start && End is { } end ? new TextSpan(start, end) : null;
}
