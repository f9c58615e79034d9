using System.Globalization;

namespace Dragoman.Record.Queries;

/// <summary>A position in the order of events: what the order counts by, then digits of an id.</summary>
/// <param name="Day">Day number of the event's place in the order, 0 for an event without any date; the number of sources where the list is ordered by these.</param>
/// <param name="Digits">The digits that tell it from others of the day: of the event's key within the day, or of the whole key where the list is ordered by sources.</param>
internal readonly record struct EventCursor(int Day, string Digits)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day}-{Digits}");

    public static EventCursor? Read(string? text)
    {
        if (text is null) return null;
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || !int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var day)) return null;
        return new EventCursor(day, text[(dash + 1)..]);
    }
}
