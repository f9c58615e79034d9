using System.Collections.Immutable;
using Dragoman.Record.Events;

namespace Dragoman.Record.Queries;

/// <summary>One page of events, the latest first.</summary>
/// <param name="Events">The events; undated ones stand at the date of their first report.</param>
/// <param name="Next">Where the next page starts, for <see cref="EventQuery.After"/>; null on the last page. It stays right when events are added.</param>
public sealed record EventPage(ImmutableArray<EventSummary> Events, string? Next);
