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

    private const int Most = 5;
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”«»");

    /// <summary>Events of which the sentence has quotation marks, told by the party or an act of words by it, each sentence once.</summary>
    /// <param name="events">Events, the latest first.</param>
    /// <param name="isParty">True for the party.</param>
    public static ImmutableArray<EventSummary> Of(IEnumerable<EventSummary> events, Func<ActorReference, bool> isParty) =>
        [.. events.Where(found => Quotes(found.Sentence) && (found.Coded.SaidBy.Any(isParty) || (IsOfWords(found.Coded.Type) && found.Coded.Actor.Any(isParty)))).DistinctBy(found => found.Sentence).Take(Most)];

    private static bool Quotes(string sentence) => sentence.AsSpan().IndexOfAny(Marks) is >= 0 and var first && sentence.AsSpan(first + 1).IndexOfAny(Marks) > 0;

    private static bool IsOfWords(EventType type) => EventText.Relation(type) is "neutral" or "verbal-cooperation" or "verbal-conflict";
}
