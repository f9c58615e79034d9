using System.Globalization;
using System.Text.RegularExpressions;

namespace Dragoman.Cli.Coding;

/// <summary>The field <c>published</c> of a line of input: a day, alone or with a time behind it.</summary>
internal static partial class PublishedField
{
    /// <summary>The day; null where the text is none.</summary>
    public static DateOnly? Read(string text) =>
        DayAndTime().IsMatch(text) && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.,][0-9]{1,12})?)?( ?([Zz]|UTC|GMT|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?))?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayAndTime();
}
