using System.Text;
using System.Text.RegularExpressions;

namespace Dragoman.Reading.Formats;

/// <summary>The character set that a web page names in its own head.</summary>
internal static partial class PageCharset
{
    /// <summary>The name; null where the first two thousand bytes give none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var match = Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]));
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""(charset|encoding)\s*=\s*["']?(?<name>[A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
