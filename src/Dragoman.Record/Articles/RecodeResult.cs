namespace Dragoman.Record.Articles;

/// <summary>What coding an article anew changed.</summary>
/// <param name="Found">Reports that were not there before.</param>
/// <param name="Changed">Reports that now tell something else.</param>
/// <param name="Lost">Reports that are no longer found.</param>
public sealed record RecodeResult(int Found, int Changed, int Lost);
