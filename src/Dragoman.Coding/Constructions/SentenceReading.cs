using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Constructions;

/// <summary>Reads the constructions of one sentence: voice, logical subject and object, control, relative clauses, prepositions.</summary>
/// <remarks>For one article on one thread. All numbers are token numbers of the sentence; -1 stands for none.</remarks>
public sealed partial class SentenceReading
{
    private const int DepthLimit = 12;
    private readonly ConstructionLexicon lexicon;
    private readonly string?[] lower;

    /// <summary>Reads a sentence.</summary>
    public SentenceReading(Sentence sentence, int number, ConstructionLexicon lexicon) =>
        (Sentence, Number, this.lexicon, lower) = (sentence, number, lexicon, new string?[sentence.Count]);

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The sentence's number in the document.</summary>
    public int Number { get; }

    /// <summary>True when the verb stands in the passive: "was denied", "the talks <i>held</i> in Baku".</summary>
    public bool IsPassive(int verb)
    {
        // "is set to", "is determined to": an adjective with its copula.
        if (Sentence.Tag(verb) is UniversalTag.ADJ && Sentence.PennTag(verb) is "JJ") return false;
        if (Sentence.Child(verb, AuxPass) >= 0) return true;
        // A past tense without an auxiliary is no passive, whatever the parser calls its subject.
        if (Sentence.PennTag(verb) != "VBD" && (Sentence.Child(verb, NsubjPass) >= 0 || Sentence.Child(verb, CsubjPass) >= 0)) return !IsMisreadTense(verb);
        if (Sentence.PennTag(verb) != "VBN" || IsMisreadClause(verb)) return false;
        return Sentence.Relation(verb) switch
        {
            Acl => OwnSubject(verb) < 0 || !HasAuxiliary(verb),
            // "officials shared evidence" read as a noun phrase: a participle has no subject of its own.
            Amod => OwnSubject(verb) < 0,
            Advcl => Sentence.Child(verb, Nsubj) < 0 && !HasAuxiliary(verb) && (Sentence.Child(verb, Obj) < 0 || Sentence.Child(verb, OblAgent) >= 0),
            Conj => Sentence.Child(verb, Obj) < 0 && !HasOwnSubject(verb) && !HasAuxiliary(verb) && Sentence.PennTag(Sentence.Head(verb)) == "VBN" && IsPassive(Sentence.Head(verb)),
            Xcomp => !HasAuxiliary(verb) && Sentence.Child(verb, Obj) < 0 && !(lexicon.StativeParticiples.Contains(Sentence.Lemma(verb)) && Agent(verb, direct: true) < 0),
            _ => false,
        };
    }

    /// <summary>"Troops <i>crossed</i> into Chad.", read as a passive: a whole sentence with a full stop has an auxiliary in the passive.</summary>
    private bool IsMisreadTense(int verb) =>
        Sentence.Relation(verb) is Root && Sentence.Child(verb, Aux) < 0 && Sentence.Child(verb, OblAgent) < 0 && Sentence.Form(Sentence.Count - 1) == "." && Agent(verb, direct: true) < 0;

    /// <summary>"Turkey violated Greek airspace", read by the parser as airspace that was violated: a participle before its noun has no subject of its own.</summary>
    private bool IsMisreadClause(int verb) => Sentence.Relation(verb) switch
    {
        Amod => Sentence.Head(verb) > verb && Sentence.Child(verb, Nsubj) is >= 0 and var subject && subject < verb,
        Acl => IsMisreadPredicate(verb),
        _ => false,
    };

    /// <summary>"Women <i>poured</i> into the streets.", read as women that were poured: a whole sentence with a full stop has a verb, and a participle with an object is none.</summary>
    private bool IsMisreadPredicate(int verb)
    {
        var noun = Sentence.Head(verb);
        if (noun < 0 || noun > verb || Sentence.Relation(noun) is not Root || Sentence.PennTag(verb) != "VBN" || IsClausal(noun)) return false;
        return Sentence.Child(verb, Obj) >= 0 || (Sentence.Form(Sentence.Count - 1) == "." && Sentence.Child(verb, OblAgent) < 0);
    }

    /// <summary>Who acts by a verb or an adjective: the agent of a passive, else the subject, also where control, relative clauses or coordination carry it.</summary>
    public int LogicalSubject(int verb)
    {
        if (!IsPassive(verb)) return SurfaceSubject(verb, 0);
        if (Agent(verb) is >= 0 and var agent) return agent;
        // "Mali had two reporters arrested": who has it done.
        return Sentence.Relation(verb) is Ccomp or Xcomp && !HasAuxiliary(verb) && Sentence.Child(verb, AuxPass) < 0 && Sentence.Head(verb) is >= 0 and var causing && Sentence.Lemma(causing) == "have" ? SurfaceSubject(causing, 0) : -1;
    }

    /// <summary>What is acted on: the subject of a passive, else the object, also the antecedent of a relative clause.</summary>
    public int LogicalObject(int verb)
    {
        var obj = Sentence.Child(verb, Obj);
        if (obj < 0 && Sentence.Relation(verb) is Amod && (IsMisreadClause(verb) || (Sentence.PennTag(verb) is "VBD" && BeforePastTense(verb, Sentence.Head(verb)) >= 0))) return Sentence.Head(verb);
        if (IsPassive(verb)) return obj >= 0 ? obj : SurfaceSubject(verb, 0);
        if (obj >= 0) return IsRelativePronoun(obj) ? Antecedent(verb, obj) : obj;
        if (BareOblique(verb) is >= 0 and var bare) return bare;
        if (MisreadObject(verb) is >= 0 and var misread) return misread;
        if (MisreadSum(verb) is >= 0 and var sum) return sum;
        if (Sentence.Relation(verb) is AclRelcl && HasOwnSubject(verb) && !IsRelativePronoun(OwnSubject(verb)) && !IsAntecedentNoObject(verb) && Sentence.Head(verb) is >= 0 and var noun) return noun;
        if (Sentence.Relation(verb) is Conj && Sentence.Head(verb) is >= 0 and var first && Sentence.Child(first, Obj) is >= 0 and var shared && shared > verb) return shared;
        for (var child = Sentence.FirstChild(verb); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Conj && Sentence.Child(child, Obj) is >= 0 and var later && !HasOwnSubject(child) && child - verb <= 3) return later;
        }

        return -1;
    }

    /// <summary>"Peru, <i>whose</i> troops fought", "the town <i>where</i> they fought", "the day <i>on which</i> it agreed": the antecedent is taken up by another word than the object.</summary>
    private bool IsAntecedentNoObject(int verb)
    {
        if (Possessor(OwnSubject(verb)) is >= 0 and var owner && Lower(owner) == "whose") return true;
        for (var child = Sentence.FirstChild(verb); child >= 0 && child < verb; child = Sentence.NextSibling(child))
        {
            if (Sentence.PennTag(child) is "WRB" || (Sentence.Relation(child) is Obl && IsRelativePronoun(child))) return true;
        }

        return false;
    }

    /// <summary>"Gave around $400 million": a sum whose approximation the parser took for a preposition.</summary>
    private int MisreadSum(int verb)
    {
        for (var child = Sentence.FirstChildAfter(verb); child >= 0 && child <= verb + 3; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Obl && Sentence.PennTag(child) is "$" or "CD" && CaseOf(child) is "around" or "about" or "over" or "under" or "nearly") return child;
        }

        return -1;
    }

    /// <summary>"Met Russian President Putin": a nationality that the parser took for a predicate with an object of its own.</summary>
    private int MisreadObject(int verb)
    {
        var predicate = Sentence.Child(verb, Xcomp);
        if (predicate != verb + 1 || !char.IsUpper(Sentence.Form(predicate)[0])) return -1;
        if (Sentence.Tag(predicate) is not (UniversalTag.ADJ or UniversalTag.PROPN or UniversalTag.NOUN)) return -1;
        var inner = Sentence.Child(predicate, Obj);
        return inner > predicate ? inner : -1;
    }

    /// <summary>"shot down <i>a plane</i>": an oblique without a preposition that is no time is an object.</summary>
    private int BareOblique(int verb)
    {
        for (var child = Sentence.FirstChildAfter(verb); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Advcl or Xcomp or Ccomp) return -1;
            if (Sentence.Relation(child) is Obl && IsThing(child) && (CaseOf(child) is null || IsParticle(verb, child)) && Mark(child) is null && child - verb <= 6) return child;
        }

        return -1;
    }

    private bool IsThing(int token) => Sentence.Tag(token) is UniversalTag.NOUN || (Sentence.Tag(token) is UniversalTag.PROPN && !lexicon.CalendarNames.Contains(Lower(token)));

    /// <summary>"called <i>off</i> the exercise", "wrote <i>off</i> the debt": the particle read as the preposition of what is the object.</summary>
    private bool IsParticle(int verb, int noun) =>
        verb + 1 < Sentence.Count && Sentence.Head(verb + 1) == noun && Sentence.Relation(verb + 1) is Case && Lower(verb + 1) is "off" or "down" or "aside" or "back" or "away";

    /// <summary>To whom: the indirect object, or the subject of a passive that keeps its object ("was denied entry").</summary>
    public int IndirectObject(int verb)
    {
        var indirect = Sentence.Child(verb, Iobj);
        if (indirect >= 0) return indirect;
        return IsPassive(verb) && Sentence.Child(verb, Obj) >= 0 ? SurfaceSubject(verb, 0) : -1;
    }

    /// <summary>The subject as the surface shows or implies it, whatever the voice.</summary>
    public int SurfaceSubject(int verb) => SurfaceSubject(verb, 0);

    /// <summary>True when the verb has a subject of its own.</summary>
    public bool HasOwnSubject(int verb) => OwnSubject(verb) >= 0;

    /// <summary>The verb's own subject, of whatever kind; -1 where it has none.</summary>
    public int OwnSubject(int verb)
    {
        for (var child = Sentence.FirstChild(verb); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Nsubj or NsubjPass or NsubjOuter or Csubj or CsubjPass or CsubjOuter) return child;
        }

        return -1;
    }

    /// <summary>The words that mark a clause: "to", "that", "if", "after".</summary>
    public string? Mark(int verb)
    {
        for (var child = Sentence.FirstChild(verb); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is DependencyRelation.Mark && Sentence.Tag(child) is not UniversalTag.PART) return Lower(child);
        }

        return null;
    }

    /// <summary>True for an infinitive with "to".</summary>
    public bool IsInfinitive(int verb)
    {
        for (var child = Sentence.FirstChild(verb); child >= 0; child = Sentence.NextSibling(child))
        {
            if (child < verb && (Sentence.PennTag(child) == "TO" || (Sentence.Relation(child) is DependencyRelation.Mark or Case && Sentence.PennTag(verb) == "VB" && Lower(child) == "to"))) return true;
        }

        return false;
    }

    /// <summary>The token's form in lower case.</summary>
    public string Lower(int token) => lower[token] ??= Sentence.Form(token).ToLowerInvariant();

    /// <summary>The token's lemma, that of a name in lower case too.</summary>
    public string LowerLemma(int token)
    {
        var lemma = Sentence.Lemma(token);
        if (Sentence.Tag(token) is not UniversalTag.PROPN && !(Sentence.Tag(token) is UniversalTag.NOUN && lemma.Length > 0 && char.IsUpper(lemma[0]))) return lemma;
        return lemma == Sentence.Form(token) ? Lower(token) : lemma.ToLowerInvariant();
    }

    /// <summary>True for "who", "which" and "that" as relative pronouns.</summary>
    public bool IsRelativePronoun(int token) => Sentence.PennTag(token) is "WP" or "WDT" or "WP$";

    private int SurfaceSubject(int verb, int depth)
    {
        if (depth > DepthLimit) return -1;
        var own = OwnSubject(verb);
        if (own >= 0) return IsRelativePronoun(own) || (Sentence.Relation(verb) is AclRelcl && Lower(own) == "that") ? Antecedent(verb, own) : own;
        if (LoneBoth(verb) is >= 0 and var both) return both;
        var head = Sentence.Head(verb);
        if (head < 0) return -1;
        return Sentence.Relation(verb) switch
        {
            Conj or Parataxis when IsClausal(head) => SurfaceSubject(head, depth + 1),
            Xcomp => Controller(verb, head, depth),
            // "officials it said had fled": the antecedent, where a clause that says so has no subject of its own.
            Ccomp when Sentence.Relation(head) is AclRelcl && HasOwnSubject(head) && !IsInfinitive(verb) && Sentence.Tag(Sentence.Head(head)) is UniversalTag.NOUN or UniversalTag.PROPN => Sentence.Head(head),
            Advcl or AdvclRelcl or Ccomp or Obl => AdverbialSubject(verb, head, depth),
            Acl => AdnominalSubject(verb, head, depth),
            AclRelcl when !IsInfinitive(verb) => head,
            Amod when Sentence.PennTag(verb) is "VBD" && BeforePastTense(verb, head) is >= 0 and var misread => misread,
            Amod when Sentence.Tag(verb) is UniversalTag.VERB => head,
            _ => -1,
        };
    }

    /// <summary>"<i>Both</i> welcomed it", where the parser took the subject for the "both" of "both … and": it stands right before the verb.</summary>
    private int LoneBoth(int verb) =>
        verb > 0 && Lower(verb - 1) == "both" && Sentence.Head(verb - 1) == verb && Sentence.Relation(verb - 1) is CcPreconj && Sentence.PennTag(verb) is "VBD" or "VBP" ? verb - 1 : -1;

    private int Controller(int verb, int governor, int depth)
    {
        if (IsPassive(governor)) return SurfaceSubject(governor, depth + 1);
        var obj = Sentence.Child(governor, Obj);
        if (obj < 0) obj = Sentence.Child(governor, Iobj);
        // "called Lima to complain": a person who is called is not asked to, other than one who is called on.
        if (obj >= 0 && Sentence.Lemma(governor) == "call") return SurfaceSubject(governor, depth + 1);
        // "had two men arrested", "wants them gone": the participle is said of the object.
        if (obj >= 0 && obj < verb && Sentence.PennTag(verb) == "VBN" && !IsInfinitive(verb) && !HasAuxiliary(verb)) return obj;
        if (obj >= 0 && lexicon.ObjectControl.Contains(Sentence.Lemma(governor))) return obj;
        if (lexicon.ObjectControl.Contains(Sentence.Lemma(governor)) && PersonalOblique(governor, verb) is >= 0 and var oblique) return oblique;
        return IsClausal(governor) || Sentence.Tag(governor) is UniversalTag.ADJ or UniversalTag.NOUN ? SurfaceSubject(governor, depth + 1) : -1;
    }

    /// <summary>"called <i>on Baku</i> to release": the oblique that stands between the verb and its infinitive.</summary>
    private int PersonalOblique(int governor, int before)
    {
        for (var child = Sentence.FirstChild(governor); child >= 0 && child < before; child = Sentence.NextSibling(child))
        {
            if (child > governor && Sentence.Relation(child) is Obl && CaseOf(child) is "on" or "upon" or "for" or "to" or "with") return child;
        }

        return -1;
    }

    private int AdverbialSubject(int verb, int governor, int depth)
    {
        if (!IsClausal(governor) && Sentence.Tag(governor) is not (UniversalTag.ADJ or UniversalTag.NOUN)) return -1;
        var mark = Mark(verb) ?? CaseOf(verb);
        var blames = lexicon.ObjectControl.Contains(Sentence.Lemma(governor)) && (mark is "of" or "for" or "from" or "into" || IsInfinitive(verb));
        blames |= mark is "for" && (lexicon.ForControl.Contains(Sentence.Lemma(governor)) || TakesToTask(governor));
        if (blames && !IsPassive(governor))
        {
            var obj = LogicalObject(governor);
            if (obj < 0) obj = PersonalOblique(governor, verb);
            if (obj >= 0) return obj;
        }

        return SurfaceSubject(governor, depth + 1);
    }

    /// <summary>"took Chad <i>to task</i>", "took it <i>to court</i>"</summary>
    private bool TakesToTask(int verb) =>
        Sentence.Lemma(verb) == "take" && Sentence.Child(verb, Obl) is >= 0 and var task && Sentence.Lemma(task) is "task" or "court" && CaseOf(task) is "to";

    /// <summary>"<i>Algeria</i> boycotted Moroccan goods", read as one noun phrase: a past tense before a noun has what precedes it as its subject.</summary>
    private int BeforePastTense(int verb, int noun)
    {
        for (var child = Sentence.FirstChild(noun); child >= 0 && child < verb; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Compound or Amod or NmodPoss && Sentence.Tag(child) is UniversalTag.PROPN or UniversalTag.NOUN) return child;
        }

        return -1;
    }

    private int AdnominalSubject(int verb, int noun, int depth)
    {
        // "issued a statement urging …": what a text says, its author says.
        if (Sentence.PennTag(verb) is "VBG" && lexicon.DocumentNouns.Contains(Sentence.Lemma(noun)) && AuthorOf(noun, depth) is >= 0 and var author) return author;
        if (IsInfinitive(verb) && FirstTo(noun) is >= 0 and var first) return Sentence.Relation(noun) is Appos ? first : SurfaceSubject(first, depth + 1);
        if (!IsInfinitive(verb)) return Sentence.PennTag(verb) is "VBG" or "VBN" or "VBD" && !HasPrepositionMark(verb) ? noun : Possessor(noun);
        var possessor = Possessor(noun);
        if (possessor >= 0) return possessor;
        // "the decision by Peru to leave": the noun says whose decision it is.
        for (var child = Sentence.FirstChildAfter(noun); child >= 0 && child < verb; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Nmod && CaseOf(child) == "by") return child;
        }

        for (int at = noun, governor = Sentence.Head(at); governor >= 0 && depth++ < DepthLimit; at = governor, governor = Sentence.Head(at))
        {
            if (at == noun && Sentence.Relation(noun) is Obj or NsubjPass && lexicon.ObjectControl.Contains(Sentence.Lemma(governor))) return noun;
            // "dismissed Lima's plan as an attempt to gain time": whose plan it is attempts it.
            if (at == noun && CaseOf(noun) == "as" && IsClausal(governor) && LogicalObject(governor) is >= 0 and var judged) return Possessor(judged);
            if (IsClausal(governor)) return Sentence.Relation(at) is Nsubj or NsubjPass ? noun : LogicalSubject(governor);
        }

        return -1;
    }

    private int AuthorOf(int document, int depth)
    {
        if (Possessor(document) is >= 0 and var possessor) return possessor;
        var by = new List<int>();
        Prepositional(document, "by", by);
        if (by.Count > 0) return by[0];
        var governor = Sentence.Head(document);
        return governor >= 0 && Sentence.Relation(document) is Obj or Obl && IsClausal(governor) && !IsPassive(governor) ? SurfaceSubject(governor, depth + 1) : -1;
    }

    /// <summary>Who a noun belongs to or comes from: "<i>Iran</i>'s offer", "<i>U.S.</i> efforts".</summary>
    public int Possessor(int noun)
    {
        var possessor = Sentence.Child(noun, NmodPoss);
        return possessor;
    }

    /// <summary>Who acts in a passive: "by" and its noun.</summary>
    public int Agent(int verb) => Agent(verb, direct: false);

    private int Agent(int verb, bool direct)
    {
        var agent = Sentence.Child(verb, OblAgent);
        if (agent >= 0) return agent;
        for (var child = Sentence.FirstChild(verb); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Obl && CaseOf(child) == "by" && Sentence.PennTag(child) is not "CD") return child;
        }

        return direct ? -1 : AgentBelow(verb);
    }

    /// <summary>"was hit with tariffs <i>by Kosovo</i>": the agent where the parser hangs it on the noun before.</summary>
    private int AgentBelow(int verb)
    {
        if (!IsPassive(verb)) return -1;
        for (var child = Sentence.FirstChildAfter(verb); child >= 0; child = Sentence.NextSibling(child))
        {
            // "were freed after mediation by Oman": the mediation's agent.
            if (Sentence.Relation(child) is not (Obl or Obj or OblUnmarked) || CaseOf(child) is "after" or "following" or "before" or "since" or "amid" or "despite" or "during") continue;
            // "was summoned over remarks by an envoy": his remarks.
            if (CaseOf(child) is "about" or "for" or "over" && lexicon.ReportNouns.Contains(Sentence.Lemma(child))) continue;
            for (var below = Sentence.FirstChildAfter(child); below >= 0; below = Sentence.NextSibling(below))
            {
                if (Sentence.Relation(below) is Nmod && CaseOf(below) == "by" && Sentence.PennTag(below) is not "CD") return below;
                // "declared persona non grata by Peru": of a name of several words the last.
                if (Sentence.Relation(below) is Appos or Flat && Sentence.Child(below, Nmod) is >= 0 and var agent && CaseOf(agent) == "by") return agent;
            }
        }

        return -1;
    }

    private int Antecedent(int verb, int pronoun)
    {
        for (int at = verb, steps = 0; at >= 0 && steps < DepthLimit; at = Sentence.Head(at), steps++)
        {
            if (Sentence.Relation(at) is AclRelcl && Sentence.Head(at) >= 0) return Sentence.Head(at);
        }

        return pronoun;
    }

    private bool HasAuxiliary(int verb) => Sentence.Child(verb, Aux) >= 0;

    private bool HasPrepositionMark(int verb) => Mark(verb) is "of" or "for" or "in" or "to" or "from" or "on" or "about" or "against";

    /// <summary>True for a verb, or a predicate with a copula or a subject.</summary>
    public bool IsClausal(int token) =>
        Sentence.Tag(token) is UniversalTag.VERB or UniversalTag.AUX || Sentence.Child(token, Cop) >= 0 || HasOwnSubject(token);
}
