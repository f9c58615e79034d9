namespace Dragoman.Record.Events;

/// <summary>One outlet among those that report an event.</summary>
/// <param name="Name">The outlet's name; null for articles of which it is not known.</param>
/// <param name="Reports">Number of its reports.</param>
/// <param name="First">Publication date of its first report; null where unknown.</param>
/// <param name="Group">Outlets that repeat each other have the same number, counted from 1: <see cref="EventSummary.Sources"/> counts the groups.</param>
public sealed record EventSource(string? Name, int Reports, DateOnly? First, int Group);
