using System.Globalization;

namespace Dragoman.Reading.Fetching;

/// <summary>What a site's robots.txt asks of this program (RFC 9309, with the usual extension Crawl-delay).</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
internal sealed class RobotsRules
{
    private const int MostRules = 10_000;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);
    private readonly List<(string Pattern, bool Allows)> rules;

    private RobotsRules(List<(string Pattern, bool Allows)> rules, TimeSpan? delay) => (this.rules, Delay) = (rules, delay);

    /// <summary>The rules of a site that has none.</summary>
    public static RobotsRules None { get; } = new([], null);

    /// <summary>The pause that the site asks for between two requests, a minute at most; null where it does not say.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>The rules for one program: those of the groups that name it, or where none does those of the groups for all.</summary>
    /// <param name="text">The file; what it says that cannot be read is passed over.</param>
    /// <param name="product">The program's name.</param>
    public static RobotsRules Parse(string text, string product)
    {
        List<(string, bool)> own = [], all = [];
        TimeSpan? ownDelay = null, allDelay = null;
        bool forOwn = false, forAll = false, named = false, open = false;
        foreach (var (key, value) in Lines(text))
        {
            if (key == "user-agent")
            {
                if (!open) (forOwn, forAll) = (false, false);
                open = true;
                forOwn |= value.Split('/')[0].Trim().Equals(product, StringComparison.OrdinalIgnoreCase);
                forAll |= value == "*";
                named |= forOwn;
                continue;
            }

            if (key is not ("allow" or "disallow" or "crawl-delay")) continue;
            open = false;
            if (key == "crawl-delay")
            {
                if (forOwn) ownDelay = Seconds(value) ?? ownDelay;
                if (forAll) allDelay = Seconds(value) ?? allDelay;
            }
            else if (value.Length > 0)
            {
                if (forOwn && own.Count < MostRules) own.Add((value, key == "allow"));
                if (forAll && all.Count < MostRules) all.Add((value, key == "allow"));
            }
        }

        return named ? new RobotsRules(own, ownDelay) : new RobotsRules(all, allDelay);
    }

    /// <summary>True when the program may ask for the address: the longest rule that fits decides, and of equals the one that allows.</summary>
    public bool Allows(Uri address)
    {
        var path = address.PathAndQuery;
        if (path == "/robots.txt") return true;
        var (longest, allowed) = (-1, true);
        foreach (var (pattern, allows) in rules)
        {
            if (pattern.Length < longest || (pattern.Length == longest && !allows) || !Fits(pattern, path)) continue;
            (longest, allowed) = (pattern.Length, allows);
        }

        return allowed;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (var line in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var plain = line.Split('#')[0];
            var colon = plain.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) yield return (plain[..colon].Trim().Trim('\uFEFF').ToLowerInvariant(), plain[(colon + 1)..].Trim());
        }
    }

    private static TimeSpan? Seconds(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay.TotalSeconds))
            : null;

    /// <summary>True when the pattern is a beginning of the path; <c>*</c> stands for anything, <c>$</c> at its end for the end of the path.</summary>
    private static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        var toEnd = pattern.EndsWith("$");
        if (toEnd) pattern = pattern[..^1];
        else if (!pattern.EndsWith("*")) pattern = string.Concat(pattern, "*");

        // The usual walk with one point of return: a star takes more only when what follows it does not fit.
        int at = 0, p = 0, star = -1, mark = 0;
        while (at < path.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') (star, mark) = (p++, at);
            else if (p < pattern.Length && pattern[p] == path[at]) (p, at) = (p + 1, at + 1);
            else if (star >= 0) (p, at) = (star + 1, ++mark);
            else return false;
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
