using System.Collections.Immutable;

namespace Dragoman.Reading.Watching;

/// <summary>What is remembered of one watched address from poll to poll.</summary>
public sealed record WatchedSource
{
    /// <summary>The address.</summary>
    public required string Address { get; init; }

    /// <summary>The list (OPML, index of sitemaps) that names it; null where a person did.</summary>
    public string? ListedIn { get; init; }

    /// <summary>The entity tag of the last answer; null where there was none, or where not all of that answer has been read yet.</summary>
    public string? ETag { get; init; }

    /// <summary>The date of the last answer, as the server wrote it; null as for <see cref="ETag"/>.</summary>
    public string? LastModified { get; init; }

    /// <summary>When to ask again.</summary>
    public DateTimeOffset Due { get; init; }

    /// <summary>How often in a row it could not be asked.</summary>
    public int Failures { get; init; }

    /// <summary>True when the server said that it is gone for good (410); it is then asked no more.</summary>
    public bool IsGone { get; init; }

    /// <summary>The entries of the last answer that were read, by a hash of what names each.</summary>
    public ImmutableDictionary<string, SeenEntry> Entries { get; init; } = ImmutableDictionary<string, SeenEntry>.Empty;
}
