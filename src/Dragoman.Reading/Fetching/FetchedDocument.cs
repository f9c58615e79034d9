namespace Dragoman.Reading.Fetching;

/// <summary>What an address answered.</summary>
/// <param name="Address">The address after all redirects.</param>
/// <param name="Bytes">The whole body, unpacked; empty where nothing changed.</param>
/// <param name="MediaType">The media type, in lower case; null where the answer gives none.</param>
/// <param name="Charset">The character set; null where the answer gives none.</param>
internal sealed record FetchedDocument(Uri Address, byte[] Bytes, string? MediaType, string? Charset)
{
    /// <summary>True when the server says that nothing changed since the conditions.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>What to ask with the next time.</summary>
    public FetchConditions Conditions { get; init; } = new(null, null);
}
