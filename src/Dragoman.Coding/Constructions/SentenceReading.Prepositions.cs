using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Constructions;

public sealed partial class SentenceReading
{
    /// <summary>"handed over to <i>Lima</i>, where a court sentenced him": the name right before the "where" of a clause; -1 for none.</summary>
    /// <param name="verb">The clause's verb.</param>
    public int PlaceOfWhere(int verb)
    {
        for (var child = Sentence.FirstChild(verb); child >= 0 && child < verb; child = Sentence.NextSibling(child))
        {
            if (Lower(child) is not "where" || child == 0) continue;
            var before = Sentence.Form(child - 1) is "," ? child - 2 : child - 1;
            return before >= 0 && Sentence.Tag(before) is UniversalTag.PROPN ? Sentence.Relation(before) is Flat ? Sentence.Head(before) : before : -1;
        }

        return -1;
    }

    /// <summary>The preposition of a noun phrase in lower case, its words joined by a blank ("according to"); null for none.</summary>
    public string? CaseOf(int noun)
    {
        for (var child = Sentence.FirstChild(noun); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is not Case || Sentence.PennTag(child) == "POS") continue;
            var first = Lower(child);
            var fixedPart = Sentence.Child(child, Fixed);
            if (fixedPart < 0) return first;
            for (var part = fixedPart; part >= 0; part = Sentence.NextSibling(part))
            {
                if (Sentence.Relation(part) is Fixed) first += " " + Lower(part);
            }

            return first;
        }

        return null;
    }

    /// <summary>Adds the objects of a preposition below a token: its obliques, its noun modifiers and those of an adjective that says what becomes of its object.</summary>
    /// <param name="token">The verb or noun.</param>
    /// <param name="preposition">In lower case.</param>
    /// <param name="found">Receives head tokens.</param>
    public void Prepositional(int token, string preposition, List<int> found)
    {
        for (var child = Sentence.FirstChild(token); child >= 0; child = Sentence.NextSibling(child))
        {
            if (preposition == "as" && Sentence.Relation(child) is Advcl && (Sentence.Tag(child) is UniversalTag.ADJ or UniversalTag.NOUN || (Sentence.PennTag(child) is "VBG" or "VBN" && Sentence.Child(child, Obj) < 0)) && Mark(child) == "as" && !HasOwnSubject(child)) found.Add(child);
            // "held for <i>questioning</i>", read as a clause: a gerund without an object or a subject.
            if (preposition == "for" && Sentence.Relation(child) is Advcl && Sentence.PennTag(child) is "VBG" && Mark(child) == "for" && Sentence.Child(child, Obj) < 0 && !HasOwnSubject(child)) found.Add(child);
            // "made the money available <i>to Nepal</i>", "kept the road closed <i>to lorries</i>": what is said of the object takes the phrase.
            if (Sentence.Relation(child) is Xcomp && Sentence.Tag(child) is UniversalTag.ADJ && child > token && Sentence.Child(token, Obj) >= 0 && !IsInfinitive(child)) Prepositional(child, preposition, found);
            if (Sentence.Relation(child) is not (Obl or OblAgent or Nmod or OblUnmarked or NmodDesc) || !CaseIs(child, preposition)) continue;
            // "the pact to <i>which</i> both acceded": what the clause is about.
            var noun = IsRelativePronoun(child) ? Antecedent(token, child) : child;
            if (!found.Contains(noun)) found.Add(noun);
        }
    }

    /// <summary>True when the noun stands after the preposition; "toward" stands for "towards", "upon" for "on".</summary>
    public bool CaseIs(int noun, string preposition)
    {
        for (var child = Sentence.FirstChild(noun); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is not Case || Sentence.PennTag(child) == "POS") continue;
            var word = Lower(child);
            if (word == preposition || (word == "towards" && preposition == "toward") || (word == "upon" && preposition == "on")) return true;
            if (preposition.Contains(' ') && CaseOf(noun) == preposition) return true;
        }

        return false;
    }

    private bool IsCount(int token) =>
        Sentence.Tag(token) is UniversalTag.NUM || (Sentence.Tag(token) is UniversalTag.PRON or UniversalTag.DET or UniversalTag.ADJ && Lower(token) is "some" or "several" or "many" or "most" or "all" or "half" or "few" or "both" or "each" or "any");

    /// <summary>"launched <i>what</i> it called an operation": the thing that is named there; "two <i>of its envoys</i>": what is counted. The token itself elsewhere.</summary>
    public int Meant(int token)
    {
        if (Sentence.Child(token, Nmod) is >= 0 and var counted && counted > token && CaseOf(counted) == "of" && IsCount(token)) return counted;
        if (Sentence.Tag(token) is not UniversalTag.PRON || Lower(token) != "what" || Sentence.Child(token, AclRelcl) is not (>= 0 and var naming) || !IsNaming(naming)) return token;
        foreach (var relation in (ReadOnlySpan<DependencyRelation>)[Obj, Ccomp, Xcomp, Obl])
        {
            if (Sentence.Child(naming, relation) is >= 0 and var meant && meant > naming && (relation is not Obl || CaseIs(meant, "as"))) return meant;
        }

        return token;
    }

    /// <summary>True for the verb of "what it <i>called</i> an operation", which says how somebody names a thing and is no act.</summary>
    public bool IsNaming(int verb) =>
        Sentence.Relation(verb) is AclRelcl && Sentence.Head(verb) is >= 0 and var what && Lower(what) == "what" && lexicon.NamingVerbs.Contains(Sentence.Lemma(verb));

    /// <summary>True for "meet", "talks" and their like, of which "in" and "at" tell the place and "on" the subject.</summary>
    public bool IsMeeting(int token) => lexicon.MeetingWords.Contains(Sentence.Lemma(token));

    /// <summary>The clause that a verb, noun or adjective takes as its content: infinitive, that-clause, gerund.</summary>
    /// <param name="token">The governing word.</param>
    /// <param name="found">Receives the heads of the clauses.</param>
    public void Complements(int token, List<int> found)
    {
        // "Somalia must hold elections, the envoy said.": what is said stands first.
        if (Sentence.Relation(token) is Parataxis && lexicon.SayVerbs.Contains(Sentence.Lemma(token)) && Sentence.Head(token) is >= 0 and var said && said < token && IsClausal(said)) found.Add(said);
        for (var child = Sentence.FirstChild(token); child >= 0; child = Sentence.NextSibling(child))
        {
            var relation = Sentence.Relation(child);
            // "called him a liar" is parsed with two objects now and then: the second is said of the first.
            var content = relation is Xcomp or Ccomp or Csubj or CsubjPass
                || (relation is Obj && Sentence.Child(token, Obj) is var first && first >= 0 && first != child)
                || (relation is Acl && Sentence.Tag(token) is UniversalTag.NOUN && (IsInfinitive(child) || Mark(child) is "that" or "of" or "for"))
                || (relation is Advcl && child > token && (IsGerundComplement(token, child) || (IsInfinitive(child) && TakesInfinitive(token))));
            if (content && !found.Contains(child)) found.Add(child);
            // "declared its readiness to talk": what the noun is about, the verb announces.
            if (relation is Obj && child > token && lexicon.ProspectiveNouns.Contains(Sentence.Lemma(child)) && Possessor(child) is >= 0 and var own && Sentence.Tag(own) is UniversalTag.PRON && Sentence.Child(child, Acl) is >= 0 and var aim && IsInfinitive(aim) && !found.Contains(aim)) found.Add(aim);
            if (relation is Obj && Sentence.Lemma(token) is not "make" && SaidOfObject(child) is >= 0 and var predicate && !found.Contains(predicate)) found.Add(predicate);
            if ((relation is Obj or NsubjPass || (relation is Obl && CaseOf(child) is "on" or "upon" or "to" or "with")) && Sentence.Tag(token) is UniversalTag.VERB) InfinitiveOfObject(token, child, found);
        }
    }

    /// <summary>"considers the group <i>an obstacle</i>", read as "the group, an obstacle": without "and" or a comma the second is said of the first; -1 for none.</summary>
    public int SaidOfObject(int obj)
    {
        for (var child = Sentence.FirstChildAfter(obj); child >= 0; child = Sentence.NextSibling(child))
        {
            // "called the bill shameful": an adjective behind its noun is said of it.
            if (Sentence.Relation(child) is Amod && child == obj + 1 && Sentence.Tag(child) is UniversalTag.ADJ) return child;
            // "considers the terms to be unacceptable"
            if (Sentence.Relation(child) is Acl && Sentence.Child(child, Cop) >= 0 && IsInfinitive(child)) return child;
            if (Sentence.Relation(child) is not (Conj or Appos) || Sentence.Child(child, Cc) >= 0 || Sentence.Child(child, Punct) >= 0) continue;
            if (Sentence.Child(child, Det) is >= 0 and var det && Lower(det) is "a" or "an" && Sentence.Form(det - 1) is not ",") return child;
        }

        return -1;
    }

    /// <summary>"forced the plane <i>to land</i>", "called on the parties <i>to talk</i>": with verbs that control their object the infinitive is theirs, also where the parser hangs it on the object.</summary>
    private void InfinitiveOfObject(int verb, int obj, List<int> found)
    {
        if (!lexicon.ObjectControl.Contains(Sentence.Lemma(verb))) return;
        for (var child = Sentence.FirstChildAfter(obj); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Acl && child > verb && IsInfinitive(child) && !found.Contains(child)) found.Add(child);
        }
    }

    /// <summary>"accused Moscow <i>of arming</i>", "apologised <i>for shelling</i>": a gerund with the verb's own preposition.</summary>
    private bool IsGerundComplement(int verb, int clause) =>
        Sentence.PennTag(clause) is "VBG" && (Mark(clause) ?? CaseOf(clause)) is "of" or "for" or "from" or "against" or "to" or "on" or "about" or "in" or "into" or "with" && Sentence.Tag(verb) is UniversalTag.VERB;

    /// <summary>True for verbs of which the "of" is their own, also where the parser hangs it on the object: "stripped bishops <i>of citizenship</i>".</summary>
    public bool TakesOf(int verb) => lexicon.OfVerbs.Contains(Sentence.Lemma(verb));

    private bool TakesInfinitive(int token) =>
        lexicon.ObjectControl.Contains(Sentence.Lemma(token)) || lexicon.Prospective.Contains(Sentence.Lemma(token))
        || lexicon.Proposing.Contains(Sentence.Lemma(token)) || lexicon.Failing.Contains(Sentence.Lemma(token));
}
