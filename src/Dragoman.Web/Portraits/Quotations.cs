using System.Buffers;
using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Web.Text;

namespace Dragoman.Web.Portraits;

/// <summary>Finds sentences in which a party is quoted word for word.</summary>
internal static class Quotations
{
    /// <summary>Among how many of the latest events quotes are looked for.</summary>
    public const int Searched = 60;

    private const int Most = 5, FewestWords = 4;
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”«»");

    /// <summary>Events of which the sentence quotes four words or more, said by the party or an act of words by it, each sentence once. Meetings and talks are no saying.</summary>
    /// <param name="events">Events, the latest first.</param>
    /// <param name="isParty">True for the party.</param>
    public static ImmutableArray<EventSummary> Of(IEnumerable<EventSummary> events, Func<ActorReference, bool> isParty) =>
        [.. events.Where(found => Quotes(found.Sentence) && (found.Coded.SaidBy.Any(isParty) || (IsOfWords(found.Coded.Type) && found.Coded.Actor.Any(isParty)))).DistinctBy(found => found.Sentence).Take(Most)];

    // Fewer words between marks are a name or a word that the writer holds at a distance.
    private static bool Quotes(string sentence)
    {
        var rest = sentence.AsSpan();
        while (rest.IndexOfAny(Marks) is >= 0 and var first)
        {
            rest = rest[(first + 1)..];
            var end = rest.IndexOfAny(Marks);
            if (end < 0) return false;
            if (rest[..end].Count(' ') >= FewestWords - 1) return true;
            rest = rest[(end + 1)..];
        }

        return false;
    }

    private static bool IsOfWords(EventType type) => type != EventType.Consult && EventText.Relation(type) is "neutral" or "verbal-cooperation" or "verbal-conflict";
}
