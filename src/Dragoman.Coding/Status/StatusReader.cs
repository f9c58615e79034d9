using Dragoman.Coding.Constructions;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Domain;
using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Status;

/// <summary>Reads from tense, modals, negation, conditions, purpose and governing words whether an act took place.</summary>
/// <remarks>For one sentence on one thread. The rules stand in the order in which they are asked; <c>docs/coding-manual.md</c> tells them to people.</remarks>
public sealed partial class StatusReader
{
    private const int DepthLimit = 10;
    private readonly SentenceReading reading;
    private readonly Sentence sentence;
    private readonly ConstructionLexicon lexicon;
    private readonly bool headline;

    /// <summary>Prepares the reading of a sentence.</summary>
    /// <param name="reading">Its constructions.</param>
    /// <param name="lexicon">The word lists.</param>
    /// <param name="headline">True for a headline, where the present tense tells what happened.</param>
    public StatusReader(SentenceReading reading, ConstructionLexicon lexicon, bool headline) =>
        (this.reading, sentence, this.lexicon, this.headline) = (reading, reading.Sentence, lexicon, headline);

    /// <summary>The status of a match.</summary>
    public EventStatus Read(FrameMatch match)
    {
        var status = match.Trigger.Class is TriggerClass.Noun && match.Support < 0 && !IsStay(match.Trigger.Token)
            ? Nominal(match.Trigger.Token)
            : Clausal(match.ClauseToken, 0);
        // "does not support", "did not rule out": the act lies in the negation.
        if (status is EventStatus.Denied && ((match.Frame.IsNegation && IsNegated(match.ClauseToken)) || match.Frame.Status is EventStatus.Happened)) status = EventStatus.Happened;
        // "tried to march": who tries to takes to the street.
        if (status is EventStatus.Planned && match.Frame.Event is EventType.Protest && IsAttempt(match.ClauseToken)) status = Clausal(sentence.Head(match.ClauseToken), 0);
        if (match.Trigger.Class is TriggerClass.Noun && match.Support >= 0 && status is EventStatus.Happened or EventStatus.Ongoing && OfAdjectives(match.Trigger.Token) is { } told) status = told;
        return match.Frame.Status is { } own && status is EventStatus.Happened or EventStatus.Ongoing ? match.Frame.Status ?? status : status;
    }

    /// <summary>True when the act is only the purpose of another ("went to Baku <i>to sign</i> the treaty").</summary>
    public bool IsPurpose(FrameMatch match) =>
        match.Trigger.Class is TriggerClass.Verb && sentence.Relation(match.ClauseToken) is Advcl && reading.IsInfinitive(match.ClauseToken)
        && !GovernsContent(sentence.Head(match.ClauseToken)) && !IsSaidByCall(match) && !IsExtent(match.ClauseToken);

    /// <summary>"telephoned Chad <i>to congratulate</i> it": what one calls somebody for is said in the call.</summary>
    private bool IsSaidByCall(FrameMatch match) =>
        match.Frame.Event is Domain.EventType.Support or Domain.EventType.Accuse && sentence.Head(match.ClauseToken) is >= 0 and var call && sentence.Lemma(call) is "telephone" or "phone" or "ring" or "call" or "cable" or "write" or "tweet";

    /// <summary>True when the act is only what a noun is about ("the need <i>to sign</i>", "an obstacle to <i>implementing</i> it"), and the noun is no plan, decision or effort.</summary>
    public bool IsContent(FrameMatch match)
    {
        var verb = match.ClauseToken;
        if (match.Trigger.Class is TriggerClass.Verb && TopicOf(verb) is >= 0 and var topic && !IsAgreed(topic)) return true;
        // "the newly <i>seized</i> harbours", "the <i>signed</i> texts": a participle before its noun names a quality.
        if (match.Trigger.Class is TriggerClass.Verb && sentence.Relation(verb) is Amod && sentence.PennTag(verb) is not "VBD" && sentence.Head(verb) > verb && !reading.HasOwnSubject(verb) && reading.Agent(verb) < 0) return true;
        // "a request to dissolve the group and to sign": what is coordinated shares the noun.
        for (var steps = 0; steps < DepthLimit && sentence.Relation(verb) is Conj && !reading.HasOwnSubject(verb) && sentence.Head(verb) is >= 0 and var first && reading.IsInfinitive(first) == reading.IsInfinitive(verb); steps++) verb = first;
        if (match.Trigger.Class is not TriggerClass.Verb || sentence.Relation(verb) is not Acl || sentence.Head(verb) is not (>= 0 and var noun)) return false;
        if (!reading.IsInfinitive(verb) && reading.Mark(verb) is not ("of" or "for" or "to" or "in" or "against")) return false;
        return reading.FirstTo(noun) < 0 && !lexicon.ProspectiveNouns.Contains(sentence.Lemma(noun)) && !lexicon.EffortNouns.Contains(sentence.Lemma(noun)) && !(sentence.Relation(noun) is Obj && sentence.Head(noun) is >= 0 and var governor && lexicon.ObjectControl.Contains(sentence.Lemma(governor)));
    }

    /// <summary>True when "must", "should" or an agentless "may be done" make the act an opinion.</summary>
    public bool IsOpinion(FrameMatch match) =>
        match.Trigger.Class is TriggerClass.Verb && OfModals(match.ClauseToken) is { } modal && (modal is EventStatus.Proposed || (modal is EventStatus.Hypothetical && reading.IsPassive(match.ClauseToken) && reading.Agent(match.ClauseToken) < 0));

    /// <summary>True when the act's own clause stands in the future, negated or not.</summary>
    public bool IsFuture(FrameMatch match) => !reading.IsPassive(match.ClauseToken) && OfModals(match.ClauseToken) is EventStatus.Planned;

    private EventStatus Clausal(int verb, int depth)
    {
        if (depth > DepthLimit) return EventStatus.Happened;
        if (IsNegated(verb)) return EventStatus.Denied;
        if (IsInvertedCondition(verb)) return EventStatus.Conditional;
        if (reading.Mark(verb) is { } mark)
        {
            if (mark == "without") return EventStatus.Denied;
            if (lexicon.Conditionals.Contains(mark)) return EventStatus.Conditional;
            if (mark == "until" && IsOpen(sentence.Head(verb))) return EventStatus.Conditional;
            if (IsStillToCome(verb, mark)) return EventStatus.Planned;
        }

        // "denied that it would attack": whatever its modal.
        if (sentence.Relation(verb) is Ccomp && sentence.Head(verb) is >= 0 and var denier && lexicon.Denying.Contains(sentence.Lemma(denier))) return EventStatus.Denied;
        if (IsArranged(verb)) return IsNegated(verb) ? EventStatus.Denied : EventStatus.Planned;
        if (OfModals(verb) is { } modal) return modal is EventStatus.Planned or EventStatus.Hypothetical && HasCondition(verb) ? EventStatus.Conditional : modal;
        if (OfGovernor(verb, depth) is { } governed) return governed;
        if (OfAdverbs(verb) is { } told) return told;
        return OfTense(verb, depth);
    }

    private EventStatus? OfModals(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is not Aux || sentence.PennTag(child) is not "MD") continue;
            var word = reading.Lower(child);
            // "would like to meet": who says so wishes it now.
            if (word is "would" or "'d" && sentence.Lemma(verb) is "like" or "prefer") return null;
            if (lexicon.FutureModals.Contains(word)) return EventStatus.Planned;
            if (lexicon.PossibilityModals.Contains(word)) return EventStatus.Hypothetical;
            if (lexicon.ObligationModals.Contains(word)) return EventStatus.Proposed;
        }

        return null;
    }

    private EventStatus? OfGovernor(int verb, int depth)
    {
        var governor = sentence.Head(verb);
        if (governor < 0) return null;
        if (QuickVerb(verb) is >= 0 and var quick) return OfModals(quick) ?? OfTense(quick, depth);
        var lemma = sentence.Lemma(governor);
        switch (sentence.Relation(verb))
        {
            case Xcomp:
                if (IsYetTo(governor)) return EventStatus.Denied;
                if (lemma is "unlikely") return EventStatus.Hypothetical;
                if (IsInvertedCondition(governor)) return EventStatus.Conditional;
                if (lexicon.Denying.Contains(lemma)) return EventStatus.Denied;
                if (lexicon.Failing.Contains(lemma)) return IsNegated(governor) ? EventStatus.Happened : EventStatus.Denied;
                if (lexicon.Prospective.Contains(lemma)) return IsNegated(governor) ? EventStatus.Denied : EventStatus.Planned;
                if (lexicon.Proposing.Contains(lemma)) return EventStatus.Proposed;
                // "a law that allows the army to fire": whoever may do it has not done it.
                if (lexicon.Permitting.Contains(lemma)) return IsNegated(governor) ? EventStatus.Denied : EventStatus.Planned;
                if (lexicon.Continuing.Contains(lemma) && Clausal(governor, depth + 1) is EventStatus.Happened or EventStatus.Ongoing) return IsPresent(governor) ? EventStatus.Ongoing : EventStatus.Happened;
                if (lemma is "be" && reading.IsInfinitive(verb)) return EventStatus.Planned;
                if (lemma is "begin" or "start" && HasHave(governor)) return EventStatus.Ongoing;
                return lemma is "go" && reading.IsInfinitive(verb) ? EventStatus.Planned : Clausal(governor, depth + 1);
            case Ccomp or Csubj or CsubjPass:
                if (lexicon.Denying.Contains(lemma)) return EventStatus.Denied;
                if (lexicon.Proposing.Contains(lemma) && !lexicon.SayVerbs.Contains(lemma)) return EventStatus.Proposed;
                if (lexicon.ClaimVerbs.Contains(lemma)) return EventStatus.Alleged;
                return lexicon.Prospective.Contains(lemma) && !lexicon.SayVerbs.Contains(lemma) && sentence.PennTag(verb) is "VB" ? EventStatus.Planned : null;
            case Acl when sentence.PennTag(verb) is "VBG" or "VBN" && reading.Mark(verb) is null or "of" && sentence.Relation(governor) is Obj && sentence.Head(governor) is >= 0 and var blamer && lexicon.ClaimVerbs.Contains(sentence.Lemma(blamer)):
                return EventStatus.Alleged;
            case Acl or AclRelcl when reading.IsThatClause(verb) && sentence.Relation(governor) is Obj && sentence.Head(governor) is >= 0 and var denier && lexicon.Denying.Contains(sentence.Lemma(denier)):
                return EventStatus.Denied;
            // "on condition that Chile agrees"
            case Acl or AclRelcl or Ccomp when lemma is "condition" or "proviso" or "understanding" && reading.IsThatClause(verb):
                return EventStatus.Conditional;
            case Acl or AclRelcl or Ccomp when lexicon.ClaimNouns.Contains(lemma) && reading.IsThatClause(verb):
                return EventStatus.Alleged;
            case Acl when reading.FirstTo(governor) < 0 && sentence.Tag(governor) is UniversalTag.NOUN && (reading.IsInfinitive(verb) || reading.Mark(verb) is "of" or "for"):
                if (lexicon.EffortNouns.Contains(lemma)) return EventStatus.Ongoing;
                return lexicon.ProspectiveNouns.Contains(lemma) ? EventStatus.Planned : EventStatus.Hypothetical;
            case Advcl:
                return OfAdverbialClause(verb, governor, lemma, depth);
            // "vowed not to register and to sue": the second "to" is not denied.
            case Conj when sentence.Child(verb, Mark) is >= 0 and var to && reading.Lower(to) is "to" && sentence.Child(verb, Cc) is >= 0 and var and && reading.Lower(and) is "and" or "but" && IsNegated(governor):
                return OfGovernor(governor, depth + 1);
            case Conj or Parataxis when !HasOwnTense(verb) && reading.IsClausal(governor):
                return Clausal(governor, depth + 1);
            default:
                return null;
        }
    }

    /// <summary>"<i>have yet</i> to agree": they have not.</summary>
    private bool IsYetTo(int governor)
    {
        for (var child = sentence.FirstChildAfter(governor); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Advmod && reading.Lower(child) == "yet" && sentence.Lemma(governor) is "have" or "be") return true;
        }

        return false;
    }

    /// <summary>"wants changes <i>before</i> the treaty <i>is signed</i>": a present tense behind such a word tells what is still to come, unless it has a habit or a headline around it.</summary>
    private bool IsStillToCome(int verb, string mark) =>
        sentence.Relation(verb) is Advcl && mark is "before" or "until" or "till" or "after" or "as soon as" && sentence.PennTag(FirstFinite(verb)) is "VBZ" or "VBP" && !HasHave(verb)
        && !(headline && mark is "after");

    /// <summary>"There will be no truce <i>until</i> …": what is still to come or does not happen leaves open what ends it.</summary>
    private bool IsOpen(int clause) =>
        clause >= 0 && (IsNegated(clause) || OfModals(clause) is not null || (sentence.Child(clause, Det) is >= 0 and var det && reading.Lower(det) is "no"));

    private EventStatus? OfAdverbialClause(int verb, int governor, string lemma, int depth)
    {
        if (IsInPlaceOf(verb, governor)) return EventStatus.Denied;
        if (IsExtent(verb)) return Clausal(governor, depth + 1);
        if (TopicOf(verb) is >= 0 and var topic && IsAgreed(topic)) return EventStatus.Planned;
        if (reading.IsInfinitive(verb))
        {
            if (lexicon.Failing.Contains(lemma)) return EventStatus.Denied;
            return lexicon.Proposing.Contains(lemma) ? EventStatus.Proposed : EventStatus.Planned;
        }

        if (sentence.PennTag(verb) is not ("VBG" or "VBN") || reading.HasOwnSubject(verb)) return null;
        var mark = reading.Mark(verb) ?? reading.CaseOf(verb);
        if (mark is "at" or "from" && lexicon.Failing.Contains(lemma)) return EventStatus.Denied;
        if (lexicon.ClaimVerbs.Contains(lemma) && mark is "of" or "with") return EventStatus.Alleged;
        if (lemma is "rule" && IsNegated(governor)) return EventStatus.Hypothetical;
        // "denied the report, calling it a lie": what goes along with the denial is not denied.
        if (lexicon.Denying.Contains(lemma)) return mark is null && sentence.PennTag(verb) is "VBG" && sentence.Child(governor, Obj) >= 0 ? EventStatus.Happened : EventStatus.Denied;
        if (mark is "from" && (lexicon.Failing.Contains(lemma) || lexicon.ObjectControl.Contains(lemma) || lemma is "refrain" or "abstain" or "desist")) return EventStatus.Denied;
        if (mark is "before") return EventStatus.Happened;
        return mark is "after" or "since" or "for" or "by" or "upon" or "on" ? EventStatus.Happened : Clausal(governor, depth + 1);
    }

    private EventStatus? OfAdverbs(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            // "almost attacked" did not.
            if (sentence.Relation(child) is Advmod && child == verb - 1 && reading.Lower(child) is "almost" or "nearly" && sentence.PennTag(verb) is "VBD") return EventStatus.Denied;
            if (sentence.Relation(child) is Advmod && lexicon.AllegedWords.Contains(reading.Lower(child))) return EventStatus.Alleged;
        }

        return null;
    }

    private EventStatus OfTense(int verb, int depth)
    {
        var finite = FirstFinite(verb);
        if (HasHave(verb)) return sentence.PennTag(verb) is "VBG" && sentence.PennTag(finite) is "VBZ" or "VBP" ? EventStatus.Ongoing : EventStatus.Happened;
        return sentence.PennTag(finite) switch
        {
            "VBD" or "VBN" => EventStatus.Happened,
            // "Crowds cut the road": of a verb whose past looks like its present, news tells the past.
            "VBP" when finite == verb && lexicon.SamePast.Contains(sentence.Lemma(verb)) => EventStatus.Happened,
            "VBZ" or "VBP" => headline && (finite == verb || (sentence.PennTag(verb) is "VBN" && sentence.Relation(finite) is AuxPass)) ? EventStatus.Happened : EventStatus.Ongoing,
            // "issued a statement urging Chile": the text urges once it is out.
            "VBG" when depth < DepthLimit && sentence.Relation(verb) is Acl && lexicon.DocumentNouns.Contains(sentence.Lemma(sentence.Head(verb))) && reading.ClauseOf(verb) is >= 0 and var issuing => Clausal(issuing, depth + 1),
            "VBG" when sentence.Relation(verb) is Acl or Amod or AclRelcl => EventStatus.Ongoing,
            "VB" when reading.IsInfinitive(verb) && headline => EventStatus.Planned,
            _ => sentence.Head(verb) is >= 0 and var head && depth < DepthLimit && reading.IsClausal(head) && sentence.Relation(verb) is Advcl ? Clausal(head, depth + 1) : EventStatus.Happened,
        };
    }
}
