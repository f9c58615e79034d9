using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Constructions;

/// <content>Single words that change what a clause says: those that deny it, and "the first" and its like.</content>
public sealed partial class SentenceReading
{
    /// <summary>"Peru was <i>the first</i> to recognise Chad", "Peru, <i>the only state</i> to recognise Chad": the predicate whose subject did so, or the noun beside which it stands; -1 for another noun.</summary>
    public int FirstTo(int noun)
    {
        if (!IsOrdinal(noun))
        {
            if (!HasOrdinal(noun)) return -1;
        }

        if (Sentence.Child(noun, Cop) >= 0) return noun;
        return Sentence.Relation(noun) is Appos or Xcomp or Obj && Sentence.Head(noun) is >= 0 and var head && (Sentence.Relation(noun) is Appos || Sentence.Lemma(head) is "become" or "remain") ? head : -1;
    }

    private bool HasOrdinal(int noun)
    {
        for (var child = Sentence.FirstChild(noun); child >= 0 && child < noun; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Amod && IsOrdinal(child)) return true;
        }

        return false;
    }

    private bool IsOrdinal(int token) => Lower(token) is "first" or "second" or "third" or "last" or "latest" or "only";

    /// <summary>A finite past or a perfect: "had been reached", "withdrew", "was ready", not "would withdraw"; a form that the tagger left open counts by its auxiliaries.</summary>
    public bool IsPast(int verb)
    {
        for (var child = Sentence.FirstChild(verb); child >= 0 && child < verb; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Aux or AuxPass or Cop) return Sentence.PennTag(child) is "VBD" || Sentence.Lemma(child) is "have";
        }

        return Sentence.PennTag(verb) is "VBD" or "VBN";
    }

    /// <summary>True for a word that denies its verb: "not", but not "<i>not</i> until May did Oman agree", and not "<i>barely</i> had Oman agreed than …"; "no <i>longer</i>".</summary>
    public bool IsNegator(int token)
    {
        if (Lower(token) == "longer") return token > 0 && Lower(token - 1) == "no";
        if (!lexicon.Negators.Contains(Lower(token))) return false;
        if (token + 1 >= Sentence.Count) return true;
        return Lower(token) switch
        {
            "not" => Lower(token + 1) != "until",
            "barely" or "hardly" or "scarcely" => Sentence.Relation(token + 1) is not Aux || Sentence.Head(token) is var verb && OwnSubject(verb) < token,
            _ => true,
        };
    }

    /// <summary>"vowed <i>never</i> to leave", "undertook <i>not</i> to attack": the word behind a verb that denies the infinitive after it; -1 for none.</summary>
    public int NegatesInfinitive(int verb)
    {
        for (var child = Sentence.FirstChildAfter(verb); child >= 0 && child + 1 < Sentence.Count; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Advmod && Lower(child + 1) == "to" && IsNegator(child)) return child;
        }

        return -1;
    }

    /// <summary>"the claim <i>that</i> Congo had shelled it": a clause with "that" and a subject of its own besides, even where the parser took "that" for a part of the clause.</summary>
    public bool IsThatClause(int verb)
    {
        if (Mark(verb) is "that") return true;
        var subject = OwnSubject(verb);
        for (var child = Sentence.FirstChild(verb); child >= 0 && child < subject; child = Sentence.NextSibling(child))
        {
            // "a charge that Peru denied" relates; "the charge that Peru had attacked it" has its own object.
            if (Lower(child) is "that" && Sentence.Relation(child) is Obj) return HasObjectBehind(verb);
        }

        return false;
    }

    private bool HasObjectBehind(int verb)
    {
        for (var child = Sentence.FirstChildAfter(verb); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Obj or Xcomp or Ccomp) return true;
        }

        return false;
    }
}
