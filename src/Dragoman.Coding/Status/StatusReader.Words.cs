using Dragoman.Domain;
using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Status;

public sealed partial class StatusReader
{
    /// <summary>The status of a noun that no light verb carries.</summary>
    private EventStatus Nominal(int noun)
    {
        if (OfAdjectives(noun) is { } told) return told;
        if (IsAnswered(noun)) return EventStatus.Happened;
        for (int at = noun, depth = 0; depth < 4; depth++)
        {
            var head = sentence.Head(at);
            if (head < 0) break;
            // "agreed to a truce during the talks": the talks were held, whatever is still to come of the truce.
            if (sentence.Relation(at) is Nmod && reading.CaseOf(at) is "during" or "after" or "following") break;
            if (OfRelation(at, head) is { } status) return status;
            if (sentence.Tag(head) is UniversalTag.VERB) break;
            at = head;
        }

        return EventStatus.Happened;
    }

    /// <summary>"seek an answer to the <i>seizure</i> of Chad", "plan a protest against the <i>raid</i>": what one answers has happened.</summary>
    private bool IsAnswered(int noun) =>
        sentence.Relation(noun) is Nmod && reading.CaseOf(noun) is "to" or "against" or "over" && sentence.Head(noun) is >= 0 and var answer
        && sentence.Lemma(answer) is "answer" or "response" or "reaction" or "reply" or "retaliation" or "opposition" or "objection" or "resistance" or "protest" or "anger" or "outrage" or "concern";

    private EventStatus? OfAdjectives(int noun)
    {
        for (var child = sentence.FirstChild(noun); child >= 0; child = sentence.NextSibling(child))
        {
            var word = reading.Lower(child);
            switch (sentence.Relation(child))
            {
                case Det when word == "no":
                    return EventStatus.Denied;
                case Det when word == "any":
                    return EventStatus.Hypothetical;
                case Amod or Acl or Compound:
                    if (lexicon.FutureAdjectives.Contains(word)) return EventStatus.Planned;
                    if (lexicon.OngoingAdjectives.Contains(word)) return EventStatus.Ongoing;
                    if (lexicon.PossibleAdjectives.Contains(word)) return EventStatus.Hypothetical;
                    if (lexicon.AllegedWords.Contains(word) && word != "so-called") return EventStatus.Alleged;
                    if (sentence.Relation(child) is Acl && reading.IsPassive(child) && lexicon.Prospective.Contains(sentence.Lemma(child))) return EventStatus.Planned;
                    break;
            }
        }

        return null;
    }

    private EventStatus? OfRelation(int at, int head)
    {
        var lemma = sentence.Lemma(head);
        switch (sentence.Relation(at))
        {
            case Obj or NsubjPass or Xcomp or Ccomp:
                // "will investigate the attacks", "would not condemn the raid": what one deals with, or refuses to, has been done.
                if (lemma is "investigate" or "probe" or "condemn" or "denounce" or "avenge" or "punish" or "mourn" or "counter" or "examine" && sentence.Relation(at) is Obj) return EventStatus.Happened;
                if (IsNegated(head)) return EventStatus.Denied;
                if (lexicon.Denying.Contains(lemma) || lexicon.Failing.Contains(lemma) || lemma is "cancel" or "avert" or "prevent" or "avoid" or "scrap" or "shelve" or "rule") return EventStatus.Denied;
                if (lemma is "postpone" or "delay") return EventStatus.Planned;
                if (lexicon.Continuing.Contains(lemma)) return EventStatus.Ongoing;
                // "the bill allows the deployment": still to be done, unless the clause says that it was.
                if (lemma is "allow" or "permit" or "envisage" or "foresee" && sentence.Relation(at) is Obj) return EventStatus.Planned;
                if (lexicon.Proposing.Contains(lemma) && lemma is not ("discuss" or "want")) return EventStatus.Proposed;
                if (lexicon.Prospective.Contains(lemma)) return EventStatus.Planned;
                return OfModals(head);
            case Nsubj when reading.Lower(head) is "underway" or "ongoing" || (lemma is "way" && reading.CaseOf(head) is "under"):
                return EventStatus.Ongoing;
            case Nsubj:
                return OfModals(head) is EventStatus.Planned ? EventStatus.Planned : null;
            case Obl or Nmod when reading.CaseOf(at) is "for" or "over" && (IsAmends(head) || IsAmends(sentence.Child(head, Obj))):
                return EventStatus.Happened;
            case Obl or Nmod when reading.CaseOf(at) is "over" && lemma is "summon" or "protest" or "criticise" or "criticize" or "demand" or "threaten":
                return EventStatus.Happened;
            // "are due to meet under the mediation of Oman"
            case Obl when reading.CaseOf(at) is "under" && sentence.Tag(head) is UniversalTag.VERB && Clausal(head, 0) is EventStatus.Planned:
                return EventStatus.Planned;
            case Obl:
                if (reading.CaseOf(at) is "for" && (lexicon.Proposing.Contains(lemma) || lexicon.Prospective.Contains(lemma))) return EventStatus.Proposed;
                if (reading.CaseOf(at) is "to" && lemma is "agree" or "commit" or "look") return EventStatus.Planned;
                if (reading.CaseOf(at) is "for" && lemma is "provide" or "allow" or "arrange") return EventStatus.Planned;
                return reading.CaseOf(at) is "without" ? EventStatus.Denied : null;
            case Nmod:
                if (reading.CaseOf(at) is "for" or "to" or "of" or "on")
                {
                    if (lemma is "call" or "appeal" or "demand" or "request" or "need" or "push" or "pressure" && reading.CaseOf(at) is "for") return EventStatus.Proposed;
                    if (lemma is "proposal" or "invitation" or "offer") return EventStatus.Proposed;
                    if (lemma is "possibility" or "prospect" or "chance" or "threat" or "risk" or "fear" or "danger" or "likelihood" or "hope") return EventStatus.Hypothetical;
                    if (lexicon.ProspectiveNouns.Contains(lemma) || lemma is "preparation" or "date" or "schedule" or "precondition") return EventStatus.Planned;
                    if (lemma is "lack" or "absence" or "refusal" or "rejection" or "cancellation" or "denial") return EventStatus.Denied;
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>"demanded an <i>apology</i> for the raid": what is answered has been done, whatever is asked for.</summary>
    private bool IsAmends(int noun) =>
        noun >= 0 && sentence.Lemma(noun) is "amends" or "apology" or "blame" or "compensation" or "condemnation" or "damages" or "explanation" or "punishment" or "reparation" or "reprisal" or "responsibility" or "retaliation" or "revenge" or "retribution";

    /// <summary>True where a word beside a verb, or the "nor" before it, denies it.</summary>
    public bool IsNegated(int verb)
    {
        // "neither supported nor condemned it": "nor" denies what it joins.
        if (sentence.Relation(verb) is Conj && sentence.Child(verb, Cc) is >= 0 and var nor && reading.Lower(nor) is "nor") return true;
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            var relation = sentence.Relation(child);
            if (relation is Advmod or Aux or CcPreconj && reading.IsNegator(child) && !IsOnly(child + 1) && child != reading.NegatesInfinitive(verb)) return true;
            if (relation is Nsubj or NsubjPass or Obj && (reading.IsNegator(child) || (sentence.Child(child, CcPreconj) is >= 0 and var neither && reading.Lower(neither) is "neither") || sentence.Child(child, Det) is >= 0 and var det && reading.Lower(det) is "no" or "neither")) return true;
        }

        return false;
    }

    /// <summary>"<i>instead of</i> recalling", "<i>rather than</i> attend", "stopped <i>short of</i> recalling", "<i>far from</i> recalling": what was not done.</summary>
    private bool IsInPlaceOf(int verb, int governor)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is not (Mark or Cc or Case or Advmod)) continue;
            if (reading.Lower(child) is "instead" or "rather" && child + 1 < sentence.Count && reading.Lower(child + 1) is "of" or "than") return true;
            if (child > 0 && (reading.Lower(child - 1), reading.Lower(child)) is ("short", "of") or ("far", "from") && governor < child) return true;
        }

        return false;
    }

    /// <summary>"the ministers <i>are to meet</i> in May": a form of "be" before an infinitive.</summary>
    private bool IsArranged(int verb)
    {
        if (sentence.PennTag(verb) is not "VB" || !reading.IsInfinitive(verb)) return false;
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Aux or Cop && sentence.Lemma(child) == "be" && sentence.PennTag(child) is "VBZ" or "VBP" or "VBD") return true;
        }

        return false;
    }

    /// <summary>"not <i>only</i>" denies nothing.</summary>
    private bool IsOnly(int token) => token < sentence.Count && reading.Lower(token) is "only" or "just" or "merely";

    private bool HasCondition(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Advcl && reading.Mark(child) is { } mark && lexicon.Conditionals.Contains(mark) && mark is not "whether") return true;
            if (IsInvertedCondition(child)) return true;
        }

        return false;
    }

    /// <summary>"<i>should</i> the talks fail", "<i>had</i> Peru refused": an auxiliary before the subject of a clause makes it a condition.</summary>
    private bool IsInvertedCondition(int verb)
    {
        if (sentence.Relation(verb) is not Advcl || reading.OwnSubject(verb) is not (> 0 and var subject)) return false;
        var first = sentence.FirstChild(verb);
        return first < subject && sentence.Relation(first) is Aux && reading.Lower(first) is "should" or "had" or "were" && (first == 0 || sentence.Form(first - 1) is "," || sentence.Head(verb) < first);
    }

    private bool HasOwnTense(int verb) => sentence.PennTag(FirstFinite(verb)) is "VBD" or "VBZ" or "VBP" or "MD";

    private bool IsPresent(int verb) => !HasHave(verb) && sentence.PennTag(FirstFinite(verb)) is "VBZ" or "VBP" or "VBG";

    private bool HasHave(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Aux && sentence.Lemma(child) == "have") return true;
        }

        return false;
    }

    /// <summary>The first auxiliary, copula or, without one, the verb itself.</summary>
    private int FirstFinite(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Aux or AuxPass or Cop) return child;
        }

        return verb;
    }

    private bool GovernsContent(int governor) =>
        governor >= 0 && (lexicon.ObjectControl.Contains(sentence.Lemma(governor)) || lexicon.Prospective.Contains(sentence.Lemma(governor)) || lexicon.Proposing.Contains(sentence.Lemma(governor)) || lexicon.Failing.Contains(sentence.Lemma(governor)));
}
