using Dragoman.Domain;

namespace Dragoman.Record.Queries;

/// <summary>A number of events of one type and status between two parties that go the same ways.</summary>
/// <param name="Type">The type.</param>
/// <param name="Status">The status.</param>
/// <param name="IsForward">True where the first party acts on the second.</param>
/// <param name="IsBackward">True where the second party acts on the first; neither way is an act of both.</param>
/// <param name="Events">Number of events.</param>
public sealed record PairConduct(EventType Type, EventStatus Status, bool IsForward, bool IsBackward, int Events);
