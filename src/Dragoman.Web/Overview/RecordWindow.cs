using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Queries;
using Dragoman.Web.Text;

namespace Dragoman.Web.Overview;

/// <summary>The stretch of time that the first page looks at. It ends with the record's last day, so that an old record shows as much as one of today.</summary>
/// <param name="Days">Number of days; null for all that the record holds.</param>
/// <param name="Told">The date up to which the record tells, as exact as it is known; null where it holds no date at all.</param>
public sealed record RecordWindow(int? Days, PartialDate? Told)
{
    private const int Enough = 20;

    /// <summary>The lengths that can be chosen, in days; null is all.</summary>
    public static ImmutableArray<int?> Lengths { get; } = [7, 30, 90, 365, null];

    /// <summary>The record's last day; null where it holds no date at all.</summary>
    public DateOnly? Last => Told?.First;

    /// <summary>The first day; null where the window has none.</summary>
    public DateOnly? First => Days is { } days && Last is { } last ? last.AddDays(1 - days) : null;

    /// <summary>What counts in this window.</summary>
    public EventQuery Query => Counted.Of(Days is null ? new EventQuery() : new EventQuery { From = First, To = Last });

    /// <summary>The window in words: "the 30 days to 16 April 2025".</summary>
    public string Name => First is null || Last is not { } last ? "all that the record holds" : string.Create(CultureInfo.InvariantCulture, $"the {Days} days to {DateText.Of(last)}");

    /// <summary>A length in words, for a choice.</summary>
    public static string Label(int? days) => days switch { 7 => "a week", 30 => "30 days", 90 => "90 days", 365 => "a year", null => "all", _ => string.Create(CultureInfo.InvariantCulture, $"{days} days") };

    /// <summary>True for a length that can be asked for.</summary>
    internal static bool IsLength(string? asked) => Lengths.Any(length => asked == (length?.ToString(CultureInfo.InvariantCulture) ?? "all"));

    /// <summary>The window that is asked for; where none is, or one that there is not, the shortest from a month on that holds twenty events.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asked">"7", "30", "90", "365" or "all".</param>
    public static RecordWindow Choose(IEventRecord record, string? asked)
    {
        ArgumentNullException.ThrowIfNull(record);
        var told = LastDate(record);
        foreach (var length in Lengths)
        {
            if (asked is not null && asked == (length?.ToString(CultureInfo.InvariantCulture) ?? "all")) return new RecordWindow(length, told);
        }

        foreach (var length in Lengths.Where(length => length >= 30))
        {
            var window = new RecordWindow(length, told);
            if (window.First is not null && record.Count(window.Query, Enough) == Enough) return window;
        }

        return new RecordWindow(null, told);
    }

    /// <summary>The first day of <see cref="LastDate"/>.</summary>
    public static DateOnly? LastDay(IEventRecord record) => LastDate(record)?.First;

    /// <summary>The date up to which the record tells: that of its latest publication or of its latest event that took place, whichever is later; null where neither has a date.</summary>
    public static PartialDate? LastDate(IEventRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        PartialDate? published = record.FindArticles(null, 1).FirstOrDefault()?.Published is { } day ? PartialDate.OfDay(day) : null;
        var happened = record.Find(Counted.Of(new EventQuery { PageSize = 1, From = DateOnly.MinValue })).Events.FirstOrDefault()?.Coded.Date?.Value;
        return happened is null || published?.First >= happened.Value.First ? published : happened;
    }
}
