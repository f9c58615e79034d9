using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Relations;

/// <summary>Where the two parties that a caller names stand in a text.</summary>
/// <param name="Given">The two parties' words.</param>
/// <param name="Actor">Every place of the first party's words; empty where the text does not have them.</param>
/// <param name="Recipient">Every place of the second party's words.</param>
public sealed record GivenSpans(GivenRelation Given, IReadOnlyList<TextSpan> Actor, IReadOnlyList<TextSpan> Recipient)
{
    /// <summary>Looks for the words as they are, then without regard to case.</summary>
    public static GivenSpans Find(string text, GivenRelation given) => new(given, Places(text, given.Actor), Places(text, given.Recipient));

    /// <summary>True for a token of either party's words.</summary>
    public bool Contain(Sentence sentence, int token)
    {
        var own = sentence.TokenSpan(token);
        return Actor.Any(own.Overlaps) || Recipient.Any(own.Overlaps);
    }

    /// <summary>The head of each place that a sentence has: the first token there whose own head stands outside.</summary>
    public static List<int> Heads(Sentence sentence, IReadOnlyList<TextSpan> places)
    {
        var heads = new List<int>();
        foreach (var place in places)
        {
            for (var token = 0; token < sentence.Count; token++)
            {
                if (!place.Overlaps(sentence.TokenSpan(token))) continue;
                if (sentence.Head(token) is >= 0 and var head && place.Overlaps(sentence.TokenSpan(head))) continue;
                heads.Add(token);
                break;
            }
        }

        return heads;
    }

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
