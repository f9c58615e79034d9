namespace Dragoman.Domain;

/// <summary>Where an event takes place.</summary>
public sealed record EventPlace
{
    /// <summary>The place's name, as the text has it without article or title.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166 alpha-3 code of the country, where known.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north, WGS 84; null where unknown.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84; null where unknown.</summary>
    public double? Longitude { get; init; }

    /// <summary>The words of the article that named the place.</summary>
    public string? Text { get; init; }
}
