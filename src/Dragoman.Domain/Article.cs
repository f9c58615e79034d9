using System.Text.Json.Serialization;

namespace Dragoman.Domain;

/// <summary>One story as it was published.</summary>
public sealed record Article
{
    /// <summary>The caller's name for the article; unique within one run.</summary>
    public required string Id { get; init; }

    /// <summary>The story's own text. Every offset points into it and no stage changes it.</summary>
    public required string Text { get; init; }

    /// <summary>Headline, where it is known apart from the text.</summary>
    public string? Title { get; init; }

    /// <summary>Publication date: the only "now" that coding knows; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The outlet's name.</summary>
    public string? Source { get; init; }

    /// <summary>The article's address.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 639-1 code of the language; null where nobody said.</summary>
    public string? Language { get; init; }

    /// <summary>The day of the last change that the outlet tells of; null where it tells of none.</summary>
    public DateOnly? Modified { get; init; }

    /// <summary>Names of those who wrote it, as the outlet prints them; null where unknown.</summary>
    public string? Author { get; init; }

    /// <summary>The two parties whose relation is asked for; null to code every event.</summary>
    public GivenRelation? Given { get; init; }

    /// <summary>True for a text of the project's own samples, which every screen that shows it must say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Sample { get; init; }
}
