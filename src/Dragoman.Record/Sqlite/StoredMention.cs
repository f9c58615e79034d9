using Dragoman.Record.Clustering;
using Dragoman.Record.Events;

namespace Dragoman.Record.Sqlite;

/// <summary>A report as the store holds it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="ArticleKey">Key of its article's version.</param>
/// <param name="Mention">What it says.</param>
/// <param name="Recorded">When it was first stored, in ticks of UTC.</param>
/// <param name="Origin">How its article came in.</param>
internal sealed record StoredMention(long Key, long ArticleKey, ReportedMention Mention, long Recorded, EventOrigin Origin)
{
    /// <summary>What an event of this report alone is found by; null where it is not at hand.</summary>
    public SearchedText? Text { get; init; }
}
