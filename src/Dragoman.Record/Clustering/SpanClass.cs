namespace Dragoman.Record.Clustering;

/// <summary>How long the time is in which a reported act lies.</summary>
public enum SpanClass
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>At most 31 days; reports without a date too, which lie around their publication.</summary>
    Month,

    /// <summary>At most 366 days.</summary>
    Year,

    /// <summary>Longer; reports of such are never compared.</summary>
    Longer,
}
