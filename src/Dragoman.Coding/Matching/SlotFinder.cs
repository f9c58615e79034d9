using Dragoman.Coding.Constructions;
using Dragoman.Coding.Frames;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Matching;

/// <summary>Finds what fills a slot of a trigger, by the constructions and for all frames alike.</summary>
/// <remarks>For one sentence on one thread; the lists that it hands out are valid until the next call.</remarks>
/// <param name="reading">The sentence's constructions.</param>
/// <param name="isTime">True for a token that tells a time and stands in no slot of a preposition; null where no times are known.</param>
public sealed partial class SlotFinder(SentenceReading reading, Predicate<int>? isTime = null)
{
    private readonly List<int> found = [];

    /// <summary>The head tokens that fill a slot; empty for none.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="support">The light verb of a trigger noun; -1 for none.</param>
    public List<int> Fill(Slot slot, Candidate trigger, int support)
    {
        found.Clear();
        if (trigger.Class is TriggerClass.Noun) FillNominal(slot, trigger.Token, support);
        else FillClausal(slot, trigger.Token);
        if (slot.Kind is SlotKind.Object && trigger.Class is TriggerClass.Verb && found.Count == 0) Add(ObjectOfParticle(trigger.Particle));
        for (var i = 0; i < found.Count; i++) found[i] = reading.Meant(found[i]);
        return found;
    }

    /// <summary>"said <i>no</i> to the offer"; -1 for none.</summary>
    private int Answer(int verb) =>
        verb + 1 < reading.Sentence.Count && reading.Sentence.Head(verb + 1) == verb && reading.Sentence.Relation(verb + 1) is DependencyRelation.Discourse && reading.Lower(verb + 1) is "yes" or "no" or "aye" ? verb + 1 : -1;

    /// <summary>"called in <i>the envoy</i>": the object where the parser reads the particle as its preposition; -1 for none.</summary>
    private int ObjectOfParticle(int particle) =>
        particle >= 0 && reading.Sentence.Relation(particle) is DependencyRelation.Case ? reading.Sentence.Head(particle) : -1;

    private void FillClausal(Slot slot, int verb)
    {
        switch (slot.Kind)
        {
            case SlotKind.Subject: Add(reading.LogicalSubject(verb)); break;
            case SlotKind.Object:
                Add(reading.LogicalObject(verb));
                if (found.Count == 0) Add(Answer(verb));
                break;
            case SlotKind.Self: Add(verb); break;
            case SlotKind.Indirect: Add(reading.IndirectObject(verb)); break;
            case SlotKind.Complement: reading.Complements(verb, found); break;
            case SlotKind.Between: Prepositional(verb, "between"); Prepositional(verb, "among"); break;
            case SlotKind.Preposition: Prepositional(verb, slot.Preposition!); break;
            case SlotKind.Quote: Quoted(verb); break;
            case SlotKind.Purpose: Purposes(verb); break;
            case SlotKind.Quality: QualitiesOfObject(verb); break;
            case SlotKind.ClauseSubject: ClauseSubjects(verb); break;
            case SlotKind.ClauseObject: ClauseObjects(verb); break;
        }
    }

    /// <summary>A preposition belongs to the verb wherever the parser attached it: to the verb, to its object, or to the object's last noun.</summary>
    private void Prepositional(int verb, string preposition)
    {
        PrepositionalOf(verb, preposition);
        if (found.Count > 0 || (preposition == "of" && !reading.TakesOf(verb))) return;
        var obj = reading.Sentence.Child(verb, DependencyRelation.Obj);
        if (obj < 0) obj = reading.LogicalObject(verb);
        if (obj >= 0) NounChain(obj, preposition);
        if (obj >= 0 && found.Count == 0) LastConjunct(obj, preposition);
        if (found.Count == 0) Obliques(verb, preposition);
        if (found.Count == 0) Adverbs(verb, preposition);
        // "left the door open to talks": the phrase hangs on what is said of the object.
        if (found.Count == 0 && obj >= 0 && reading.SaidOfObject(obj) is >= 0 and var said) reading.Prepositional(said, preposition, found);
    }

    /// <summary>"will rule <i>on Friday</i> on the envoy": a time is passed over.</summary>
    private void PrepositionalOf(int token, string preposition)
    {
        reading.Prepositional(token, preposition, found);
        if (isTime is not null && found.Count > 0) found.RemoveAll(isTime);
    }

    /// <summary>"came under attack <i>from rebels</i>": the phrase hangs on the noun of another.</summary>
    private void Obliques(int verb, string preposition)
    {
        for (var child = reading.Sentence.FirstChildAfter(verb); child >= 0 && found.Count == 0; child = reading.Sentence.NextSibling(child))
        {
            // "replied during a trip to Lima": that is where the trip went.
            if (reading.Sentence.Relation(child) is DependencyRelation.Obl && !(preposition is "to" && reading.Sentence.Lemma(child) is "journey" or "return" or "tour" or "trip" or "visit")) reading.Prepositional(child, preposition, found);
        }
    }

    /// <summary>"brought its troops home <i>from Iraq</i>", "moved them away <i>from the border</i>": the phrase hangs on the adverb.</summary>
    private void Adverbs(int verb, string preposition)
    {
        for (var child = reading.Sentence.FirstChildAfter(verb); child >= 0 && found.Count == 0; child = reading.Sentence.NextSibling(child))
        {
            if (reading.Sentence.Relation(child) is DependencyRelation.Advmod && reading.Lower(child) is "home" or "back" or "away" or "out" or "ashore" or "apart") reading.Prepositional(child, preposition, found);
        }
    }

    /// <summary>"added ships and firms <i>to its list</i>", "talks and consultations <i>with Iran</i>": the phrase hangs on the last of the coordinated nouns.</summary>
    private void LastConjunct(int noun, string preposition)
    {
        for (var child = reading.Sentence.FirstChildAfter(noun); child >= 0 && found.Count == 0; child = reading.Sentence.NextSibling(child))
        {
            if (reading.Sentence.Relation(child) is DependencyRelation.Conj) NounChain(child, preposition);
        }
    }

    private void NounChain(int noun, string preposition)
    {
        // "lifted the sanctions imposed on Peru": the phrase hangs on the participle.
        if (preposition is "on" or "against" && reading.Sentence.Child(noun, DependencyRelation.Acl) is >= 0 and var participle && reading.Sentence.PennTag(participle) is "VBN" && reading.CaseOf(noun) is null) reading.Prepositional(participle, preposition, found);
        for (var depth = 0; depth < 3 && noun >= 0 && found.Count == 0; depth++)
        {
            reading.Prepositional(noun, preposition, found);
            noun = reading.Sentence.Child(noun, DependencyRelation.Nmod);
        }
    }

    private void FillNominal(Slot slot, int noun, int support)
    {
        switch (slot.Kind)
        {
            case SlotKind.Subject: NominalSubject(noun, support); break;
            case SlotKind.Object: Prepositional(noun, support, "of"); break;
            case SlotKind.Complement: reading.Complements(noun, found); break;
            case SlotKind.Between: Prepositional(noun, support, "between"); Prepositional(noun, support, "among"); break;
            case SlotKind.Modifier: reading.Modifiers(noun, found); break;
            case SlotKind.Host: reading.Hosts(noun, found); break;
            case SlotKind.Support: Add(support); break;
            case SlotKind.Self: Add(support >= 0 ? support : noun); break;
            case SlotKind.Quality: Qualities(noun); break;
            case SlotKind.ClauseSubject: ClauseSubjects(noun); break;
            case SlotKind.ClauseObject: ClauseObjects(noun); break;
            case SlotKind.Preposition: Prepositional(noun, support, slot.Preposition!); break;
        }
    }

    private void NominalSubject(int noun, int support)
    {
        // "Russia is the main supplier of India": the noun is what the subject is.
        if (reading.Sentence.Child(noun, DependencyRelation.Cop) >= 0 && !IsMeetingItself(noun)) Add(reading.OwnSubject(noun));
        if (found.Count == 0 && reading.SupportHasActor(noun, support)) Add(reading.LogicalSubject(support));
        if (found.Count == 0) Add(SubjectOfStay(noun));
        if (found.Count == 0) Add(reading.Possessor(noun));
        if (found.Count == 0) reading.Prepositional(noun, "by", found);
        if (found.Count == 0) OfChain(noun, "by");
        if (found.Count == 0) Add(AgentOfParticiple(noun));
        if (found.Count == 0) reading.Modifiers(noun, found);
    }

    /// <summary>"<i>It</i> was the first meeting": the meeting, and nobody who met.</summary>
    private bool IsMeetingItself(int noun) =>
        reading.IsMeeting(noun) && reading.OwnSubject(noun) is >= 0 and var subject && reading.Lower(subject) is "it" or "that" or "this";

    /// <summary>"<i>the premier</i> is in Mumbai on a visit": who is there; -1 for another noun.</summary>
    private int SubjectOfStay(int noun) => PlaceOfStay(noun) is >= 0 and var place ? reading.OwnSubject(place) : -1;

    /// <summary>"is in <i>Mumbai</i> on a visit": the place that is the predicate; -1 for another noun.</summary>
    private int PlaceOfStay(int noun) =>
        reading.Sentence.Relation(noun) is DependencyRelation.Nmod or DependencyRelation.Obl && reading.CaseOf(noun) is "on" or "for" && reading.Sentence.Head(noun) is >= 0 and var place
        && reading.Sentence.Child(place, DependencyRelation.Cop) >= 0 && reading.CaseOf(place) is "in" or "at" ? place : -1;

    /// <summary>"a statement <i>signed by</i> both": the agent of a participle after the noun.</summary>
    private int AgentOfParticiple(int noun)
    {
        for (var child = reading.Sentence.FirstChild(noun); child >= 0; child = reading.Sentence.NextSibling(child))
        {
            if (reading.Sentence.Relation(child) is DependencyRelation.Acl && !reading.IsHosting(child) && reading.IsPassive(child) && reading.Agent(child) is >= 0 and var agent) return agent;
        }

        return -1;
    }

    private void Prepositional(int noun, int support, string preposition)
    {
        // "blamed the strike on Oman": Oman is blamed, not struck.
        if (preposition == "on" && reading.Sentence.Relation(noun) is DependencyRelation.Obj && reading.Sentence.Head(noun) is >= 0 and var blaming && reading.Sentence.Lemma(blaming) is "blame" or "pin") return;
        PrepositionalOf(noun, preposition);
        if (found.Count > 0) return;
        if (preposition is "in" or "at" && PlaceOfStay(noun) is >= 0 and var place) Add(place);
        if (support >= 0 && preposition != "of" && found.Count == 0) reading.Prepositional(support, preposition, found);
        if (found.Count > 0) return;
        var head = reading.HeadOfCoordination(noun);
        if (head != noun) reading.Prepositional(head, preposition, found);
        LastConjunct(noun, preposition);
        if (found.Count == 0 && preposition != "of") OfChain(noun, preposition);
        if (found.Count == 0 && preposition is not ("of" or "by") && reading.CarryingParticiple(noun) is >= 0 and var participle) reading.Prepositional(participle, preposition, found);
    }

    /// <summary>"the withdrawal of troops <i>from Iraq</i>", "the arrest of a pilot <i>by Peru</i>": the parser hangs the second phrase on the noun of the first.</summary>
    private void OfChain(int noun, string preposition)
    {
        for (var depth = 0; depth < 2 && noun >= 0 && found.Count == 0; depth++)
        {
            noun = reading.Sentence.Child(noun, DependencyRelation.Nmod);
            if (noun >= 0 && reading.CaseOf(noun) is not null) reading.Prepositional(noun, preposition, found);
        }
    }

    private void Quoted(int verb)
    {
        for (var child = reading.Sentence.FirstChild(verb); child >= 0; child = reading.Sentence.NextSibling(child))
        {
            if (reading.Sentence.Relation(child) is DependencyRelation.Ccomp or DependencyRelation.Parataxis) found.Add(child);
        }
    }

    private void Add(int token)
    {
        if (token >= 0 && !found.Contains(token)) found.Add(token);
    }
}
