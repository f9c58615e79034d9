using System.Globalization;

namespace Dragoman.Reading.Metadata;

/// <summary>Reads a publication date as pages, feeds and corpora write it. What can be read in two ways is not read.</summary>
internal static class DateReader
{
    private static readonly string[] Written =
    [
        "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy", "dddd d MMMM yyyy",
        "d.M.yyyy", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd",
    ];

    /// <summary>The day, as its own place counts days; null where the text gives none or gives it in two ways.</summary>
    public static DateOnly? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        text = text.Trim();
        if (Iso(text) is { } iso) return iso;
        if (Seconds(text) is { } day) return day;
        if (Slashes(text) is { } slashed) return slashed;
        var plain = WithoutTime(text);
        if (DateOnly.TryParseExact(plain, Written, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)) return Sane(date);
        return Mail(text);
    }

    private static DateOnly? Iso(string text)
    {
        if (text.Length < 10 || text[4] != '-' || text[7] != '-') return null;
        if (text.Length > 10 && text[10] is not ('T' or 't' or ' ')) return null;
        return DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Sane(date) : null;
    }

    /// <summary>Seconds or milliseconds since 1970.</summary>
    private static DateOnly? Seconds(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var moment = text.Length == 13 ? DateTimeOffset.FromUnixTimeMilliseconds(number) : DateTimeOffset.FromUnixTimeSeconds(number);
        return Sane(DateOnly.FromDateTime(moment.UtcDateTime));
    }

    /// <summary>17/4/2025 and 4/17/2025, where only one of day and month can be meant.</summary>
    private static DateOnly? Slashes(string text)
    {
        var parts = WithoutTime(text).Split('/');
        if (parts.Length != 3 || parts[2].Length != 4) return null;
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        if (first <= 12 && second <= 12 && first != second) return null;
        var (day, month) = first > 12 ? (first, second) : (second, first);
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Sane(new DateOnly(year, month, day)) : null;
    }

    /// <summary>RFC 5322 and its relatives: Thu, 17 Apr 2025 08:00:00 +0400.</summary>
    private static DateOnly? Mail(string text)
    {
        var parts = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            if (DateOnly.TryParseExact($"{parts[i]} {parts[i + 1]} {parts[i + 2]}", ["d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return Sane(date);
        }

        return null;
    }

    private static string WithoutTime(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return text;
        var cut = text.LastIndexOf(' ', colon);
        return cut > 0 ? text[..cut].TrimEnd(',', ' ', '-', '|') : text;
    }

    private static DateOnly? Sane(DateOnly date) => date.Year is >= 1500 and <= 2200 ? date : null;
}
