using System.Collections.Immutable;

namespace Dragoman.Record.Events;

/// <summary>A point on which the reports of an event contradict each other.</summary>
/// <param name="Field">The field: <c>status</c>, <c>date</c>, <c>place</c> or <c>number</c>.</param>
/// <param name="Values">The values given, in the order of their first report.</param>
public sealed record Disagreement(string Field, ImmutableArray<DisagreementValue> Values);
