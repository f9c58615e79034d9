using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Clauses which lack nothing are what is said, told or meant: "told reporters <i>that Peru must wait</i>", read as a part of the reporters, "a threat <i>that Peru would close the port</i>", read as a threat that was closed, and "told <i>Lima</i> it risked aid", read as Lima's risk. Likewise "told Lima in a speech <i>to leave</i>", read as what the speech is for.</summary>
internal static class ContentClauseRepair
{
    private static readonly FrozenSet<string> Telling = new[] { "advise", "assure", "convince", "inform", "notify", "persuade", "promise", "remind", "tell", "warn" }.SelectMany(VerbForms.Of).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var clause = 3; clause < heads.Length; clause++)
        {
            if (relations[clause] is DependencyRelation.Ccomp && ListenerIn(clause, forms, tags, heads, relations) is >= 0 and var listener) (heads[listener], relations[listener]) = (heads[clause], DependencyRelation.Iobj);
            if (relations[clause] is not (DependencyRelation.Acl or DependencyRelation.AclRelcl) || heads[clause] is not (>= 0 and var noun) || noun >= clause) continue;
            if (IsToldIn(clause, noun, forms, tags, heads, relations)) (heads[clause], relations[clause]) = (heads[noun], DependencyRelation.Xcomp);
            if (relations[clause] is DependencyRelation.AclRelcl && ConjunctionOf(clause, noun, forms, heads, relations) is >= 0 and var that)
            {
                (tags[that], pennTags[that], relations[that], relations[clause]) = (UniversalTag.SCONJ, "IN", DependencyRelation.Mark, DependencyRelation.Acl);
            }
            else if (relations[clause] is DependencyRelation.AclRelcl && noun + 1 < clause && forms[noun + 1] == "that" && heads[noun + 1] == clause && tags[noun + 1] is UniversalTag.SCONJ && relations[noun + 1] is DependencyRelation.Obj or DependencyRelation.Nsubj)
            {
                // "the agreement that Peru reached", with "that" as the object and yet a conjunction.
                (tags[noun + 1], pennTags[noun + 1]) = (UniversalTag.PRON, "WDT");
            }

            if (!IsTold(clause, noun, forms, tags, heads, relations)) continue;
            (heads[clause], relations[clause]) = (heads[noun], DependencyRelation.Ccomp);
            relations[noun] = DependencyRelation.Iobj;
        }
    }

    /// <summary>"reports <i>that</i> Chile had freed them": in a clause with a subject and an object of its own "that" is neither; -1 where the clause is about the noun.</summary>
    private static int ConjunctionOf(int clause, int noun, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var that = Dependents.Find(clause, DependencyRelation.Mark, heads, relations);
        if (that < 0) that = Dependents.Find(clause, DependencyRelation.Obj, heads, relations);
        if (that <= noun || that >= clause || !forms[that].Equals("that", StringComparison.OrdinalIgnoreCase) || HasTwoObjects(forms[clause])) return -1;
        var hasObject = false;
        for (var token = clause + 1; token < heads.Length; token++) hasObject |= heads[token] == clause && relations[token] is DependencyRelation.Obj;
        return hasObject && HasSubject(clause, that, heads, relations) ? that : -1;
    }

    /// <summary>Verbs beside one of whose objects "that" may be the other.</summary>
    private static bool HasTwoObjects(string verb) => AttachmentRepair.Ditransitive.Contains(verb) || verb is "call" or "calls" or "called" or "make" or "makes" or "made";

    private static bool HasSubject(int clause, int from, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var token = from + 1; token < heads.Length; token++)
        {
            if (heads[token] == clause && relations[token] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Expl) return true;
        }

        return false;
    }

    /// <summary>"told Lima in a speech <i>to leave</i>", with the leaving as what the speech is for: who is told does it.</summary>
    private static bool IsToldIn(int clause, int speech, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[clause] is DependencyRelation.Acl && relations[speech] is DependencyRelation.Obl && heads[speech] is >= 0 and var verb && verb < speech && tags[verb] is UniversalTag.VERB && forms[verb] is "told" or "asked" or "urged" or "warned" or "ordered" or "tells" or "urges"
        && Dependents.Find(clause, DependencyRelation.Mark, heads, relations) is >= 0 and var to && forms[to] == "to" && Dependents.Find(speech, DependencyRelation.Case, heads, relations) is >= 0 and var preposition && forms[preposition] is "in" or "on" or "by" or "at" or "during"
        && Dependents.Any(verb, static relation => relation is DependencyRelation.Obj or DependencyRelation.Iobj, heads, relations) && Dependents.Find(verb, DependencyRelation.Xcomp, heads, relations) < 0;

    /// <summary>"told <i>Lima</i> it risked aid", with both as subjects of "risked": the name right behind a verb of telling hears what the pronoun behind it does; -1 for none.</summary>
    private static int ListenerIn(int clause, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (heads[clause] is not (>= 0 and var verb) || verb + 2 >= clause || tags[verb] is not UniversalTag.VERB || !Telling.Contains(forms[verb])) return -1;
        var name = verb + 1;
        return tags[name] is UniversalTag.PROPN && tags[name + 1] is UniversalTag.PRON && heads[name] == clause && heads[name + 1] == clause && relations[name] is DependencyRelation.Nsubj && relations[name + 1] is DependencyRelation.Nsubj ? name : -1;
    }

    private static bool IsTold(int clause, int listener, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[listener] is not (DependencyRelation.Iobj or DependencyRelation.Obj) || heads[listener] is not (>= 0 and var verb) || verb >= listener || tags[verb] is not UniversalTag.VERB || !Telling.Contains(forms[verb])) return false;
        var mark = Dependents.Find(clause, DependencyRelation.Mark, heads, relations);
        return mark > listener && forms[mark].Equals("that", StringComparison.OrdinalIgnoreCase) && HasSubject(clause, mark, heads, relations);
    }
}
