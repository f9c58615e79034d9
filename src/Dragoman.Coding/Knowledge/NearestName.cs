namespace Dragoman.Coding.Knowledge;

/// <summary>Which of the known names somebody who mistyped one may have meant.</summary>
public static class NearestName
{
    /// <summary>The known name that the fewest insertions, deletions, replacements and exchanges of neighbours (Damerau's distance) lead to; null where each takes more than a third of the letters.</summary>
    public static string? Of(string written, IEnumerable<string> known)
    {
        string? nearest = null;
        var least = Math.Max(1, written.Length / 3) + 1;
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - written.Length) >= least) continue;
            var distance = Distance(written, name);
            if (distance < least) (nearest, least) = (name, distance);
        }

        return nearest;
    }

    /// <summary>What a message says of the nearest name: "; did you mean 'object'?"; empty where there is none.</summary>
    public static string Hint(string written, IEnumerable<string> known) => Of(written, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    private static int Distance(string one, string other)
    {
        int[] before = [], last = [.. Enumerable.Range(0, other.Length + 1)];
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last) = (last, row);
        }

        return last[other.Length];
    }
}
