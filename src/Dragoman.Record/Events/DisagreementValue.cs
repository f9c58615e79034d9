using System.Collections.Immutable;

namespace Dragoman.Record.Events;

/// <summary>One of several values that reports of an event give for one field.</summary>
/// <param name="Value">The value, as the contract writes it.</param>
/// <param name="Reports">Ids of the reports that give it.</param>
public sealed record DisagreementValue(string Value, ImmutableArray<string> Reports);
