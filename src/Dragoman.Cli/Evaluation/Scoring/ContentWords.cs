using System.Collections.Frozen;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>Whether two phrases have a word in common, articles and the like not counted.</summary>
internal static class ContentWords
{
    private static readonly FrozenSet<string> Empty = new[] { "the", "a", "an", "of", "and", "s", "’s", "'s" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where they share a word.</summary>
    public static bool Overlap(string one, string other) => Of(one).Overlaps(Of(other));

    private static HashSet<string> Of(string phrase)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var text = phrase.ToLowerInvariant();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '’' or '\'')) end++;
            if (end > at && !Empty.Contains(text[at..end])) words.Add(text[at..end]);
            at = end + 1;
        }

        return words;
    }
}
