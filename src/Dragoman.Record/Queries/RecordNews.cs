using System.Collections.Immutable;
using Dragoman.Record.Events;

namespace Dragoman.Record.Queries;

/// <summary>What came into the record after a moment.</summary>
/// <param name="Articles">Number of articles, new versions too.</param>
/// <param name="Events">Number of events of which the first report was stored after it.</param>
/// <param name="Latest">The latest stored of these events, the newest first.</param>
public sealed record RecordNews(int Articles, int Events, ImmutableArray<EventSummary> Latest);
