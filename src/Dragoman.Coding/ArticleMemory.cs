using System.Collections.Immutable;
using Dragoman.Coding.Participants;
using Dragoman.Domain;

namespace Dragoman.Coding;

/// <summary>What the sentences before have told: the parties of the last meeting ("the talks lasted five hours") and the last date ("the next day").</summary>
/// <remarks>For one article on one thread.</remarks>
internal sealed class ArticleMemory
{
    private const int Reach = 8;
    private readonly Dictionary<EventType, (int Sentence, ImmutableArray<ActorReference> Parties)> last = [];

    /// <summary>The last date that an act was given; null for none.</summary>
    public PartialDate? LastDate { get; private set; }

    /// <summary>Takes note of an act.</summary>
    public void Remember(CodedEvent coded, int sentence)
    {
        if (coded.Date is { Value.IsSpan: false } date) LastDate = date.Value;
        if (coded.Actor.Length + coded.Recipient.Length >= 2) last[coded.Type] = (sentence, [.. coded.Actor, .. coded.Recipient]);
    }

    /// <summary>The parties of the last act of a type, as long as it was told not too long ago; empty for none.</summary>
    public ImmutableArray<Participant> PartiesOfLast(EventType type, int sentence) =>
        last.TryGetValue(type, out var found) && sentence - found.Sentence <= Reach
            ? [.. found.Parties.Select(party => new Participant(party, true, "the parties of the last act of this kind"))]
            : [];
}
