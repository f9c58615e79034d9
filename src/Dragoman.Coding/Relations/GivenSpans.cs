using Dragoman.Domain;

namespace Dragoman.Coding.Relations;

/// <summary>Where the two parties that a caller names stand in a text.</summary>
/// <param name="Actor">Every place of the first party's words; empty where the text does not have them.</param>
/// <param name="Recipient">Every place of the second party's words.</param>
public sealed record GivenSpans(IReadOnlyList<TextSpan> Actor, IReadOnlyList<TextSpan> Recipient)
{
    /// <summary>Looks for the words as they are, then without regard to case.</summary>
    public static GivenSpans Find(string text, GivenRelation given) => new(Places(text, given.Actor), Places(text, given.Recipient));

    private static List<TextSpan> Places(string text, string words)
    {
        var places = new List<TextSpan>();
        var wanted = words.Trim();
        if (wanted.Length == 0) return places;
        foreach (var comparison in (ReadOnlySpan<StringComparison>)[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            for (var at = text.IndexOf(wanted, comparison); at >= 0 && places.Count < 64; at = text.IndexOf(wanted, at + wanted.Length, comparison))
                places.Add(new TextSpan(at, at + wanted.Length));
            if (places.Count > 0) break;
        }

        return places;
    }
}
