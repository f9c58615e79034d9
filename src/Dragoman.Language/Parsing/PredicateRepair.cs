using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>Tags and tree are read side by side and may contradict each other about what a clause's predicate is: here they are made to agree.</summary>
/// <remarks>
/// "Chile halted gas deliveries", a finite verb hung as an attribute on the noun that has the subject: the verb is the predicate and the noun its object.
/// "Minister Ray opened the bridge", with the name as root and what he did below it: he is the subject, with whoever stood before him.
/// "is due to travel", read like "owing to": the adjective is the predicate and the verb its complement. So it is in "is due in Lima", read like "up in".
/// "has Lima's back", with an auxiliary as the root and an adverb: what has an object is a verb, and what somebody owns is a noun.
/// "Honduras cut ties", a word with subject and object but tagged a noun: what the lexicon knows as a verb's form is one.
/// "Fighting broke out", with a verb as the subject: a subject is a noun.
/// "Ray plans to open the bridge", read like "the Ray plans": a name before a root that may be a verb, with what it is meant to do after it, is its subject.
/// </remarks>
internal static class PredicateRepair
{
    /// <summary>Repairs a tree and its tags in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        VerblessRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
        if (VerbBelowName(tags, pennTags, heads, relations) is >= 0 and var act) RaiseOverName(act, tags, heads, relations);
        if (IntentOfName(forms, tags, pennTags, heads, relations, lexicon) is > 0 and var intent) Intend(intent, tags, pennTags, heads, relations);
        if (PastOfNoun(forms, tags, pennTags, heads, relations, lexicon) is > 0 and var past) RaisePast(past, tags, pennTags, heads, relations);
        for (var token = 0; token < forms.Length; token++)
        {
            if (relations[token] is DependencyRelation.Nsubj && IsActAsSubject(token, forms, tags, pennTags, heads, relations, lexicon)) (tags[token], pennTags[token]) = (UniversalTag.NOUN, "NN");
            if (relations[token] is DependencyRelation.Mark or DependencyRelation.Case && IsDueTo(token, forms, heads, relations)) RaiseDue(token, forms, heads, relations);
            if (relations[token] is DependencyRelation.Case && IsDueAt(token, forms, tags, heads, relations)) RaiseDueAt(token, heads, relations);
            if (tags[token] is UniversalTag.ADV && relations[token] is DependencyRelation.Advmod && heads[token] is >= 0 and var verb && verb < token && Dependents.Find(token, DependencyRelation.NmodPoss, heads, relations) is >= 0 and var owner && owner > verb)
                (tags[token], pennTags[token], relations[token]) = (UniversalTag.NOUN, "NN", DependencyRelation.Obj);
            if (tags[token] is UniversalTag.AUX && relations[token] is DependencyRelation.Root && forms[token] is "has" or "have" or "had" && Dependents.Find(token, DependencyRelation.Obj, heads, relations) > token) tags[token] = UniversalTag.VERB;
            if (relations[token] is DependencyRelation.Amod && IsFiniteAttribute(token, tags, pennTags, heads, relations)) Raise(token, heads, relations);
            if (relations[token] is DependencyRelation.Obj && heads[token] is >= 0 and var head && head < token && tags[head] is UniversalTag.NOUN or UniversalTag.ADJ && HasSubjectBefore(head, heads, relations) && VerbTag(forms[head], lexicon) is { } penn)
                (tags[head], pennTags[head]) = (UniversalTag.VERB, penn);
        }
    }

    /// <summary>"<i>Fighting</i> broke out": a subject that a verb gave its form is a noun, where the lexicon has it and it has neither article nor object.</summary>
    private static bool IsActAsSubject(int token, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon) =>
        pennTags[token] == "VBG" && tags[token] is UniversalTag.VERB && relations[token] is DependencyRelation.Nsubj && heads[token] > token && lexicon.Has(forms[token], "n")
        && !Dependents.Any(token, static relation => relation is DependencyRelation.Det or DependencyRelation.Conj or DependencyRelation.Obj or DependencyRelation.Nsubj or DependencyRelation.Aux or DependencyRelation.Xcomp or DependencyRelation.Ccomp, heads, relations);

    /// <summary>A root read as a plural that may be a verb's form, whose only word before it is a name and which an infinitive follows at once; -1 for none.</summary>
    private static int IntentOfName(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        var root = relations.IndexOf(DependencyRelation.Root);
        if (root < 1 || root + 2 >= forms.Length || tags[root] is not UniversalTag.NOUN || pennTags[root] != "NNS" || relations[root + 1] is not DependencyRelation.Mark || forms[root + 1] != "to") return -1;
        var aim = heads[root + 1];
        if (heads[aim] != root || relations[aim] is not DependencyRelation.Acl || heads[root - 1] != root || relations[root - 1] is not DependencyRelation.Compound || !char.IsUpper(forms[root - 1][0]) || !lexicon.Has(forms[root], "v+s")) return -1;
        for (var child = 0; child < root - 1; child++)
        {
            if (heads[child] == root) return -1;
        }

        return root;
    }

    private static void Intend(int verb, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        (tags[verb], pennTags[verb], relations[verb - 1], relations[heads[verb + 1]]) = (UniversalTag.VERB, "VBZ", DependencyRelation.Nsubj, DependencyRelation.Xcomp);
        if (tags[verb - 1] is UniversalTag.NOUN) (tags[verb - 1], pennTags[verb - 1]) = (UniversalTag.PROPN, "NNP");
    }

    /// <summary>"The Lima <i>blast</i> killed one", with the blast as the verb and the past tense below it: that past tense; -1 where all is well.</summary>
    private static int PastOfNoun(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        var noun = relations.IndexOf(DependencyRelation.Root);
        if (noun < 1 || noun + 1 >= forms.Length || pennTags[noun] is not ("VBP" or "VB") || pennTags[noun + 1] != "VBD" || heads[noun + 1] != noun || relations[noun + 1] is not (DependencyRelation.Xcomp or DependencyRelation.Ccomp) || !lexicon.Has(forms[noun], "n")) return -1;
        return heads[noun - 1] == noun && relations[noun - 1] is DependencyRelation.Nsubj && tags[noun - 1] is UniversalTag.PROPN or UniversalTag.NOUN && Dependents.Find(noun + 1, DependencyRelation.Nsubj, heads, relations) < 0 ? noun + 1 : -1;
    }

    private static void RaisePast(int verb, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var noun = verb - 1;
        (heads[verb], relations[verb]) = (-1, DependencyRelation.Root);
        for (var child = 0; child < heads.Length; child++)
        {
            if (child > verb && heads[child] == noun) heads[child] = (short)verb;
            else if (child < noun && heads[child] == noun - 1 && relations[child] is DependencyRelation.Det) heads[child] = (short)noun;
        }

        (heads[noun], relations[noun], relations[noun - 1]) = ((short)verb, DependencyRelation.Nsubj, DependencyRelation.Compound);
        (tags[noun], pennTags[noun]) = (UniversalTag.NOUN, "NN");
    }

    /// <summary>A past tense before a noun that has a subject to the left of both, and no copula.</summary>
    private static bool IsFiniteAttribute(int verb, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (tags[verb] is not UniversalTag.VERB || pennTags[verb] is not ("VBD" or "VBZ" or "VBP") || relations[verb] is not DependencyRelation.Amod) return false;
        var noun = heads[verb];
        if (noun <= verb || tags[noun] is not (UniversalTag.NOUN or UniversalTag.PROPN)) return false;
        // "Kenya voiced opposition": the subject may hang on the verb already.
        var subject = Dependents.Find(verb, DependencyRelation.Nsubj, heads, relations) is >= 0 and var own ? own : Dependents.Find(noun, DependencyRelation.Nsubj, heads, relations);
        return subject >= 0 && subject < verb && Dependents.Find(noun, DependencyRelation.Cop, heads, relations) < 0;
    }

    /// <summary>Puts the verb in the noun's place; the noun becomes its object and keeps what stands between them and what describes it.</summary>
    private static void Raise(int verb, Span<short> heads, Span<DependencyRelation> relations)
    {
        var noun = heads[verb];
        (heads[verb], relations[verb]) = (heads[noun], relations[noun]);
        (heads[noun], relations[noun]) = ((short)verb, DependencyRelation.Obj);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == noun && child != verb && (child < verb || IsClausal(relations[child]))) heads[child] = (short)verb;
        }
    }

    /// <summary>A finite verb without subject or conjunction that hangs as a clause on the root before it, a name without copula; -1 for none.</summary>
    private static int VerbBelowName(ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var root = relations.IndexOf(DependencyRelation.Root);
        if (root < 0 || tags[root] is not UniversalTag.PROPN || Dependents.Find(root, DependencyRelation.Cop, heads, relations) >= 0) return -1;
        var verb = Dependents.Find(root, DependencyRelation.Ccomp, heads, relations);
        return verb > root && tags[verb] is UniversalTag.VERB && pennTags[verb] is "VBD" or "VBZ" or "VBP"
            && Dependents.Find(verb, DependencyRelation.Nsubj, heads, relations) < 0 && Dependents.Find(verb, DependencyRelation.Mark, heads, relations) < 0 ? verb : -1;
    }

    private static void RaiseOverName(int verb, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var name = heads[verb];
        (heads[verb], relations[verb]) = (-1, DependencyRelation.Root);
        (heads[name], relations[name]) = ((short)verb, DependencyRelation.Nsubj);
        for (var child = heads.Length - 1; child >= 0; child--)
        {
            if (heads[child] != name) continue;
            if (child > verb) heads[child] = (short)verb;
            else if (relations[child] is DependencyRelation.Nsubj && child == name - 1 && tags[child] is UniversalTag.NOUN) Title(child, name, heads, relations);
            else if (relations[child] is DependencyRelation.Nsubj && heads[name] == verb) (heads[child], heads[name], relations[name]) = ((short)verb, (short)child, DependencyRelation.Conj);
        }
    }

    /// <summary>A noun right before a name is its title; what joins the title joins the name.</summary>
    private static void Title(int title, int name, Span<short> heads, Span<DependencyRelation> relations)
    {
        relations[title] = DependencyRelation.NmodDesc;
        for (var child = 0; child < title; child++)
        {
            if (heads[child] == title && relations[child] is DependencyRelation.Cc) heads[child] = (short)name;
        }
    }

    private static bool IsDueTo(int due, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        forms[due] == "due" && relations[due] is DependencyRelation.Mark or DependencyRelation.Case && heads[due] > due && ToAfter(due, forms, heads, relations) > due && Dependents.Find(heads[due], DependencyRelation.Cop, heads, relations) is >= 0 and var be && be < due;

    /// <summary>"is <i>due</i> in Lima", with "due" as a second preposition.</summary>
    private static bool IsDueAt(int due, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        forms[due] == "due" && relations[due] is DependencyRelation.Case && heads[due] > due + 1 && heads[due] is var place && tags[place] is UniversalTag.PROPN or UniversalTag.NOUN && heads[due + 1] == place && relations[due + 1] is DependencyRelation.Case && forms[due + 1] != "to"
        && Dependents.Find(place, DependencyRelation.Cop, heads, relations) is >= 0 and var be && be < due && heads.IndexOf((short)due) < 0;

    private static void RaiseDueAt(int due, Span<short> heads, Span<DependencyRelation> relations)
    {
        var place = heads[due];
        (heads[due], relations[due]) = (heads[place], relations[place]);
        (heads[place], relations[place]) = ((short)due, DependencyRelation.Obl);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] != place || (child > due && child < place)) continue;
            heads[child] = (short)due;
            if (relations[child] is DependencyRelation.Nmod) relations[child] = DependencyRelation.Obl;
        }
    }

    /// <summary>The "to" of "due to travel", read as a part of "due to" or as the verb's own; -1 for none.</summary>
    private static int ToAfter(int due, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var to = Dependents.Find(due, DependencyRelation.Fixed, heads, relations);
        return to > due ? to : due + 1 < forms.Length && forms[due + 1] == "to" && heads[due + 1] == heads[due] && relations[due + 1] is DependencyRelation.Mark ? due + 1 : -1;
    }

    private static void RaiseDue(int due, ReadOnlySpan<string> forms, Span<short> heads, Span<DependencyRelation> relations)
    {
        var verb = heads[due];
        var to = ToAfter(due, forms, heads, relations);
        (heads[due], relations[due]) = (heads[verb], relations[verb]);
        (heads[verb], relations[verb]) = ((short)due, DependencyRelation.Xcomp);
        (heads[to], relations[to]) = (verb, DependencyRelation.Mark);
        for (var child = 0; child < due; child++)
        {
            if (heads[child] != verb) continue;
            heads[child] = (short)due;
            if (relations[child] is DependencyRelation.NsubjOuter) relations[child] = DependencyRelation.Nsubj;
        }
    }

    /// <summary>What belongs to a clause and not to a noun.</summary>
    private static bool IsClausal(DependencyRelation relation) =>
        relation is DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Advcl or DependencyRelation.Advmod or DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Punct or DependencyRelation.Aux;

    private static bool HasSubjectBefore(int token, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        Dependents.Find(token, DependencyRelation.Nsubj, heads, relations) is >= 0 and var subject && subject < token
        && Dependents.Find(token, DependencyRelation.Cop, heads, relations) < 0;

    private static string? VerbTag(string form, WordLexicon lexicon) =>
        lexicon.Has(form, "v+ed") ? "VBD" : lexicon.Has(form, "v+s") ? "VBZ" : lexicon.Has(form, "v") ? "VBP" : null;
}
