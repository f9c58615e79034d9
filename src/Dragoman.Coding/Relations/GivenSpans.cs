using System.Globalization;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Relations;

/// <summary>Where the two parties that a caller names stand in a text.</summary>
/// <param name="Given">The two parties' words, as the text writes them.</param>
/// <param name="Actor">Every place of the first party's words; empty where the text does not have them.</param>
/// <param name="Recipient">Every place of the second party's words.</param>
public sealed record GivenSpans(GivenRelation Given, IReadOnlyList<TextSpan> Actor, IReadOnlyList<TextSpan> Recipient)
{
    private const int MostPlaces = 64;

    /// <summary>Looks for the words, whole words only, as they are and then without regard to case. Where the one party's words are part of the other's, the longer keep the place, unless the shorter stand nowhere else.</summary>
    public static GivenSpans Find(string text, GivenRelation given)
    {
        var actor = Places(text, given.Actor, given.ActorAt);
        var recipient = Places(text, given.Recipient, given.RecipientAt);
        var actorIsLonger = given.Actor.Trim().Length >= given.Recipient.Trim().Length;
        var written = given with { Actor = Written(text, given.Actor, actor), Recipient = Written(text, given.Recipient, recipient) };
        return actorIsLonger ? new GivenSpans(written, actor, ApartOrInside(recipient, actor)) : new GivenSpans(written, ApartOrInside(actor, recipient), recipient);
    }

    /// <summary>What keeps two parties from being looked at in a text, in one sentence without a stop; null where nothing does.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="given">The parties.</param>
    /// <param name="actorName">What the caller calls the first of them.</param>
    /// <param name="recipientName">What the caller calls the second.</param>
    public static string? Fault(string text, GivenRelation given, string actorName, string recipientName)
    {
        if ((Fault(text, given.Actor, given.ActorAt, actorName) ?? Fault(text, given.Recipient, given.RecipientAt, recipientName)) is { } fault) return fault;
        var found = Find(text, given);
        return found.Actor.Count > 0 && found.Actor.SequenceEqual(found.Recipient) ? $"{actorName} and {recipientName} are the same words of the text: '{found.Given.Actor}'; two parties are wanted" : null;
    }

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

    private static string? Fault(string text, string words, TextSpan? at, string name)
    {
        if (at is { } span)
        {
            var told = string.Create(CultureInfo.InvariantCulture, $"{name} from {span.Start} to {span.End}");
            if (span.Start < 0 || span.End > text.Length || span.Start >= span.End) return string.Create(CultureInfo.InvariantCulture, $"{told} is no part of the text, which has {text.Length} UTF-16 code units");
            if (string.IsNullOrWhiteSpace(words)) return $"{told} holds no words";
            return IsWhole(text, span) ? null : $"{told} cuts a word in two: '{Cut(words)}'";
        }

        if (string.IsNullOrWhiteSpace(words)) return $"{name} is empty; words of the text are wanted";
        if (GivenRelation.IsUnnamed(words) || Places(text, words, null).Count > 0) return null;
        return text.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase) ? $"{name} is only a part of a word of the text: '{Cut(words)}'" : $"{name} is not in the text: '{Cut(words)}'";
    }

    private static string Cut(string words) => words.Length > 80 ? words[..(char.IsHighSurrogate(words[79]) ? 79 : 80)] + "…" : words;

    private static string Written(string text, string words, List<TextSpan> places) => places.Count > 0 ? places[0].In(text).ToString() : words;

    private static List<TextSpan> ApartOrInside(List<TextSpan> places, List<TextSpan> others) =>
        places.FindAll(place => !others.Exists(other => place.Overlaps(other))) is { Count: > 0 } apart ? apart : places;

    private static List<TextSpan> Places(string text, string words, TextSpan? at)
    {
        if (at is { } span) return span.Start >= 0 && span.End <= text.Length && span.Start < span.End ? [span] : [];
        var places = new List<TextSpan>();
        var wanted = words.Trim();
        if (wanted.Length == 0) return places;
        foreach (var comparison in (ReadOnlySpan<StringComparison>)[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            for (var start = text.IndexOf(wanted, comparison); start >= 0 && places.Count < MostPlaces; start = text.IndexOf(wanted, start + 1, comparison))
            {
                var place = new TextSpan(start, start + wanted.Length);
                if (IsWhole(text, place)) places.Add(place);
            }

            if (places.Count > 0) break;
        }

        return places;
    }

    /// <summary>False where a word goes on beyond either end.</summary>
    private static bool IsWhole(string text, TextSpan span) =>
        (span.Start == 0 || !GoOn(text[span.Start - 1], text[span.Start])) && (span.End == text.Length || !GoOn(text[span.End - 1], text[span.End]));

    private static bool GoOn(char before, char after) => char.IsSurrogatePair(before, after) || (IsOfWord(before) && IsOfWord(after));

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
