using Dragoman.Domain;

namespace Dragoman.Record.Queries;

/// <summary>A number of events of one type in one month.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12; 0 for events of which only the year is known.</param>
/// <param name="Type">The type.</param>
/// <param name="Events">Number of events that begin then.</param>
public sealed record MonthCount(int Year, int Month, EventType Type, int Events);
