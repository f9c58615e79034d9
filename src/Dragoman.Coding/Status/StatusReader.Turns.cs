using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Status;

/// <content>Turns of phrase around a verb that tell no act of their own.</content>
public sealed partial class StatusReader
{
    /// <summary>"went as far as <i>to accuse</i> Chile": so far it came.</summary>
    private bool IsExtent(int verb)
    {
        if (sentence.Relation(verb) is not (Advcl or Xcomp or Ccomp) || sentence.Head(verb) is not (>= 0 and var going)) return false;
        if (reading.Lower(going) is "far" && sentence.Head(going) is >= 0 and var above) going = above;
        if (sentence.Lemma(going) is not "go" || reading.Mark(verb) is not "as") return false;
        for (var token = going + 1; token < verb; token++)
        {
            if (reading.Lower(token) is "far") return true;
        }

        return false;
    }

    /// <summary>"<i>lost</i> no time in congratulating Chile", "<i>wasted</i> no time condemning it": the verb that says how soon it was done; -1 for none.</summary>
    private int QuickVerb(int verb)
    {
        if (sentence.PennTag(verb) is not "VBG" || sentence.Relation(verb) is not (Advcl or Xcomp or Acl) || sentence.Head(verb) is not (>= 0 and var head)) return -1;
        if (sentence.Relation(verb) is Acl) head = sentence.Relation(head) is Obj ? sentence.Head(head) : -1;
        return head >= 0 && sentence.Lemma(head) is "lose" or "waste" && sentence.Child(head, Obj) is >= 0 and var time && sentence.Lemma(time) is "time" or "opportunity" or "moment"
            && sentence.Child(time, Det) is >= 0 and var det && reading.Lower(det) is "no" or "little" or "any" ? head : -1;
    }

    /// <summary>"shelved <i>talks</i> on joining the bloc", "a <i>debate</i> about leaving it": the noun that the gerund after it is about; -1 for none.</summary>
    private int TopicOf(int verb)
    {
        if (sentence.PennTag(verb) is not "VBG" || sentence.Relation(verb) is not (Advcl or Acl) || reading.HasOwnSubject(verb)) return -1;
        var mark = sentence.Child(verb, DependencyRelation.Mark);
        if (mark < 1 || reading.Lower(mark) is not ("on" or "about" or "over") || sentence.Tag(mark - 1) is not UniversalTag.NOUN) return -1;
        return IsAgreed(mark - 1) || reading.IsMeeting(mark - 1) || sentence.Lemma(mark - 1) is "debate" or "question" or "referendum" or "vote" ? mark - 1 : -1;
    }

    private bool IsAgreed(int noun) => lexicon.ProspectiveNouns.Contains(sentence.Lemma(noun)) || lexicon.AgreementNouns.Contains(sentence.Lemma(noun));

    private bool IsAttempt(int verb) =>
        sentence.Relation(verb) is Xcomp && sentence.Head(verb) is >= 0 and var trying && sentence.Lemma(trying) is "attempt" or "try" && sentence.PennTag(trying) is "VBD" or "VBN";

    /// <summary>"will be <i>in Oslo</i> on Friday": a place as what is said of somebody has the tense of its verb.</summary>
    private bool IsStay(int place) => sentence.Tag(place) is UniversalTag.PROPN && sentence.Child(place, Cop) >= 0 && reading.CaseOf(place) is "in";
}
