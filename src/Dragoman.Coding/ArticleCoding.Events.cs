using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Coding.Explaining;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

internal sealed partial class ArticleCoding
{
    private MatchOutcome CodeMatch(SentenceStage stage, FrameMatch match)
    {
        if (match.Frame.Echo is { } echo) return CodeEcho(stage, match, echo);
        var (actor, recipient, reasons) = Parties(stage, match);
        if (Refusal(stage, match, actor, recipient) is { } refusal) return new MatchOutcome(match, null, refusal, reasons);
        var sentence = stage.Reading.Sentence;
        var status = stage.Status.Read(match);
        var sources = SaidBy(stage, match, actor);
        if (status is EventStatus.Happened or EventStatus.Ongoing && IsClaim(stage, match, sources, actor)) status = EventStatus.Alleged;
        var (type, rule) = TypeOf(stage, match, status);
        if (type != match.Frame.Event) status = EventStatus.Happened;
        if (type != match.Frame.Event && match.Frame.Reciprocal) (actor, recipient) = Refused(stage, match, actor, recipient);
        var trigger = TriggerSpan(sentence, match);
        var date = stage.Dating.Date(match, status, stage.Matches, document.Text);
        var place = Place(stage, match);
        if ((date is null || place is null) && (status is EventStatus.Happened or EventStatus.Ongoing) && AsSpoken(stage, match, actor) is { } spoken)
        {
            date ??= stage.Dating.Date(spoken, EventStatus.Happened, stage.Matches, document.Text);
            place ??= placing.Place(stage.Reading.Number, spoken);
        }

        if (date is null && place is null && IsBare(stage, match, actor, recipient)) return new MatchOutcome(match, null, "a noun that names an act in general", reasons);
        if (status is EventStatus.Proposed or EventStatus.Hypothetical && sources.IsEmpty && stage.Status.IsOpinion(match)) return new MatchOutcome(match, null, "the writer's own opinion of what should or could be", reasons);
        var cameo = type == match.Frame.Event ? AtThirdPlace(CameoOf(stage, match), match, actor, place) : CameoContent.Refine("120", match.Frame.Event, match.Frame.Cameo);
        var coded = new CodedEvent
        {
            Type = type,
            Mode = cameo == "151" ? "police" : type == match.Frame.Event ? match.Frame.Mode ?? ModeOfContent(stage, match, cameo) : ModeOf(match.Frame.Event),
            Cameo = cameo,
            Status = status,
            Actor = References(actor),
            Recipient = References(recipient),
            Date = date,
            Place = place,
            SaidBy = sources,
            Topics = Topics(stage, match),
            Trigger = new Trigger(trigger.Start, trigger.End, document.Text[trigger.Start..trigger.End]),
            Sentence = sentence.Span,
            Rule = rule,
            Confidence = Confidence(match, actor, recipient),
        };
        if (!IsOfAnotherTime(stage, match)) coded = memory.WithMeeting(coded, stage.Reading.Number);
        if (coded is { Type: EventType.Consult, Place: null, Mode: not "phone" } && IsAlso(stage, match) && memory.PlaceOfLastMeeting(coded, stage.Reading.Number) is { } same) coded = coded with { Place = same };
        return new MatchOutcome(match, OnVisit(stage, match, coded, recipient), null, reasons);
    }

    /// <summary>"toured his southern neighbour": a visit of which no town is told is to the state that is visited, unless that only receives.</summary>
    private CodedEvent OnVisit(SentenceStage stage, FrameMatch match, CodedEvent coded, ImmutableArray<Participant> recipient)
    {
        if (coded is not { Type: EventType.Consult, Mode: "visit", Place: null } || OnlyState(recipient) is not { } visited) return coded;
        return stage.Reading.SurfaceSubject(match.ClauseToken) is >= 0 and var host && match.Recipient.Contains(host) ? coded : coded with { Place = placing.State(visited) };
    }

    /// <summary>Where the text says that an act takes place; "flew to Oslo and <i>met</i> the king", "on a visit to Oslo he <i>met</i> the king": what is done on a visit is done there.</summary>
    private EventPlace? Place(SentenceStage stage, FrameMatch match)
    {
        if (placing.Place(stage.Reading.Number, match) is { } place) return place;
        if (ActAbove(stage, match) is { Place: { } around }) return around;
        if (EffectOf(stage, match) is { } effect && placing.Place(stage.Reading.Number, effect) is { } hit) return hit;
        var isMeeting = match.Frame.Event is EventType.Consult;
        if (!(isMeeting || SpeechActs.Include(match.Frame.Event)) || stage.Reading.HasOwnSubject(match.ClauseToken)) return null;
        var sentence = stage.Reading.Sentence;
        foreach (var (visit, told) in stage.Acts)
        {
            if (told is not { Type: EventType.Consult, Mode: "visit", Place: { } there } || visit == match) continue;
            var (here, above) = (sentence.Head(match.ClauseToken), sentence.Head(visit.ClauseToken));
            if (!isMeeting)
            {
                // "flew to Oslo and thanked the king": by words, only what follows the journey.
                if (here == visit.ClauseToken && match.ClauseToken > here && sentence.Relation(match.ClauseToken) is DependencyRelation.Conj) return there;
                continue;
            }

            if (visit.ClauseToken == match.ClauseToken || here == visit.ClauseToken || above == match.ClauseToken || (here == above && here >= 0 && sentence.Relation(visit.ClauseToken) is DependencyRelation.Obl)) return there;
        }

        return null;
    }

    /// <summary>"they <i>originally</i> met in secret", "followed <i>earlier</i> talks", "was <i>followed</i> by talks": not the meeting that the passage tells of.</summary>
    private bool IsOfAnotherTime(SentenceStage stage, FrameMatch match)
    {
        if (match.Frame.Event is not EventType.Consult) return false;
        var sentence = stage.Reading.Sentence;
        if (match.Trigger.Class is TriggerClass.Noun && sentence.Relation(match.Trigger.Token) is DependencyRelation.OblAgent && sentence.Lemma(sentence.Head(match.Trigger.Token)) is "follow" or "precede") return true;
        foreach (var above in (ReadOnlySpan<int>)[match.ClauseToken, match.Trigger.Token])
        {
            for (var child = sentence.FirstChild(above); child >= 0; child = sentence.NextSibling(child))
            {
                if (sentence.Relation(child) is DependencyRelation.Advmod or DependencyRelation.Amod && knowledge.Constructions.FormerWords.Contains(stage.Reading.Lower(child))) return true;
            }
        }

        return false;
    }

    /// <summary>"struck the port of Homs, <i>killing</i> six": the act that a participle behind it goes along with; null for none.</summary>
    private static CodedEvent? ActAbove(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        var verb = match.Trigger.Token;
        if (match.Trigger.Class is not TriggerClass.Verb || sentence.PennTag(verb) is not "VBG" || sentence.Relation(verb) is not DependencyRelation.Advcl || sentence.Head(verb) > verb || stage.Reading.Mark(verb) is not null || stage.Reading.HasOwnSubject(verb)) return null;
        return stage.Acts.Find(act => act.Match.ClauseToken == sentence.Head(verb)).Event;
    }

    /// <summary>"he <i>also</i> met the speaker": one more of the meetings that are being told.</summary>
    private static bool IsAlso(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        for (var child = sentence.FirstChild(match.ClauseToken); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Advmod && stage.Reading.Lower(child) is "also") return true;
        }

        return false;
    }

    private static ImmutableArray<ActorReference> References(ImmutableArray<Participant> parties) => ImmutableArray.CreateRange(parties, static party => party.Reference);

    /// <summary>The words of the act: the verb with its auxiliaries and particle, or the light verb and its noun.</summary>
    private static TextSpan TriggerSpan(Sentence sentence, FrameMatch match)
    {
        int first = match.Trigger.Token, last = match.Trigger.Token;
        if (match.Support >= 0 && Math.Abs(match.Support - match.Trigger.Token) <= 10) (first, last) = (Math.Min(first, match.Support), Math.Max(last, match.Support));
        if (match.Trigger.Particle >= 0) (first, last) = (Math.Min(first, match.Trigger.Particle), Math.Max(last, match.Trigger.Particle));
        for (var child = sentence.FirstChild(first); child >= 0 && child < first; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Aux or DependencyRelation.AuxPass && first - child <= 4) return new TextSpan(sentence.Start(child), sentence.End(last));
        }

        return new TextSpan(sentence.Start(first), sentence.End(last));
    }

    /// <summary>The mode of a request, a refusal or a threat is what is asked, refused or threatened.</summary>
    private string? ModeOfContent(SentenceStage stage, FrameMatch match, string cameo)
    {
        if (match.Frame.Event is EventType.Threaten) return ThreatContent.Mode(ThreatContent.Of(stage.Reading, match), cameo);
        if (match.Frame.Event is not (EventType.Request or EventType.Reject)) return null;
        if (match.Content is { } content) return ModeOf(content.Event);
        if (match.Complements.IsEmpty) return null;
        var verb = match.Complements[0];
        var lemma = stage.Reading.Sentence.Lemma(verb);
        var types = knowledge.Frames.Find(TriggerClass.Verb, lemma).Select(frame => frame.Event);
        var obj = stage.Reading.LogicalObject(verb);
        if (obj >= 0 && knowledge.Constructions.LightVerbs.Contains(lemma)) types = types.Concat(knowledge.Frames.Find(TriggerClass.Noun, stage.Reading.Sentence.Lemma(obj)).Select(frame => frame.Event));
        foreach (var type in types)
        {
            if (ModeOf(type) is not "change" and var mode) return mode;
        }

        return "change";
    }

    /// <summary>The mode of asking for, or refusing, an act of a type.</summary>
    private static string ModeOf(EventType content) => content switch
    {
        EventType.Aid or EventType.Cooperate => "assist",
        EventType.Consult => "meet",
        EventType.Retreat or EventType.Concede => "yield",
        _ => "change",
    };

    /// <summary>Who says that he will not help, meet, sign or yield refuses: a negated future of such an act is a REJECT, told by the rule's name.</summary>
    private (EventType Type, string Rule) TypeOf(SentenceStage stage, FrameMatch match, EventStatus status)
    {
        var isRefusal = status is EventStatus.Denied && match.Actor.Length > 0 && (stage.Status.IsFuture(match) || IsWill(stage, match))
            && match.Frame.Event is EventType.Retreat or EventType.Aid or EventType.Support or EventType.Agree or EventType.Concede or EventType.Cooperate or EventType.Consult;
        return isRefusal ? (EventType.Reject, match.Frame.Id + "+will-not") : (match.Frame.Event, match.Frame.Id);
    }

    /// <summary>"<i>Lima</i> will not meet Quito": whoever refuses a joint act does so to the others.</summary>
    private (ImmutableArray<Participant> Actor, ImmutableArray<Participant> Recipient) Refused(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor, ImmutableArray<Participant> recipient)
    {
        var refusing = OfHeads(stage.Reading.Number, match.Actor);
        var (own, others) = (actor.RemoveAll(party => !refusing.Any(one => SameParty(one, party))), actor.RemoveAll(party => refusing.Any(one => SameParty(one, party))));
        return own.IsEmpty || others.IsEmpty ? (actor, recipient) : (own, others.AddRange(recipient));
    }

    /// <summary>"is not <i>ready</i> to", "did not <i>want</i> to": whoever denies the will to act refuses.</summary>
    private bool IsWill(SentenceStage stage, FrameMatch match) =>
        match.Frame.Event is EventType.Agree && match.Complements.Length > 0 && (match.Trigger.Class is TriggerClass.Adjective || knowledge.Constructions.Proposing.Contains(stage.Reading.Sentence.Lemma(match.Trigger.Token)));

    private ImmutableArray<string> Topics(SentenceStage stage, FrameMatch match) =>
        knowledge.Topics.Find(stage.Reading.Sentence, OwnClause.Of(stage.Reading, match, stage.Matches, withParticiples: false));

    /// <summary>The code of what is asked or refused where the frame or a word tells such a content, and the part of it that a word tells.</summary>
    private string CameoOf(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        var clause = OwnClause.Of(stage.Reading, match, stage.Matches, withParticiples: true);
        var act = match.Frame.Event is EventType.Threaten ? ThreatContent.Of(stage.Reading, match) : match.Content;
        var content = act is null ? null : knowledge.CameoParts.Refine(act.Cameo, sentence, clause);
        var code = CameoContent.Refine(match.Frame.Cameo, act?.Event, content);
        if (code.Length < 4 && CameoContent.HasContent(code))
        {
            var told = CameoContent.Refine(match.Frame.Cameo, null, knowledge.CameoParts.Content(sentence, clause));
            if (code == match.Frame.Cameo || told.StartsWith(code, StringComparison.Ordinal) || (told.Length == 4 && act is { Event: EventType.Agree })) code = told;
        }

        code = knowledge.CameoParts.Refine(code, sentence, clause);
        return code is ['0', '7', ..] && knowledge.CameoParts.IsPromise(sentence.Lemma(match.Trigger.Token)) ? CameoContent.Refine("030", null, code) : code;
    }

    /// <summary>CAMEO's code of a meeting in a state that is none of those who meet.</summary>
    private static string AtThirdPlace(string cameo, FrameMatch match, ImmutableArray<Participant> parties, EventPlace? place) =>
        cameo == "040" && match.Frame.Reciprocal && place?.Country is { } country && parties.Length >= 2 && parties.All(party => party.Reference.Code is { Length: 3 } code && code != country) ? "044" : cameo;

    private static double Confidence(FrameMatch match, ImmutableArray<Participant> actor, ImmutableArray<Participant> recipient)
    {
        var confidence = 0.95;
        if (match.Trigger.Class is TriggerClass.Noun && match.Support < 0) confidence -= 0.1;
        if (!actor.Any(party => party.Reference.Code is not null)) confidence -= 0.2;
        if (recipient.Length > 0 && !recipient.Any(party => party.Reference.Code is not null)) confidence -= 0.1;
        if (match.Frame.Specificity == 0) confidence -= 0.05;
        return Math.Round(Math.Max(confidence, 0.1), 2);
    }
}
