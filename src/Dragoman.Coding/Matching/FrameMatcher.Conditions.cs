using System.Runtime.InteropServices;
using Dragoman.Coding.Frames;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Matching;

public sealed partial class FrameMatcher
{
    private const FillerKinds ClauseKinds =
        FillerKinds.Infinitive | FillerKinds.Clause | FillerKinds.OwnSubject | FillerKinds.OtherSubject | FillerKinds.Obligation | FillerKinds.Future | FillerKinds.Negated | FillerKinds.Past | FillerKinds.Passive;

    private bool Holds(SlotCondition condition, Candidate candidate, int support, bool consumes, ref List<int>? consumed)
    {
        var filled = false;
        foreach (var slot in condition.Slots)
        {
            if (Holds(condition.Test, slot, candidate, support, ref filled) is not (>= 0 and var head)) continue;
            // The light verb is no part of the act that its noun names, and must not be taken for one.
            if (consumes && slot.Kind is not SlotKind.Support) (consumed ??= []).Add(head);
            return true;
        }

        return !filled && (condition.Test.Kinds & FillerKinds.Empty) != 0;
    }

    /// <summary>The first filler that passes a test; -1 for none.</summary>
    private int Holds(WordTest test, Slot slot, Candidate candidate, int support, ref bool filled)
    {
        var found = slots.Fill(slot, candidate, support);
        if (found.Count == 0) return -1;
        // A copy: a test may ask what another trigger reports, and so for other slots.
        Span<int> copy = found.Count <= 16 ? stackalloc int[found.Count] : new int[found.Count];
        CollectionsMarshal.AsSpan(found).CopyTo(copy);
        foreach (var head in copy)
        {
            if (slot.Kind is SlotKind.Preposition && fillers.IsTime(reading.Number, head)) continue;
            filled = true;
            if (Passes(test, head, candidate.Token, slot.Kind)) return head;
        }

        return -1;
    }

    private bool Passes(WordTest test, int head, int trigger, SlotKind slot)
    {
        if ((test.Kinds & ClauseKinds) is not 0 and var kinds && !ClauseIs(head, trigger, kinds)) return false;
        var asksWords = test.Lemmas.Count > 0 || test.EventTypes.Count > 0 || (test.Kinds & (FillerKinds.Actor | FillerKinds.Nationals | FillerKinds.Place | FillerKinds.Any)) != 0;
        if (!asksWords) return (test.Kinds & ClauseKinds) != 0;
        if ((test.Kinds & FillerKinds.Any) != 0) return true;
        if (HasLemma(test, head, slot)) return true;
        if ((test.Kinds & FillerKinds.Actor) != 0 && fillers.IsParty(reading.Number, head)) return true;
        if ((test.Kinds & FillerKinds.Nationals) != 0 && fillers.AreNationals(reading.Number, head)) return true;
        if ((test.Kinds & FillerKinds.Place) != 0 && fillers.IsPlace(reading.Number, head)) return true;
        return test.EventTypes.Count > 0 && ReportsOneOf(test, head);
    }

    private bool HasLemma(WordTest test, int head, SlotKind slot)
    {
        if (test.Lemmas.Count == 0) return false;
        if (IsListed(test.Lemmas, head)) return true;
        if (DoubleName(head) is { } name && test.Lemmas.Contains(name)) return true;
        // "a note of protest", "a show of force"
        if (test.NamesPhrases && sentence.Child(head, DependencyRelation.Nmod) is >= 0 and var added && added > head && reading.CaseOf(added) is "of" && test.Lemmas.Contains($"{LowerLemma(head)} of {LowerLemma(added)}")) return true;
        // "called it a shameful act": what is said stands in the adjective.
        if ((slot is SlotKind.Complement || (slot is SlotKind.Preposition && reading.CaseIs(head, "as"))) && sentence.Tag(head) is UniversalTag.NOUN && HasListedAdjective(test, head)) return true;
        // "a series of talks", "a package of sanctions": the noun that counts is the second.
        if (slot is not SlotKind.Complement && reading.IsQuantity(head) && sentence.Child(head, DependencyRelation.Nmod) is >= 0 and var counted && IsListed(test.Lemmas, counted)) return true;
        if ((slot is SlotKind.Object && sentence.Tag(head) is UniversalTag.PRON) || (slot is SlotKind.Object or SlotKind.Subject && sentence.Tag(head) is UniversalTag.PROPN))
        {
            if (StandIn(head) is { Length: > 0 } noun && test.Lemmas.Contains(noun)) return true;
        }

        for (var child = sentence.FirstChildAfter(head); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Conj && IsListed(test.Lemmas, child)) return true;
        }

        return false;
    }

    /// <summary>The noun that a pronoun takes up, or by which a person is introduced, looked for once; empty for none.</summary>
    private string StandIn(int head)
    {
        standIns ??= new string?[sentence.Count];
        return standIns[head] ??= (sentence.Tag(head) is UniversalTag.PRON ? fillers.NounOf(reading.Number, head) : fillers.TitleOf(reading.Number, head)) ?? string.Empty;
    }

    private bool HasListedAdjective(WordTest test, int noun)
    {
        for (var child = sentence.FirstChild(noun); child >= 0 && child < noun; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Amod && IsListed(test.Lemmas, child)) return true;
        }

        return false;
    }

    /// <summary>What the complement itself reports, looking through light and aspectual verbs: "agreed to <i>hold talks</i>".</summary>
    private bool ReportsOneOf(WordTest test, int head)
    {
        // "said the raid was <i>murder</i>": what something is called tells no act.
        if (sentence.Tag(head) is UniversalTag.NOUN && sentence.Child(head, DependencyRelation.Cop) >= 0) return false;
        if (BestAt(head) is { } match && test.EventTypes.Contains(match.Frame.Event)) return true;
        if (!lexicon.LightVerbs.Contains(sentence.Lemma(head)) && !lexicon.Aspectual.Contains(sentence.Lemma(head))) return false;
        var obj = reading.LogicalObject(head);
        if (obj >= 0 && BestAt(obj) is { } nominal && test.EventTypes.Contains(nominal.Frame.Event)) return true;
        var inner = sentence.Child(head, DependencyRelation.Xcomp);
        return inner >= 0 && BestAt(inner) is { } further && test.EventTypes.Contains(further.Frame.Event);
    }

    private bool ClauseIs(int head, int trigger, FillerKinds kinds)
    {
        if ((kinds & FillerKinds.Infinitive) != 0 && !reading.IsInfinitive(head)) return false;
        if ((kinds & FillerKinds.Clause) != 0 && !reading.HasOwnSubject(head)) return false;
        if ((kinds & FillerKinds.OwnSubject) != 0 && !SharesSubject(head, trigger)) return false;
        if ((kinds & FillerKinds.OtherSubject) != 0 && (SharesSubject(head, trigger) || !reading.HasOwnSubject(head) || IsOwnState(head, trigger))) return false;
        if ((kinds & FillerKinds.Obligation) != 0 && !HasAuxiliaryOf(head, lexicon.ObligationModals)) return false;
        if ((kinds & FillerKinds.Future) != 0 && !HasAuxiliaryOf(head, lexicon.FutureModals)) return false;
        if ((kinds & FillerKinds.Past) != 0 && !reading.IsPast(head)) return false;
        if ((kinds & FillerKinds.Passive) != 0 && !reading.IsPassive(head)) return false;
        return (kinds & FillerKinds.Negated) == 0 || IsNegated(head);
    }

    private bool SharesSubject(int clause, int trigger)
    {
        var inner = reading.SurfaceSubject(clause);
        var outer = reading.LogicalSubject(trigger);
        if (inner < 0 || outer < 0) return false;
        return inner == outer || (sentence.Tag(inner) is UniversalTag.PRON && sentence.PennTag(inner) == "PRP" && reading.Lower(inner) is "he" or "she" or "it" or "they" or "we" or "i")
            || (sentence.Tag(inner) is UniversalTag.PROPN && LowerLemma(inner) == LowerLemma(outer))
            || (sentence.Child(inner, DependencyRelation.NmodPoss) is >= 0 and var owner && sentence.Tag(owner) is UniversalTag.PRON && reading.Lower(owner) is "its" or "his" or "her" or "their" or "our" or "my");
    }

    /// <summary>"the president said <i>Peru must save</i>": nobody else is asked.</summary>
    private bool IsOwnState(int clause, int trigger) =>
        reading.SurfaceSubject(clause) is >= 0 and var inner && reading.LogicalSubject(trigger) is >= 0 and var outer && fillers.SpeaksFor(reading.Number, outer, inner);

    private bool HasAuxiliaryOf(int verb, System.Collections.Frozen.FrozenSet<string> lemmas)
    {
        if (lemmas.Contains(sentence.Lemma(verb)) && sentence.Child(verb, DependencyRelation.Xcomp) >= 0 && (verb + 1 >= sentence.Count || reading.Lower(verb + 1) != "yet")) return true;
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            // "has lifted" is a tense; "has to lift" is parsed as a verb with its infinitive.
            if (sentence.Relation(child) is DependencyRelation.Aux && sentence.Lemma(child) is not "have" && (lemmas.Contains(sentence.Lemma(child)) || lemmas.Contains(reading.Lower(child)))) return true;
        }

        return false;
    }

    private bool IsNegated(int verb)
    {
        // "vowed never to leave": the word hangs on the first verb and denies the second.
        if (reading.IsInfinitive(verb) && sentence.Head(verb) is >= 0 and var governor && governor < verb && reading.NegatesInfinitive(governor) >= 0) return true;
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Advmod or DependencyRelation.Det && reading.IsNegator(child) && child != reading.NegatesInfinitive(verb)) return true;
        }

        return false;
    }

    private string LowerLemma(int token) => reading.LowerLemma(token);

    /// <summary>True when the lemma is listed, or the singular of a plural that the treebanks keep as its own lemma ("troops", "proceedings").</summary>
    private bool IsListed(System.Collections.Frozen.FrozenSet<string> lemmas, int token)
    {
        var lemma = LowerLemma(token);
        return lemmas.Contains(lemma) || (SingularOf(token, lemma) is { } singular && lemmas.Contains(singular));
    }

    /// <summary>"Airstrikes" at the head of a sentence, tagged as a name.</summary>
    private string? SingularOfName(int token, string lemma) => sentence.Tag(token) is UniversalTag.PROPN && lemma is [.. var stem, 's'] && lemma.Length > 4 ? stem : null;

    private string? SingularOf(int token, string lemma)
    {
        if (sentence.PennTag(token) is not ("NNS" or "NNPS") || lemma is not [.. var stem, 's'] || lemma.Length < 4 || stem[^1] == 's') return null;
        return stem.EndsWith("ie", StringComparison.Ordinal) ? stem[..^2] + "y" : stem;
    }

    private static string Describe(SlotCondition condition)
    {
        var words = condition.Test.Lemmas.Order(StringComparer.Ordinal).Take(4).Concat(condition.Test.EventTypes.Select(type => Domain.EventTypeNames.All[(int)type]));
        var kinds = condition.Test.Kinds == FillerKinds.None ? [] : new[] { "~" + condition.Test.Kinds.ToString().ToLowerInvariant() };
        return $"{string.Join('|', condition.Slots)}: {string.Join(", ", words.Concat(kinds))}{(condition.Test.Lemmas.Count > 4 ? " …" : "")}";
    }
}
