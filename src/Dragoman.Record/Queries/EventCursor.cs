using System.Globalization;
using Dragoman.Record.Identity;

namespace Dragoman.Record.Queries;

/// <summary>A position in the order of events: what the order counts by, then id.</summary>
/// <param name="Day">Day number of the event's place in the order, 0 for an event without any date; the number of sources where the list is ordered by these.</param>
/// <param name="Id">The event's id.</param>
internal readonly record struct EventCursor(int Day, string Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day}-{Id}");

    public static EventCursor? Read(string? text)
    {
        if (text is null) return null;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || !int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var day)) return null;
        var id = text[(dash + 1)..];
        return ContentId.IsWellFormed(id) ? new EventCursor(day, id) : null;
    }
}
