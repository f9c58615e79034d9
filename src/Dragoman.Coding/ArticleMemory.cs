using System.Collections.Immutable;
using Dragoman.Coding.Participants;
using Dragoman.Domain;

namespace Dragoman.Coding;

/// <summary>What the sentences before have told: the parties of the last meeting ("the talks lasted five hours").</summary>
/// <remarks>For one article on one thread.</remarks>
internal sealed class ArticleMemory
{
    private const int Reach = 8;
    private const int PlaceReach = 30;
    private readonly List<(int Sentence, CodedEvent Meeting)> meetings = [];
    private readonly List<(int Sentence, CodedEvent Act)> acts = [];
    private readonly Dictionary<(EventType Type, string Code), ImmutableArray<ActorReference>> against = [];
    private (int Sentence, ImmutableArray<ActorReference> Parties)? lastJoint;
    private (int Sentence, ImmutableArray<ActorReference> Parties)? lastPair;
    private (int Sentence, ImmutableArray<ActorReference> Parties)? lastActor;
    private readonly Dictionary<EventType, (int Sentence, ImmutableArray<ActorReference> Parties)> last = [];

    /// <summary>The place and date of a meeting that is told again: the same parties, told shortly before, and nothing that speaks against it.</summary>
    /// <remarks>The date holds for the next two sentences only, the place as long as the parties do.</remarks>
    public CodedEvent WithMeeting(CodedEvent coded, int sentence)
    {
        if (coded.Type is not EventType.Consult || (coded.Date is not null && coded.Place is not null)) return coded;
        for (var i = meetings.Count - 1; i >= 0 && sentence - meetings[i].Sentence <= PlaceReach; i--)
        {
            var (told, meeting) = meetings[i];
            if (meeting.Status != coded.Status || !SameParties(meeting, coded)) continue;
            if (coded.Date is { } own && meeting.Date is { } other && own.Value != other.Value) continue;
            var place = coded.Place is null && coded.Date is null ? meeting.Place : coded.Place;
            var date = coded.Date is null && sentence - told <= 2 && (coded.Place is null || coded.Place.Name == meeting.Place?.Name) ? meeting.Date : coded.Date;
            return coded with { Place = place, Date = date };
        }

        return coded;
    }

    /// <summary>Where the same actor held the meeting told last, in this sentence or the two before; null for nowhere known.</summary>
    public EventPlace? PlaceOfLastMeeting(CodedEvent coded, int sentence)
    {
        if (meetings is not [.., var (told, meeting)] || sentence - told > 2 || coded.Date is not null || meeting.Status != coded.Status) return null;
        return coded.Actor.Any(party => party.Code is not null && (Names(meeting.Actor, party) || Names(meeting.Recipient, party))) ? meeting.Place : null;
    }

    private static bool SameParties(CodedEvent one, CodedEvent other) =>
        AreParties(one.Actor, other) && AreParties(one.Recipient, other) && AreParties(other.Actor, one) && AreParties(other.Recipient, one);

    private static bool AreParties(ImmutableArray<ActorReference> parties, CodedEvent act)
    {
        foreach (var party in parties)
        {
            if (!Names(act.Actor, party) && !Names(act.Recipient, party)) return false;
        }

        return true;
    }

    private static bool Names(ImmutableArray<ActorReference> parties, ActorReference wanted)
    {
        foreach (var party in parties)
        {
            if ((party.Code ?? party.Text) == (wanted.Code ?? wanted.Text)) return true;
        }

        return false;
    }

    /// <summary>Takes note of an act.</summary>
    /// <param name="coded">The act.</param>
    /// <param name="sentence">Number of its sentence.</param>
    /// <param name="isJoint">True for an act that its actors do together.</param>
    /// <param name="isOfPassage">False for an earlier act that is only mentioned: "the talks" that come after are others.</param>
    public void Remember(CodedEvent coded, int sentence, bool isJoint, bool isOfPassage)
    {
        if (isOfPassage && coded.Type is EventType.Consult && coded.Status is not EventStatus.Denied && (coded.Place is not null || coded.Date is not null)) meetings.Add((sentence, coded));
        acts.Add((sentence, coded));
        if (coded.Actor.Any(party => party.Code is not null))
        {
            lastActor = (sentence, coded.Actor);
            foreach (var party in coded.Recipient)
            {
                if (party.Code is { } code) against[(coded.Type, code)] = coded.Actor;
            }
        }

        // Whoever mediates in a land does not meet it.
        var isMeeting = coded.Type is EventType.Consult && (coded.Mode is not "third-party" || coded.Recipient.Any(party => party.Code is not null && party.Code != party.Text));
        // "Peru hosted Chile's president, and they signed …": guest and host are together as well.
        ImmutableArray<ActorReference> together = isMeeting && coded.Mode is not "third-party" && !coded.Recipient.IsEmpty ? [.. coded.Actor, .. coded.Recipient] : isJoint ? coded.Actor : [];
        if (together.Length >= 2) lastJoint = (sentence, together);
        if (together.Length == 2) lastPair = lastJoint;
        if (coded.Type is EventType.Consult ? isMeeting && coded.Actor.Length + coded.Recipient.Length >= 2 : isJoint && coded.Actor.Length >= 2) last[coded.Type] = (sentence, [.. coded.Actor, .. coded.Recipient]);
    }

    /// <summary>The parties of the last act of a type, as long as it was told not too long ago; empty for none.</summary>
    public ImmutableArray<Participant> PartiesOfLast(EventType type, int sentence) =>
        last.TryGetValue(type, out var found) && sentence - found.Sentence <= Reach
            ? Again(found.Parties, "the parties of the last act of this kind")
            : [];

    /// <summary>The parties of the last joint act of the three sentences before; empty for none.</summary>
    public ImmutableArray<Participant> PartiesOfLastJoint(int sentence) =>
        lastJoint is { } joint && sentence - joint.Sentence <= 3 ? Again(joint.Parties, "the parties of the last joint act") : [];

    /// <summary>The two parties of the last joint act of two in the three sentences before; empty for none.</summary>
    public ImmutableArray<Participant> PartiesOfLastPair(int sentence) =>
        lastPair is { } pair && sentence - pair.Sentence <= 3 ? Again(pair.Parties, "the two of the last joint act") : [];

    /// <summary>The other party of the last act in which a party took part, told at most three sentences before; null for none or several.</summary>
    public string? LastOther(string code, int sentence)
    {
        for (var i = acts.Count - 1; i >= 0 && sentence - acts[i].Sentence <= 3; i--)
        {
            if (OtherOfTwo(acts[i].Act, code) is { } other) return other;
        }

        return null;
    }

    /// <summary>The other of the two codes that take part in an act; null where the given one does not, or there are more.</summary>
    private static string? OtherOfTwo(CodedEvent act, string code)
    {
        string? other = null;
        var takesPart = false;
        foreach (var parties in (ReadOnlySpan<ImmutableArray<ActorReference>>)[act.Actor, act.Recipient])
        {
            foreach (var party in parties)
            {
                if (party.Code is not { } own || own == party.Text) continue;
                if (own == code) takesPart = true;
                else if (other is not null && other != own) return null;
                else other = own;
            }
        }

        return takesPart ? other : null;
    }

    /// <summary>Those of the last act of some types who are not the given party: who did it, else to whom it was done. Empty for nobody.</summary>
    /// <param name="types">The types that a noun names: "the <i>invasion</i>".</param>
    /// <param name="code">The code of the party that is left out; null for none.</param>
    /// <param name="sentence">Number of the sentence in which the act is named again.</param>
    /// <param name="noun">The noun that names it again: of several acts the one that was told with that word comes first.</param>
    /// <param name="isOfSeveral">True for a text or a truce, which several made.</param>
    public ImmutableArray<Participant> PartiesOf(IReadOnlySet<EventType> types, string? code, int sentence, string noun, bool isOfSeveral)
    {
        if (isOfSeveral && PartiesOf(types, code, sentence, 2 * Reach, static act => act.Actor.Select(static party => party.Code).OfType<string>().Distinct().Count() > 1) is { IsEmpty: false } joint) return joint;
        if (PartiesOf(types, code, sentence, Reach, act => act.Trigger.Text.Contains(noun, StringComparison.OrdinalIgnoreCase) || act.Actor.Any(party => party.Text.Contains(noun, StringComparison.OrdinalIgnoreCase))) is { IsEmpty: false } named) return named;
        return PartiesOf(types, code, sentence, Reach, static _ => true);
    }

    private ImmutableArray<Participant> PartiesOf(IReadOnlySet<EventType> types, string? code, int sentence, int reach, Func<CodedEvent, bool> fits)
    {
        for (var i = acts.Count - 1; i >= 0 && sentence - acts[i].Sentence <= reach; i--)
        {
            if (!types.Contains(acts[i].Act.Type) || !fits(acts[i].Act)) continue;
            var doers = acts[i].Act.Actor.Where(party => party.Code is not null).ToImmutableArray();
            if (doers.IsEmpty) continue;
            var others = doers.All(party => party.Code == code) ? acts[i].Act.Recipient.Where(party => party.Code is not null && party.Code != code) : doers.Where(party => party.Code != code);
            return Again([.. others], "party of the act told before");
        }

        return [];
    }

    /// <summary>To whom the last act of a type was done; empty for nobody.</summary>
    public ImmutableArray<Participant> RecipientsOf(EventType type, int sentence)
    {
        for (var i = acts.Count - 1; i >= 0 && sentence - acts[i].Sentence <= Reach; i--)
        {
            if (acts[i].Act.Type == type && acts[i].Act.Recipient.Any(party => party.Code is not null)) return Again(acts[i].Act.Recipient, "to whom the same was done before");
        }

        return [];
    }

    /// <summary>Whom a party punished or forced last ("will lift <i>its</i> restrictions"); empty for nobody.</summary>
    public ImmutableArray<Participant> PunishedBy(string code, int sentence)
    {
        for (var i = acts.Count - 1; i >= 0 && sentence - acts[i].Sentence <= 2 * Reach; i--)
        {
            if (acts[i].Act is { Type: EventType.Sanction or EventType.Coerce } act && act.Actor.Any(party => party.Code == code) && act.Recipient.Any(party => party.Code is { } other && other != party.Text && other != code)) return Again(act.Recipient, "against whom it was done before");
        }

        return [];
    }

    /// <summary>Who did the last act of a type; empty for nobody.</summary>
    public ImmutableArray<Participant> LastDoer(EventType type, int sentence)
    {
        for (var i = acts.Count - 1; i >= 0 && sentence - acts[i].Sentence <= 3; i--)
        {
            if (acts[i].Act.Type == type && acts[i].Act.Actor.Any(party => party.Code is not null)) return Again(acts[i].Act.Actor, "who did what was told before");
        }

        return [];
    }

    /// <summary>Who did the last thing that others speak about ("the <i>move</i>"): not by speaking about it himself, and not the given party. Empty for nobody.</summary>
    public ImmutableArray<Participant> LastDeed(int sentence, string? code)
    {
        for (var i = acts.Count - 1; i >= 0 && sentence - acts[i].Sentence <= 3; i--)
        {
            if (acts[i].Act is { Type: EventType.State or EventType.Accuse or EventType.Reject } or { Type: EventType.Support, Cameo: not "057" }) continue;
            if (acts[i].Act.Actor.Any(party => party.Code is not null) && !acts[i].Act.Actor.Any(party => party.Code == code)) return Again(acts[i].Act.Actor, "who did what was told before");
        }

        return [];
    }

    /// <summary>The last act that others can repeat: told at most one sentence before, done to somebody by others than those who repeat it, and no mere saying. Null for none.</summary>
    /// <param name="sentence">Number of the sentence that repeats it.</param>
    /// <param name="before">Where the words begin that repeat it.</param>
    /// <param name="codes">The codes of those who do.</param>
    /// <param name="isReturned">True where it must have been done to them.</param>
    public CodedEvent? LastToRepeat(int sentence, int before, ImmutableArray<string?> codes, bool isReturned)
    {
        CodedEvent? found = null;
        for (var i = acts.Count - 1; i >= 0 && sentence - acts[i].Sentence <= 1; i--)
        {
            var act = acts[i].Act;
            if (act.Trigger.Start >= before || act.Type is EventType.State || (found is not null && found.Trigger.Start > act.Trigger.Start)) continue;
            if (!act.Actor.Any(party => party.Code is not null) || act.Actor.Any(party => codes.Contains(party.Code))) continue;
            if (act.Recipient.Any(party => codes.Contains(party.Code)) == isReturned && act.Recipient.Any(party => party.Code is not null)) found = act;
        }

        return found;
    }

    /// <summary>Who did an act of a type to a party, as last told: "the invasion of Ukraine" after it was told whose. Empty for nobody.</summary>
    public ImmutableArray<Participant> AgainstLast(EventType type, string code) =>
        against.TryGetValue((type, code), out var actor) ? Again(actor, "who did it as told before") : [];

    /// <summary>Who acted last, told here or in the two sentences before; empty for nobody.</summary>
    public ImmutableArray<Participant> LastActor(int sentence, int reach = 2) =>
        lastActor is { } actor && sentence - actor.Sentence <= reach ? Again(actor.Parties, "who acted in what was told before") : [];

    private static ImmutableArray<Participant> Again(ImmutableArray<ActorReference> parties, string reason) => [.. parties.Select(party => new Participant(party, true, reason))];
}
