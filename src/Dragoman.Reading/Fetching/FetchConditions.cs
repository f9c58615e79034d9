namespace Dragoman.Reading.Fetching;

/// <summary>What was last known of a document, so that a server can say that nothing changed (RFC 9110, section 13).</summary>
/// <param name="ETag">The entity tag as the server wrote it; null where it gave none.</param>
/// <param name="LastModified">The date as the server wrote it; null where it gave none.</param>
internal sealed record FetchConditions(string? ETag, string? LastModified);
