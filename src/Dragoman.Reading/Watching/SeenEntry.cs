namespace Dragoman.Reading.Watching;

/// <summary>An entry of a feed or a sitemap that was read.</summary>
/// <param name="Digest">Changes when the entry does.</param>
/// <param name="Failures">How often its page could not be fetched; 0 once it was.</param>
public sealed record SeenEntry(string Digest, int Failures);
