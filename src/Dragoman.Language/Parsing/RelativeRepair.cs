using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"met in <i>Lima</i>, which recalled its envoy" and "its relations with <i>Lima</i>, which has recalled its envoy": a clause with "which" right after a name is about the name, where it is read as being about the whole sentence, or any relative clause about a noun whose number is another than that of the clause's verb.</summary>
/// <remarks>The like holds without "which": "a step Lima <i>called</i> a provocation" has the step as its object, and in "…, a charge Lima <i>denied</i>" the last verb only describes the charge.</remarks>
internal static class RelativeRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var verb = 2; verb < forms.Length; verb++)
        {
            if (relations[verb] is DependencyRelation.AclRelcl && NamedByClause(verb, forms, pennTags, heads, relations) is >= 0 and var name) relations[name] = DependencyRelation.Xcomp;
            if (relations[verb] is DependencyRelation.AclRelcl && NounOfNumber(verb, forms, pennTags, heads, relations) is >= 0 and var counted) heads[verb] = (short)counted;
            if (relations[verb] is DependencyRelation.AclRelcl && NounBeforeName(verb, forms, tags, heads, relations) is >= 0 and var described) heads[verb] = (short)described;
            if (relations[verb] is DependencyRelation.Root && ClauseBefore(verb, tags, pennTags, heads, relations) is >= 0 and var told) Describe(verb, told, heads, relations);
        }

        for (var which = 2; which < forms.Length; which++)
        {
            // "the bloc, to which Lima had appealed": behind a preposition it is no object.
            if (relations[which] is DependencyRelation.Obj && pennTags[which] is "WDT" or "WP" && relations[which - 1] is DependencyRelation.Case && heads[which - 1] == which) relations[which] = DependencyRelation.Obl;
            if (forms[which] != "which" || forms[which - 1] != "," || tags[which - 2] is not UniversalTag.PROPN || heads[which] is not (>= 0 and var verb) || verb <= which) continue;
            var name = which - 2;
            while (heads[name] >= 0 && heads[name] < name && relations[name] is DependencyRelation.Flat or DependencyRelation.Compound) name = heads[name];
            if (heads[verb] == name || heads[verb] > which || !IsNoun(name, tags, relations) || !Dependents.IsAbove(heads[verb], name, heads) || Dependents.IsAbove(verb, name, heads)) continue;
            if (IsOfWholeSentence(verb, which, forms, heads, relations) || IsOfOtherNumber(verb, which, pennTags, heads, relations)) (heads[verb], relations[verb]) = ((short)name, DependencyRelation.AclRelcl);
        }
    }

    /// <summary>"a step Lima <i>called</i> a provocation": of the clause's two objects the noun before it is the one, and the other says what it is called; -1 for another clause.</summary>
    private static int NamedByClause(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[verb] is not DependencyRelation.AclRelcl || heads[verb] is not (>= 0 and var noun) || noun >= verb || forms[verb] is not ("called" or "calls" or "call" or "labelled" or "labeled" or "branded" or "brands" or "dubbed" or "termed" or "deemed" or "deems" or "considers" or "considered")) return -1;
        for (var token = noun + 1; token < verb; token++)
        {
            if (pennTags[token] is "WDT" or "WP" or "MD" || relations[token] is DependencyRelation.AuxPass) return -1;
        }

        return Dependents.Find(verb, DependencyRelation.Nsubj, heads, relations) > noun ? Dependents.Find(verb, DependencyRelation.Obj, heads, relations) : -1;
    }

    /// <summary>"an attack on Lima that <i>killed</i> one": "that" is never about a bare name, so its clause is about the noun that the name belongs to; -1 for another clause.</summary>
    private static int NounBeforeName(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[verb] is not DependencyRelation.AclRelcl || heads[verb] is not (>= 1 and var name) || name + 1 >= verb || tags[name] is not UniversalTag.PROPN || relations[name] is not DependencyRelation.Nmod || forms[name + 1] != "that" || heads[name + 1] != verb) return -1;
        return heads[name] is >= 0 and var noun && noun < name && tags[noun] is UniversalTag.NOUN && Dependents.Find(name, DependencyRelation.Det, heads, relations) < 0 ? noun : -1;
    }

    /// <summary>"Peru accused Chile of spying, a charge Santiago <i>denied</i>", read as a charge that denied: the clause that the last verb would say is the sentence, and its subject describes it; that clause, -1 where all is well.</summary>
    private static int ClauseBefore(int verb, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var name = verb - 1;
        if (relations[verb] is not DependencyRelation.Root || pennTags[verb] is not ("VBD" or "VBZ") || tags[name] is not UniversalTag.PROPN || relations[name] is not DependencyRelation.Appos || heads[name] is not (>= 1 and var noun)) return -1;
        if (heads[noun] != verb || relations[noun] is not DependencyRelation.Nsubj || tags[noun] is not UniversalTag.NOUN || noun != name - 1 || Dependents.Find(verb, DependencyRelation.Obj, heads, relations) >= 0) return -1;
        var clause = Dependents.Find(verb, DependencyRelation.Ccomp, heads, relations);
        return clause >= 0 && clause < noun && tags[clause] is UniversalTag.VERB && Dependents.Find(clause, DependencyRelation.Nsubj, heads, relations) >= 0 ? clause : -1;
    }

    private static void Describe(int verb, int clause, Span<short> heads, Span<DependencyRelation> relations)
    {
        var noun = heads[verb - 1];
        (heads[clause], relations[clause]) = (-1, DependencyRelation.Root);
        (heads[noun], relations[noun]) = ((short)clause, DependencyRelation.Parataxis);
        (heads[verb], relations[verb]) = (noun, DependencyRelation.AclRelcl);
        (heads[verb - 1], relations[verb - 1]) = ((short)verb, DependencyRelation.Nsubj);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == verb && child != verb - 1 && (child < noun || relations[child] is DependencyRelation.Punct)) heads[child] = (short)clause;
        }
    }

    private static bool IsNoun(int name, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<DependencyRelation> relations) =>
        tags[name] is UniversalTag.PROPN && relations[name] is DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.Obj or DependencyRelation.OblAgent or DependencyRelation.Iobj;

    /// <summary>A clause on a verb whose own verb has an object, as acts have.</summary>
    private static bool IsOfWholeSentence(int verb, int which, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[verb] is DependencyRelation.AdvclRelcl && relations[which] is DependencyRelation.Nsubj && Dependents.Find(verb, DependencyRelation.Obj, heads, relations) > verb
        && forms[verb] is not ("made" or "makes" or "caused" or "causes" or "gave" or "gives" or "left" or "leaves" or "means" or "meant" or "marks" or "marked" or "allows" or "allowed" or "helps" or "helped" or "took" or "takes" or "surprised" or "angered" or "drew" or "prompted");

    private static bool IsOfOtherNumber(int verb, int which, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[verb] is not DependencyRelation.AclRelcl || relations[which] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass) || pennTags[heads[verb]] != "NNS") return false;
        return pennTags[Finite(verb, which, heads, relations)] == "VBZ";
    }

    /// <summary>The word of a relative clause that agrees with its subject: the first auxiliary or copula, else the verb.</summary>
    private static int Finite(int verb, int pronoun, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var token = pronoun + 1; token < verb; token++)
        {
            if (heads[token] == verb && relations[token] is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop) return token;
        }

        return verb;
    }

    /// <summary>"an agreement with its neighbours that <i>obliges</i> it", "attacks on the embassy that <i>were</i> claimed": the noun further up whose number is that of the clause's verb; -1 where the nearest noun has it, or none.</summary>
    private static int NounOfNumber(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[verb] is not DependencyRelation.AclRelcl || heads[verb] is not (>= 1 and var nearest) || pennTags[nearest] is not ("NN" or "NNS") || relations[nearest] is DependencyRelation.Conj || Dependents.Find(nearest, DependencyRelation.Conj, heads, relations) >= 0) return -1;
        var pronoun = Dependents.Find(verb, DependencyRelation.Nsubj, heads, relations);
        if (pronoun < 0) pronoun = Dependents.Find(verb, DependencyRelation.NsubjPass, heads, relations);
        if (pronoun < nearest || pennTags[pronoun] is not ("WDT" or "WP")) return -1;
        var finite = Finite(verb, pronoun, heads, relations);
        var wanted = (pennTags[finite], forms[finite]) switch
        {
            ("VBZ", _) or (_, "was") => "NN",
            ("VBP", _) or (_, "were") => "NNS",
            _ => null,
        };
        if (wanted is null || pennTags[nearest] == wanted) return -1;
        for (int noun = heads[nearest], steps = 0; noun >= 0 && noun < nearest && steps < 3; noun = heads[noun], steps++)
        {
            if (pennTags[noun] == wanted) return Dependents.Find(noun, DependencyRelation.Conj, heads, relations) < 0 ? noun : -1;
            if (pennTags[noun] is not ("NN" or "NNS" or "NNP") && relations[noun] is not DependencyRelation.Acl) return -1;
        }

        return -1;
    }
}
