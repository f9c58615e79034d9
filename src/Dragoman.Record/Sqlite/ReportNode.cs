using Dragoman.Record.Clustering;

namespace Dragoman.Record.Sqlite;

/// <summary>A report with what clustering compares of it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Traits">What is compared.</param>
/// <param name="Event">Key of the event to which it belongs as the store stands; null where it belongs to none yet.</param>
internal sealed record ReportNode(long Key, MentionTraits Traits, long? Event);
