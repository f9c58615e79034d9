using System.Globalization;
using Dragoman.Domain;

namespace Dragoman.Record.Import;

/// <summary>Dates as people write them into files that they code by hand.</summary>
internal static class HandCodedDate
{
    /// <summary>A day.</summary>
    /// <exception cref="ImportFault">It is none.</exception>
    public static DateOnly Day(string text, string field) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new ImportFault($"'{field}' is no date of the form 2025-04-17: '{text}'");

    /// <summary>A date of any precision.</summary>
    /// <exception cref="ImportFault">It is none.</exception>
    public static PartialDate Partial(string text, string field) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ImportFault($"'{field}' is no date of the form 2025, 2025-04, 2025-04-16 or a span of two such: '{text}'");
}
