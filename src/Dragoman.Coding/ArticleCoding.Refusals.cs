using System.Collections.Immutable;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

/// <content>Which matches of frames are no events, and why.</content>
internal sealed partial class ArticleCoding
{
    /// <summary>Why a frame that fits is no event; null when it is one.</summary>
    private string? Refusal(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor, ImmutableArray<Participant> recipient)
    {
        if (stage.Status.IsPurpose(match)) return "only the purpose of another act";
        if (IsFrameOfMeeting(stage, match)) return "only says at which meeting another took place";
        if (IsSettingOfWords(stage, match)) return "only says where or when somebody spoke";
        if (IsAskedAbout(stage, match)) return "only asked about";
        if (IsUnsaid(stage, match)) return "what somebody does not say";
        if (IsQuestion(stage, match)) return "a question asks for no act";
        if (IsReason(stage, match)) return "only gives the reason of an act";
        if (IsProvidedFor(stage, match)) return "only what a text provides for";
        if (IsWhatItTook(stage, match)) return "only what something took";
        if (IsPurposeOfVisit(stage, match)) return "what another was visited for";
        if (IsToldByAttack(stage, match, recipient)) return "what an attack did, told by the attack";
        if (IsAnswerByAct(stage, match)) return "how it is answered tells the act";
        if (IsTakenBack(stage, match)) return "what is taken back, told by the verb";
        if (IsLacked(stage, match)) return "only what was lacking";
        if (IsGivenIn(stage, match)) return "only what is given, told by the verb";
        if (IsNameOfAct(stage, match)) return "only what another act is called";
        if (IsCount(stage, match)) return "only counts or bundles what another noun tells";
        if (IsPartOfName(stage, match)) return "a part of a name";
        if (IsNamedWar(stage, match)) return "a war by its name, to tell the time";
        if (IsNamedText(stage, match)) return "a text by the name of the place where it was agreed on";
        if (IsContest(stage, match, recipient)) return "a state is beaten only in a contest";
        if (IsWhereForceStays(stage, match)) return "only where the force is";
        if (IsOfRejected(stage, match)) return "only what is rejected";
        if (IsOwnCause(stage, match, actor)) return "what somebody defends is his own";
        if (stage.Status.IsContent(match)) return "only the content of a noun";
        if (match.Frame.Event is EventType.State && recipient.All(IsListener) && ReportsAct(stage, match)) return "what is said is an act of its own";
        if (match.Frame.NeedsRecipient && match.Trigger.Class is TriggerClass.Noun && match.Recipient.IsEmpty && (match.Frame.Reciprocal ? actor.Length < 2 : recipient.IsEmpty)) return "needs somebody who receives the act";
        if (actor.Any(party => party.IsPolitical)) return null;
        if (match.Frame.Reciprocal) return "no political actors take part";
        if (!actor.IsEmpty && !IsForce(match.Frame.Event)) return "whoever acts is no political actor";
        if (actor.IsEmpty && !CanLackActor(stage, match) && !IsSufferer(stage, match)) return "nobody acts";
        // Whoever strikes or marches acts in politics by doing so.
        if (match.Frame.Event is EventType.Protest && actor.Any(party => char.IsLetter(party.Reference.Text[0]))) return null;
        return recipient.Any(party => party.IsPolitical) ? null : "no political actor acts or is acted on";
    }

    /// <summary>"defended <i>its interests</i>": that is no support of another.</summary>
    private bool IsOwnCause(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor) =>
        match.Frame.Id is "support.back" && match.Trigger.Class is TriggerClass.Verb && match.Recipient is [var cause] && stage.Reading.Possessor(cause) is >= 0 and var owner && stage.Reading.Sentence.Tag(owner) is UniversalTag.PRON
        && IsAmong(actors.Of(stage.Reading.Number, owner), actor);

    /// <summary>"<i>responded</i> by expelling two envoys": the answer is the act.</summary>
    private static bool IsAnswerByAct(SentenceStage stage, FrameMatch match)
    {
        var (sentence, verb) = (stage.Reading.Sentence, match.Trigger.Token);
        return match.Frame.Event is EventType.State && match.Trigger.Class is TriggerClass.Verb && sentence.Lemma(verb) is "respond" or "reply" or "answer" or "react"
            && sentence.Child(verb, DependencyRelation.Advcl) is >= 0 and var manner && stage.Reading.Mark(manner) == "by" && stage.At(manner) is not null;
    }

    /// <summary>"withdrew its <i>application</i>": taking it back is the act.</summary>
    private static bool IsTakenBack(SentenceStage stage, FrameMatch match)
    {
        var (sentence, noun) = (stage.Reading.Sentence, match.Trigger.Token);
        return match.Trigger.Class is TriggerClass.Noun && match.Frame.Event is EventType.Request && match.Support < 0 && sentence.Relation(noun) is DependencyRelation.Obj or DependencyRelation.NsubjPass
            && stage.At(sentence.Head(noun)) is { Trigger.Class: TriggerClass.Verb } && sentence.Lemma(sentence.Head(noun)) is "withdraw" or "drop" or "retract" or "rescind" or "abandon";
    }

    /// <summary>"crossed the border without its <i>consent</i>": that nobody was asked is no refusal.</summary>
    private static bool IsLacked(SentenceStage stage, FrameMatch match) =>
        match.Trigger.Class is TriggerClass.Noun && match.Frame.Event is EventType.Agree or EventType.Support && stage.Reading.CaseOf(match.Trigger.Token) is "without";

    /// <summary>"pledged millions in <i>aid</i>": the verb tells that it is given.</summary>
    private static bool IsGivenIn(SentenceStage stage, FrameMatch match)
    {
        var (sentence, noun) = (stage.Reading.Sentence, match.Trigger.Token);
        if (match.Trigger.Class is not TriggerClass.Noun || match.Frame.Event is not EventType.Aid || match.Support >= 0 || stage.Reading.CaseOf(noun) is not "in") return false;
        for (int at = noun, steps = 0; at >= 0 && steps < 4 && sentence.Relation(at) is DependencyRelation.Nmod or DependencyRelation.Obl or DependencyRelation.Obj; at = sentence.Head(at), steps++)
        {
            if (stage.At(sentence.Head(at))?.Frame.Event is EventType.Aid) return true;
        }

        return false;
    }

    /// <summary>"a first <i>round</i> of talks": the talks tell it.</summary>
    private static bool IsCount(SentenceStage stage, FrameMatch match) =>
        match.Trigger.Class is TriggerClass.Noun && stage.Reading.IsQuantity(match.Trigger.Token) && stage.Reading.Sentence.Child(match.Trigger.Token, DependencyRelation.Nmod) is >= 0 and var counted
        && stage.Reading.CaseOf(counted) is "of" && stage.At(counted)?.Frame.Event == match.Frame.Event;

    /// <summary>"the Belt and Road <i>Initiative</i>", "the Rapid <i>Support</i> Forces": a word of a name in a sentence that is no headline tells no act, unless the name is a meeting's.</summary>
    private bool IsPartOfName(SentenceStage stage, FrameMatch match)
    {
        var (sentence, noun) = (stage.Reading.Sentence, match.Trigger.Token);
        if (match.Trigger.Class is not TriggerClass.Noun || match.Frame.Event is EventType.Consult or EventType.Protest || noun == 0 || !char.IsUpper(sentence.Form(noun)[0]) || sentence.Form(noun).Length < 2 || char.IsUpper(sentence.Form(noun)[1])) return false;
        return (char.IsUpper(sentence.Form(noun - 1)[0]) || (noun + 1 < sentence.Count && char.IsUpper(sentence.Form(noun + 1)[0]))) && !IsHeadline(stage.Reading.Number);
    }

    /// <summary>"<i>During his visit</i> he met the king": the visit in which a meeting lies is told by what it frames.</summary>
    private static bool IsFrameOfMeeting(SentenceStage stage, FrameMatch match)
    {
        if (match.Trigger.Class is not TriggerClass.Noun || match.Support >= 0 || match.Frame.Event is not EventType.Consult) return false;
        var sentence = stage.Reading.Sentence;
        var noun = match.Trigger.Token;
        if (sentence.Relation(noun) is not DependencyRelation.Obl || stage.Reading.CaseOf(noun) is not "during" || sentence.Child(noun, DependencyRelation.NmodPoss) is not (>= 0 and var owner) || sentence.Tag(owner) is not UniversalTag.PRON) return false;
        foreach (var other in stage.Matches)
        {
            if (other != match && other.Frame.Event is EventType.Consult && (other.Frame.Mode == "visit" || other.Recipient.Length > 0) && other.ClauseToken == sentence.Head(noun)) return true;
        }

        return false;
    }

    /// <summary>"<i>speaking</i> in Oslo, he said", "the minister, <i>speaking</i> after the talks, said": what is said follows.</summary>
    private static bool IsSettingOfWords(SentenceStage stage, FrameMatch match) =>
        match.Frame.Event is EventType.State && match.Trigger.Class is TriggerClass.Verb && stage.Reading.Sentence.Lemma(match.Trigger.Token) is "speak" or "talk"
        && stage.Reading.Sentence.PennTag(match.Trigger.Token) is "VBG" && stage.Reading.Sentence.Relation(match.Trigger.Token) is DependencyRelation.Advcl or DependencyRelation.Acl;

    /// <summary>"asked <i>whether</i> Peru would leave the bloc", "did not say <i>when</i> it would leave": a question reports no act.</summary>
    private static bool IsAskedAbout(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        for (int at = match.ClauseToken, steps = 0; at >= 0 && steps < 4; at = sentence.Head(at), steps++)
        {
            if (sentence.Relation(at) is not (DependencyRelation.Ccomp or DependencyRelation.Advcl) || sentence.Head(at) is not (>= 0 and var verb) || verb > at) continue;
            if (sentence.Relation(at) is DependencyRelation.Ccomp && stage.Reading.Mark(at) is "whether" or "if" && sentence.Lemma(verb) is "ask" or "wonder" or "inquire" or "enquire") return true;
            if (IsLeftOpen(stage, verb) && OpensQuestion(sentence, at)) return true;
            if (sentence.Relation(at) is DependencyRelation.Ccomp) return false;
        }

        return false;
    }

    /// <summary>"did not <i>say</i> whether Peru would leave".</summary>
    private static bool IsUnsaid(SentenceStage stage, FrameMatch match) =>
        match.Frame.Event is EventType.State && match.Trigger.Class is TriggerClass.Verb && IsLeftOpen(stage, match.Trigger.Token) && match.Complements.Any(clause => OpensQuestion(stage.Reading.Sentence, clause));

    private static bool IsLeftOpen(SentenceStage stage, int verb)
    {
        var sentence = stage.Reading.Sentence;
        return sentence.Lemma(verb) is "say" or "specify" or "disclose" or "clarify" or "reveal"
            && (stage.Status.IsNegated(verb) || (sentence.Relation(verb) is DependencyRelation.Xcomp && sentence.Lemma(sentence.Head(verb)) is "decline" or "refuse"));
    }

    private static bool OpensQuestion(Sentence sentence, int clause)
    {
        var (first, _) = sentence.Subtree(clause);
        return sentence.Lemma(first) is "when" or "whether" or "how" or "why" or "where";
    }

    /// <summary>"the treaty <i>requires</i> Chad to leave": what it says was agreed on, and asked of nobody now.</summary>
    private bool IsProvidedFor(SentenceStage stage, FrameMatch match)
    {
        if (match.Trigger.Class is not TriggerClass.Verb || match.Actor is not [var text] || stage.Reading.Sentence.Lemma(match.Trigger.Token) is not ("require" or "oblige" or "commit" or "bind" or "entitle")) return false;
        if (stage.Reading.Lower(text) is "it" && actors.NounOf(stage.Reading.Number, text) is null && !actors.IsPolitical(stage.Reading.Number, text)) return true;
        return IsText(stage, text) || stage.Reading.LowerLemma(text) is "ceasefire" or "armistice" or "constitution";
    }

    /// <summary>"It <i>took</i> a pope and a prisoner to bring them together".</summary>
    private static bool IsWhatItTook(SentenceStage stage, FrameMatch match)
    {
        var (sentence, verb) = (stage.Reading.Sentence, match.Trigger.Token);
        return match.Trigger.Class is TriggerClass.Verb && sentence.Lemma(verb) == "take" && stage.Reading.SurfaceSubject(verb) is >= 0 and var subject && stage.Reading.Lower(subject) is "it"
            && (sentence.Child(verb, DependencyRelation.Xcomp) is >= 0 and var result || (result = sentence.Child(verb, DependencyRelation.Advcl)) >= 0) && stage.Reading.IsInfinitive(result);
    }

    /// <summary>"denounced the strikes as <i>a breach</i> of the truce": a noun that says what something is called.</summary>
    private static bool IsNameOfAct(SentenceStage stage, FrameMatch match)
    {
        if (match.Trigger.Class is not TriggerClass.Noun || match.Support >= 0 || stage.Reading.CaseOf(match.Trigger.Token) is not "as") return false;
        var verb = stage.Reading.Sentence.Head(match.Trigger.Token);
        return stage.Matches.Any(other => other.Trigger.Class is TriggerClass.Verb && other.Trigger.Token == verb && other.Frame.Event is EventType.Accuse or EventType.Support or EventType.Reject or EventType.State);
    }

    /// <summary>"asked <i>why</i> they were held".</summary>
    private static bool IsQuestion(SentenceStage stage, FrameMatch match)
    {
        if (match.Frame.Event is not EventType.Request || match.Complements is not [var clause, ..]) return false;
        // "invited him to Lima, where they will meet": that is told of the place.
        if (stage.Reading.Sentence.Subtree(clause).First is > 0 and var first && (stage.Reading.Sentence.Form(first) == "," || stage.Reading.Sentence.Form(first - 1) == ",")) return false;
        for (var child = stage.Reading.Sentence.FirstChild(clause); child >= 0 && child < clause; child = stage.Reading.Sentence.NextSibling(child))
        {
            if (stage.Reading.Sentence.PennTag(child) is "WRB" or "WP" || stage.Reading.Lower(child) is "whether") return true;
        }

        return false;
    }

    /// <summary>"banned the imports, <i>saying</i> that they had pests": a saying that goes along with an act of the same clause.</summary>
    private static bool IsReason(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        var verb = match.Trigger.Token;
        if (match.Frame.Event is not EventType.State || match.Trigger.Class is not TriggerClass.Verb || sentence.PennTag(verb) is not "VBG" || sentence.Relation(verb) is not DependencyRelation.Advcl || stage.Reading.HasOwnSubject(verb)) return false;
        foreach (var (other, _) in stage.Acts)
        {
            if (other.ClauseToken == sentence.Head(verb)) return true;
        }

        return false;
    }

    /// <summary>"visited Baku for <i>talks</i> with Aliyev": the talks are what the visit is told of.</summary>
    private static bool IsPurposeOfVisit(SentenceStage stage, FrameMatch match)
    {
        var noun = match.Trigger.Token;
        if (match.Frame.Event is not EventType.Consult || match.Trigger.Class is not TriggerClass.Noun || match.Support >= 0 || stage.Reading.CaseOf(noun) is not "for") return false;
        foreach (var other in stage.Matches)
        {
            if (other.Frame is { Event: EventType.Consult, Mode: "visit" } && other.Trigger.Class is TriggerClass.Verb && stage.Reading.Sentence.IsWithin(noun, other.Trigger.Token)) return true;
        }

        return false;
    }

    /// <summary>"the Second World <i>War</i>", "the Winter <i>War</i> of 1939": a name that dates other acts, unless it says who fought.</summary>
    private static bool IsNamedWar(SentenceStage stage, FrameMatch match) =>
        match.Trigger.Class is TriggerClass.Noun && match.Frame.Event is EventType.Assault && match.Support < 0
        && ((stage.Reading.Sentence.Tag(match.Trigger.Token) is UniversalTag.PROPN && match.Trigger.Token > 0 && match.Recipient.IsEmpty)
            // "months after <i>the war</i> with Chad": it tells when.
            || (stage.Reading.LowerLemma(match.Trigger.Token) is "war" && stage.Reading.CaseOf(match.Trigger.Token) is "after" or "before" or "since"));

    /// <summary>"the Minsk <i>agreements</i> remain the basis".</summary>
    private bool IsNamedText(SentenceStage stage, FrameMatch match) =>
        match.Trigger.Class is TriggerClass.Noun && match.Support < 0 && match.Frame.Event is EventType.Agree && match.Actor is [var town] && actors.IsWhereAgreed(stage.Reading.Number, town, match.Trigger.Token);

    /// <summary>"Brazil <i>beat</i> Chile 2-1": nobody gives a state a beating.</summary>
    private bool IsContest(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> recipient) =>
        match.Frame.Mode is "beat" && match.Trigger.Class is TriggerClass.Verb && match.Recipient is [var beaten] && stage.Reading.Sentence.Tag(beaten) is UniversalTag.PROPN && OnlyState(recipient) is not null && !recipient.Any(static party => party.IsOwnerOnly);

    /// <summary>"troops <i>stationed</i> in Chad flew home": that they were there is told to say which.</summary>
    private static bool IsWhereForceStays(SentenceStage stage, FrameMatch match)
    {
        var (sentence, participle) = (stage.Reading.Sentence, match.Trigger.Token);
        if (match.Frame.Event is not EventType.Mobilize || match.Trigger.Class is not TriggerClass.Verb || sentence.Relation(participle) is not DependencyRelation.Acl || sentence.PennTag(participle) is not "VBN") return false;
        return sentence.Lemma(participle) is "base" or "station" || (sentence.Head(participle) is >= 0 and var force && sentence.Head(force) is >= 0 and var verb && stage.At(verb) is { Frame.Event: EventType.Retreat });
    }

    /// <summary>"vetoed a proposal <i>to blacklist</i> the minister": the veto tells it.</summary>
    private static bool IsOfRejected(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        if (match.Trigger.Class is not TriggerClass.Verb || sentence.Relation(match.ClauseToken) is not DependencyRelation.Acl || !stage.Reading.IsInfinitive(match.ClauseToken) || sentence.Head(match.ClauseToken) is not (>= 0 and var plan) || sentence.Relation(plan) is not (DependencyRelation.Obj or DependencyRelation.NsubjPass)) return false;
        return stage.At(sentence.Head(plan)) is { Frame.Event: EventType.Reject };
    }

    /// <summary>What is told to the press has no addressee: "told <i>reporters</i>", "told the <i>Daily Star</i>".</summary>
    private static bool IsListener(Participant party) => !party.IsPolitical || party.Reference.Sector is "MED" || party.Reference.Code is null || party.IsUnlisted;

    /// <summary>A noun without a light verb tells of an act only where it says between whom, to whom, what, when or where.</summary>
    private static bool IsBare(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor, ImmutableArray<Participant> recipient) =>
        match.Trigger.Class is TriggerClass.Noun && match.Support < 0 && match.Complements.IsEmpty
        && !recipient.Any(party => party.Reference.Code is not null)
        && !(actor.Any(party => party.Reference.Code is not null) && stage.Reading.HasNamedAgent(match.Trigger.Token))
        && !(match.Frame.Reciprocal && actor.Count(party => party.Reference.Code is not null) >= 2)
        && !(IsForce(match.Frame.Event) && actor.Any(party => party.Reference.Code is not null));

    /// <summary>Force and coercion are told of bombs and raids as well as of those who send them.</summary>
    private static bool IsForce(EventType type) => type is EventType.Assault or EventType.Coerce or EventType.Protest or EventType.Mobilize;

    /// <summary>A passive may leave out who acts, but "is expected in Lima" tells no will of anybody; so may a noun of force ("the shelling of Homs") and whoever lets weapons act ("drones struck the port").</summary>
    private bool CanLackActor(SentenceStage stage, FrameMatch match) =>
        match.Frame.Event is EventType.Assault && match.Actor is [var weapon] && knowledge.Constructions.WeaponNouns.Contains(stage.Reading.LowerLemma(weapon)) ? true
        : match.Trigger.Class is TriggerClass.Verb ? stage.Reading.IsPassive(match.Trigger.Token) && !(match.Frame.Event is EventType.Agree && knowledge.Constructions.Prospective.Contains(stage.Reading.Sentence.Lemma(match.Trigger.Token))) : IsForce(match.Frame.Event) || match.Frame.Event is EventType.Sanction;

    /// <summary>"the convoy <i>came under</i> fire": the subject suffers the act, and who acts may be left out.</summary>
    private static bool IsSufferer(SentenceStage stage, FrameMatch match) =>
        match.Trigger.Class is TriggerClass.Verb && IsForce(match.Frame.Event) && stage.Reading.SurfaceSubject(match.Trigger.Token) is >= 0 and var subject && match.Recipient.Contains(subject);

    private static bool ReportsAct(SentenceStage stage, FrameMatch match)
    {
        // "issued a statement urging Chile": what the statement does.
        if (match.Trigger.Class is TriggerClass.Noun && stage.Reading.Sentence.Child(match.Trigger.Token, DependencyRelation.Acl) is >= 0 and var saying && stage.Acts.Exists(act => act.Match.Trigger.Token == saying && SpeechActs.Include(act.Match.Frame.Event))) return true;
        foreach (var complement in match.Complements)
        {
            // "said it regretted the decision"
            if (stage.Reading.OwnSubject(complement) is >= 0 and var speaker && stage.Reading.Sentence.Tag(speaker) is UniversalTag.PRON && stage.At(complement) is { Frame.Event: EventType.State, Trigger.Class: TriggerClass.Verb } inner && inner != match) return true;
            if (stage.At(complement) is { } told && AttackBehind(stage, told) is { } attack && stage.Acts.Exists(act => act.Match == attack)) return true;
            foreach (var (other, _) in stage.Acts)
            {
                if (other != match && other.Frame.Event is not EventType.State && (other.Trigger.Class is not TriggerClass.Noun || other.Support >= 0) && stage.Reading.Sentence.IsWithin(other.Trigger.Token, complement) && InMainClause(stage, other, complement)) return true;
            }
        }

        return false;
    }

    /// <summary>The act is what the clause says, not something that it mentions in a subordinate place.</summary>
    private static bool InMainClause(SentenceStage stage, FrameMatch match, int complement)
    {
        for (int at = match.ClauseToken, steps = 0; at >= 0 && steps < 16; at = stage.Reading.Sentence.Head(at), steps++)
        {
            if (at == complement) return true;
            if (stage.Reading.Sentence.Relation(at) is not (DependencyRelation.Conj or DependencyRelation.Xcomp or DependencyRelation.Obj or DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Ccomp)) return false;
        }

        return false;
    }
}
