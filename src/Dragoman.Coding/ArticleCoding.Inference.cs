using System.Collections.Immutable;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

/// <content>To whom an act is done that names nobody: what it takes up again, on whom its condition lies, with whom it was agreed, the other party of the passage.</content>
internal sealed partial class ArticleCoding
{
    private bool NeedsInference(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor, ImmutableArray<Participant> recipient) =>
        !(match.Frame.Event is EventType.Agree or EventType.Concede && OnlyCode(actor) is null) && (IsAddressed(match.Frame.Event) || (match.Frame.Mode == "visit" && !VisitsPeople(stage, match)) || IsAtBorder(stage, match) || (match.Frame.Event is EventType.Aid && !recipient.Any(party => party.IsPolitical))) && !recipient.Any(party => party.Reference.Code is not null && !(match.Frame.Id is "accuse.summon-envoy" && party.IsUnlisted)) && actor is [{ Reference.Code: not null }, ..]
        // "condemned the attack on Chad": whoever is blamed is not the one who suffers.
        && !(match.Frame.Event is EventType.Accuse && match.Recipient is [var deed] && stage.At(deed) is { Trigger.Class: TriggerClass.Noun, Frame.Event: EventType.Coerce or EventType.Assault or EventType.Sanction } act && (recipient.IsEmpty || OfHeads(stage.Reading.Number, act.Recipient).Any(static victim => victim.Reference.Code is not null)))
        // "pleaded with donors", "urged the international community": those, though nobody knows who they are.
        && !(match.Frame.Event is EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Support && match.Recipient is [var somebody] && stage.Reading.Sentence.Lemma(match.Trigger.Token) is not "tell" && recipient is [] or [{ Reference: { Code: null, Sector: not ("GOV" or "LEG" or "JUD" or "MIL" or "COP") } }] && IsSomebody(stage.Reading.Number, somebody))
        // "sentenced him": somebody, though nobody knows who.
        && !(match.Recipient is [var person] && (stage.Reading.Lower(person) is "him" or "her" or "he" or "she" || (match.Frame.Event is EventType.Sanction && IsPerson(stage.Reading.Number, person))));

    /// <summary>"visited <i>the detainees</i>": those are visited, wherever they are.</summary>
    private static bool VisitsPeople(SentenceStage stage, FrameMatch match) =>
        match.Trigger.Class is TriggerClass.Verb && match.Recipient is [var visited] && stage.Reading.Sentence.PennTag(visited) is "NNS";

    /// <summary>"closed <i>the border</i>": done to whoever lives behind it.</summary>
    private bool IsAtBorder(SentenceStage stage, FrameMatch match) =>
        match.Frame.Event is EventType.Coerce && match.Trigger.Class is TriggerClass.Verb && stage.Reading.LogicalObject(match.Trigger.Token) is >= 0 and var border && (actors.NounOf(stage.Reading.Number, border) ?? stage.Reading.Sentence.Lemma(border)) is "border" or "frontier" or "crossing";

    private ImmutableArray<Participant> InferredRecipients(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor, ImmutableArray<Participant> recipient)
    {
        var number = stage.Reading.Number;
        if (match.Frame.Event is EventType.Agree && WithWhom(stage, match, actor) is { IsEmpty: false } partners) return partners;
        if (OfCondition(stage, match, actor) is { IsEmpty: false } bound) return bound;
        if (OfVerbBefore(stage, match) is { IsEmpty: false } shared) return shared;
        if (Thing(stage, match) is >= 0 and var thing && IsAnaphoric(stage, thing, out var types))
        {
            // "joined the boycott": the same act against the same.
            if (types.Contains(match.Frame.Event) && memory.RecipientsOf(match.Frame.Event, number) is { IsEmpty: false } same) return same;
            var isJoint = types.Contains(EventType.Consult) || types.Contains(EventType.Agree);
            if (isJoint && OnlyCode(actor) is { } third && actors.TopicPair is { } topic && topic.One.Reference.Code != third && topic.Other.Reference.Code != third) return [Unnamed(topic.One), Unnamed(topic.Other)];
            if (memory.PartiesOf(types, OnlyCode(actor), number, stage.Reading.LowerLemma(thing), isOfSeveral: knowledge.Constructions.AgreementNouns.Contains(stage.Reading.LowerLemma(thing))) is { IsEmpty: false } told) return told;
            // "the attack threatened by ECOWAS" was not told before.
            if (stage.Reading.Sentence.Head(match.Trigger.Token) != thing && (types.Count == 0 || knowledge.Constructions.ActNouns.Contains(stage.Reading.Sentence.Lemma(thing))) && memory.LastDeed(number, OnlyCode(actor)) is { IsEmpty: false } deed) return deed;
            // "Rubio hailed the accord. Turkey welcomed the news": what a third did is not the news.
            if (types.Count == 0 && OnlyCode(actor) is { } onlooker && actors.BothOthers(number, onlooker) is { } about && memory.LastActor(number).All(party => party.Reference.Code != about.One.Reference.Code && party.Reference.Code != about.Other.Reference.Code)) return [Unnamed(about.One), Unnamed(about.Other)];
            if (types.Count == 0 && memory.LastActor(number) is { IsEmpty: false } last && !last.Any(party => actor.Any(other => other.Reference.Code == party.Reference.Code))) return last;
            if (knowledge.Constructions.ActNouns.Contains(stage.Reading.Sentence.Lemma(thing)) && number > 0 && actors.SubjectOf(number - 1) is { IsEmpty: false } before && !before.Any(party => Participant.HasCode(actor, party.Reference.Code))) return [.. before.Select(Unnamed)];
        }

        // "urged both sides": they are not one.
        if (match.Recipient is [var sides] && knowledge.Constructions.SideNouns.Contains(stage.Reading.Sentence.Lemma(sides)) && stage.Reading.Sentence.PennTag(sides) is "NNS" && OnlyCode(actor) is null) return recipient;
        if (OnlyCode(actor) is not { } code) return Outsiders(number, actor) ?? (actors.OnlyOther(number, [.. actor.Select(party => party.Reference.Code ?? string.Empty)]) is { } single ? [Unnamed(single)] : recipient);
        // "called for calm", "urged a return to the talks": of both that the article is about.
        if (match.Frame.Event is EventType.Request && IsForBoth(stage, match) && actors.BothOthers(number, code) is { } both) return [Unnamed(both.One), Unnamed(both.Other)];
        // "complained to the UN": not of it.
        var heard = new List<int>();
        if (match.Frame.Event is EventType.Accuse) stage.Reading.Prepositional(match.Trigger.Token, "to", heard);
        if (actors.Counterpart(number, code, memory.LastOther(code, number), Sympathies(stage, match, code)) is { } counterpart && !Participant.HasCode(OfHeads(number, [.. heard]), counterpart.Reference.Code)) return [Unnamed(counterpart)];
        return actors.BothOthers(number, code) is { } pair ? [Unnamed(pair.One), Unnamed(pair.Other)] : recipient;
    }

    /// <summary>"called for a <i>ceasefire</i>", "for a return to the negotiating <i>table</i>": what only two can do.</summary>
    private bool IsForBoth(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        for (var token = match.Trigger.Token + 1; token < sentence.Count; token++)
        {
            if (sentence.IsWithin(token, match.Trigger.Token) && sentence.Tag(token) is UniversalTag.NOUN && stage.Reading.ClauseOf(token) == stage.Reading.ClauseOf(match.Trigger.Token) && (sentence.Lemma(token) is "calm" or "ceasefire" or "de-escalation" or "peace" or "restraint" or "table" or "truce" || knowledge.Constructions.MeetingWords.Contains(sentence.Lemma(token)))) return true;
        }

        return false;
    }

    /// <summary>"would lift <i>its restrictions</i>": against whom they were imposed, as told before; empty where nobody knows.</summary>
    private ImmutableArray<Participant> OfLifted(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor)
    {
        if (match.Frame.Event is not EventType.Retreat || match.Trigger.Class is not TriggerClass.Verb || OnlyCode(actor) is not { } code || stage.Reading.LogicalObject(match.Trigger.Token) is not (>= 0 and var thing)) return [];
        var isTold = stage.Reading.Possessor(thing) >= 0 || IsAnaphoric(stage, thing, out _);
        return isTold && knowledge.Frames.Find(TriggerClass.Noun, stage.Reading.Sentence.Lemma(thing)).Any(static frame => frame.Event is EventType.Sanction or EventType.Coerce) ? memory.PunishedBy(code, stage.Reading.Number) : [];
    }

    /// <summary>What an act is done to, where it is nobody: "suspended <i>the accord</i>", also where the frame takes the object for no party; -1 for none.</summary>
    private static int Thing(SentenceStage stage, FrameMatch match) =>
        match.Recipient is [var first, ..] ? first : match.Trigger.Class is TriggerClass.Verb && match.Frame.Event is EventType.Sanction or EventType.Reject or EventType.Accuse ? stage.Reading.LogicalObject(match.Trigger.Token) : -1;

    /// <summary>"agreed to open talks <i>with Chad</i>", "offered to mediate <i>between Chad and Niger</i>": those with whom what is agreed will be done.</summary>
    private ImmutableArray<Participant> WithWhom(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor)
    {
        var found = new List<int>();
        foreach (var complement in match.Complements)
        {
            stage.Reading.Prepositional(complement, "with", found);
            if (found.Count == 0) stage.Reading.Prepositional(complement, "between", found);
            if (found.Count == 0 && LastObject(stage.Reading.Sentence, complement) is >= 0 and var thing) stage.Reading.Prepositional(thing, "with", found);
        }

        return OfHeads(stage.Reading.Number, [.. found]).RemoveAll(party => party.Reference.Code is not { } code || Participant.HasCode(actor, code));
    }

    private static int LastObject(Sentence sentence, int verb)
    {
        var last = -1;
        for (var child = sentence.FirstChildAfter(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Obj) last = child;
        }

        return last;
    }

    /// <summary>"threatened strikes if <i>Chad</i> did not yield": whoever has the condition in his hands is threatened.</summary>
    private ImmutableArray<Participant> OfCondition(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor)
    {
        if (match.Frame.Event is not EventType.Threaten) return [];
        var sentence = stage.Reading.Sentence;
        foreach (var clause in (ReadOnlySpan<int>)[match.ClauseToken, sentence.Child(match.ClauseToken, DependencyRelation.Ccomp), sentence.Child(match.ClauseToken, DependencyRelation.Xcomp)])
        {
            if (clause < 0) continue;
            for (var child = sentence.FirstChild(clause); child >= 0; child = sentence.NextSibling(child))
            {
                if (sentence.Relation(child) is not DependencyRelation.Advcl || stage.Reading.Mark(child) is not ("if" or "unless" or "should") || stage.Reading.OwnSubject(child) is not (>= 0 and var subject)) continue;
                var bound = actors.Of(stage.Reading.Number, subject).RemoveAll(party => party.Reference.Code is not { } code || Participant.HasCode(actor, code));
                if (!bound.IsEmpty) return bound;
            }
        }

        return [];
    }

    /// <summary>"banned oil from Iraq and <i>froze assets</i>": a verb without a recipient has that of the verb before in the coordination, where both help or both harm.</summary>
    private static ImmutableArray<Participant> OfVerbBefore(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        var verb = match.Trigger.Token;
        if (match.Trigger.Class is not TriggerClass.Verb || sentence.Relation(verb) is not DependencyRelation.Conj || stage.Reading.HasOwnSubject(verb)) return [];
        var first = stage.Reading.HeadOfCoordination(verb);
        for (var at = verb - 1; at >= first; at--)
        {
            if (stage.Acts.Find(act => act.Match.Trigger.Token == at) is not { Match: { } before } told || (at != first && stage.Reading.HeadOfCoordination(at) != first)) continue;
            if (IsConflict(before.Frame.Event) != IsConflict(match.Frame.Event) || !told.Event.Recipient.Any(party => party.Code is not null)) continue;
            return [.. told.Event.Recipient.Select(party => new Participant(party, true, "not named here; to whom the act before was done"))];
        }

        return [];
    }

    /// <summary>"closed the border <i>in solidarity with Niger</i>": whom the actor treats well in the same sentence he does not harm, and the other way round; and of several others he harms the one whom the sentence's other harmful acts are done to.</summary>
    private Sympathies Sympathies(SentenceStage stage, FrameMatch match, string code)
    {
        HashSet<string>? spared = null;
        string? wronged = null;
        var isConflict = IsConflict(match.Frame.Event);
        // "withdrew from Lima after Chile had closed its office": what is told as a cause may be done to whoever answers.
        var isBeside = stage.Reading.Sentence.Relation(match.ClauseToken) is DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Conj or DependencyRelation.Root;
        if (!isConflict && !IsFriendly(match.Frame.Event)) return new Sympathies(null, null);
        foreach (var other in stage.Matches)
        {
            if (other == match || other.Recipient.IsEmpty || !(IsConflict(other.Frame.Event) || IsFriendly(other.Frame.Event)) || OnlyCode(OfHeads(stage.Reading.Number, other.Recipient)) is not { } treated || treated == code) continue;
            var doer = OnlyCode(OfHeads(stage.Reading.Number, other.Actor));
            if (IsConflict(other.Frame.Event) == isConflict) wronged = isConflict && isBeside && (wronged ?? treated) == treated ? treated : null;
            else if (doer is null || doer == code) (spared ??= new(StringComparer.Ordinal)).Add(treated);
        }

        return new Sympathies(spared, wronged);
    }

    /// <summary>What several others do is done to both that the article is about.</summary>
    private ImmutableArray<Participant>? Outsiders(int number, ImmutableArray<Participant> actor)
    {
        foreach (var party in actor)
        {
            if (party.Reference.Code is not { } code || actors.BothOthers(number, code) is null) return null;
        }

        return actors.TopicPair is { } pair && actor.Length > 0 ? [Unnamed(pair.One), Unnamed(pair.Other)] : null;
    }

    /// <summary>"condemned <i>this decision</i>", "welcomed <i>the move</i>": what has just been told.</summary>
    private bool IsAnaphoric(SentenceStage stage, int noun, out HashSet<EventType> types)
    {
        var sentence = stage.Reading.Sentence;
        types = [];
        if (sentence.Child(noun, DependencyRelation.Det) is not (>= 0 and var det) || stage.Reading.Lower(det) is not ("this" or "that" or "these" or "those" or "such" or "the")) return false;
        var lemma = sentence.Lemma(noun);
        var isText = knowledge.Constructions.AgreementNouns.Contains(lemma);
        if (isText) types.UnionWith([EventType.Support, EventType.Agree]);
        else types.UnionWith(knowledge.Frames.Find(TriggerClass.Noun, lemma).Select(frame => frame.Event));
        return isText || types.Count > 0 || knowledge.Constructions.ActNouns.Contains(lemma);
    }

    /// <summary>Acts that are done towards somebody, named or not.</summary>
    private static bool IsAddressed(EventType type) =>
        type is EventType.Accuse or EventType.Request or EventType.Concede or EventType.Reject or EventType.Sanction or EventType.Threaten or EventType.Agree or EventType.Support;
}
