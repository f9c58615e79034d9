using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Record.Search;

namespace Dragoman.Record.Clustering;

/// <summary>Finds the numbers of things in a sentence, so that reports that count differently can be set against each other: "four soldiers" against "6 soldiers".</summary>
/// <remarks>Days, years, ordinals and numbers without a thing after them are passed over. One word may stand between the number and the thing ("four wounded soldiers" counts soldiers and wounded).</remarks>
public static class ReportedNumbers
{
    private static readonly FrozenDictionary<string, long> Words = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13,
        ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
        ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, long> Scales = new Dictionary<string, long>(StringComparer.Ordinal) { ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000 }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoThings = FrozenSet.Create(
        StringComparer.Ordinal,
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "days", "day", "weeks", "months", "years", "hours", "minutes", "times",
        "the", "a", "an", "of", "in", "on", "at", "to", "for", "with", "by", "from", "and", "or", "as", "that", "which", "were", "was", "is", "are", "had", "have", "has", "will", "sides", "countries", "leaders", "ministers", "presidents", "o'clock", "pm", "am");

    /// <summary>The things counted, in plain form, with their numbers.</summary>
    public static ImmutableArray<(string Thing, long Number)> Of(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        // A point or comma within a number belongs to it.
        var words = SearchWords.Of(Joined(sentence)).ToList();
        var found = ImmutableArray.CreateBuilder<(string, long)>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Number(words[i]) is not { } number) continue;
            while (i + 1 < words.Count && Scales.TryGetValue(words[i + 1], out var scale))
            {
                number *= scale;
                i++;
            }

            for (var at = i + 1; at < Math.Min(words.Count, i + 3) && !NoThings.Contains(words[at]) && Number(words[at]) is null; at++)
            {
                if (words[at].EndsWith('s') || words[at] is "people" or "men" or "women" or "children" or "percent" || words[at].EndsWith("ed", StringComparison.Ordinal)) found.Add((words[at], number));
            }
        }

        return found.ToImmutable();
    }

    private static string Joined(string sentence)
    {
        var text = new System.Text.StringBuilder(sentence.Length);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] is ',' && i > 0 && i + 3 < sentence.Length && char.IsAsciiDigit(sentence[i - 1]) && char.IsAsciiDigit(sentence[i + 1]) && char.IsAsciiDigit(sentence[i + 2]) && char.IsAsciiDigit(sentence[i + 3])) continue;
            text.Append(sentence[i]);
        }

        return text.ToString();
    }

    private static long? Number(string word)
    {
        if (Words.TryGetValue(word, out var spelled)) return spelled;
        return word.Length is > 0 and < 13 && long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is not (>= 1900 and <= 2100) && number > 1 ? number : null;
    }
}
