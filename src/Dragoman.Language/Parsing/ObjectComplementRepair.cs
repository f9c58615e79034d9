using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>What an object is held, declared or kept to be hangs on the verb: "held the forces of Chad <i>responsible</i>", read as responsible forces or a responsible Chad, "declared the envoy of Peru <i>persona non grata</i>", read as of Peru's person, and "keeps two towns in Chad <i>supplied</i> with water", read as towns that supply.</summary>
internal static class ObjectComplementRepair
{
    private static readonly FrozenSet<string> Holding = FrozenSet.ToFrozenSet(["hold", "holds", "held", "holding"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Declaring = VerbForms.Of("declare").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Keeping = VerbForms.Of("keep").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = 3; token < heads.Length; token++)
        {
            if (relations[token] is DependencyRelation.Amod && heads[token] < token && forms[token] is "responsible" or "accountable" or "liable" or "answerable" && VerbAbove(token, Holding, forms, tags, heads, relations) is >= 0 and var holding)
                (heads[token], relations[token]) = ((short)holding, DependencyRelation.Xcomp);
            else if (forms[token] is "persona" or "personae" && relations[token] is DependencyRelation.Nmod or DependencyRelation.Obj or DependencyRelation.Iobj && token + 2 < heads.Length && forms[token + 1] == "non" && DeclaringAbove(token, forms, tags, heads, relations) is >= 0 and var declaring)
                Declare(token, declaring, tags, heads, relations);
            else if (forms[token] == "supplied" && pennTags[token] is "VBN" or "VBD" && token + 1 < heads.Length && forms[token + 1] == "with" && KeptBefore(token, forms, tags, heads, relations) is >= 0 and var kept)
                Keep(token, kept, pennTags, heads, relations);
        }
    }

    /// <summary>The verb, one of some and without a complement, whose object stands above a word behind it; -1 for none.</summary>
    private static int VerbAbove(int token, FrozenSet<string> verbs, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (int at = heads[token], steps = 0; at >= 0 && at < token && steps < 5; at = heads[at], steps++)
        {
            if (relations[at] is DependencyRelation.Obj) return heads[at] is >= 0 and var verb && verb < at && tags[verb] is UniversalTag.VERB && verbs.Contains(forms[verb]) && !IsOccasion(forms[at]) && !forms[at..token].ContainsAny(",", "with", "for") && Dependents.Find(verb, DependencyRelation.Xcomp, heads, relations) < 0 ? verb : -1;
            if (relations[at] is not (DependencyRelation.Nmod or DependencyRelation.Conj)) return -1;
        }

        return -1;
    }

    /// <summary>What is held and not judged: "held talks with the officials responsible for it".</summary>
    private static bool IsOccasion(string form) => form is "conference" or "consultations" or "elections" or "meeting" or "meetings" or "office" or "post" or "posts" or "talks";

    private static int DeclaringAbove(int persona, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[persona] is DependencyRelation.Nmod) return VerbAbove(persona, Declaring, forms, tags, heads, relations);
        return heads[persona] is >= 0 and var verb && verb < persona - 1 && Declaring.Contains(forms[verb]) && heads[persona - 1] == persona && relations[persona - 1] is DependencyRelation.Compound && Dependents.Find(verb, DependencyRelation.Xcomp, heads, relations) < 0 ? verb : -1;
    }

    /// <summary>The name or noun before the judgement takes what stood before it, the preposition above all.</summary>
    private static void Declare(int persona, int verb, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var before = (short)(persona - 1);
        if (tags[before] is not (UniversalTag.PROPN or UniversalTag.NOUN)) return;
        if (heads[before] == persona) (heads[before], relations[before]) = (heads[persona], relations[persona] is DependencyRelation.Nmod ? DependencyRelation.Nmod : DependencyRelation.Obj);
        for (var child = 0; child < before; child++)
        {
            if (heads[child] == persona) heads[child] = before;
        }

        (heads[persona], relations[persona]) = ((short)verb, DependencyRelation.Xcomp);
        if (heads[persona + 2] != persona && heads[persona + 1] == persona + 2) (heads[persona + 2], relations[persona + 2]) = ((short)persona, DependencyRelation.Flat);
    }

    /// <summary>Who is kept supplied: the object of the verb of keeping above the participle, or what was read as the participle's subject; -1 for none.</summary>
    private static int KeptBefore(int participle, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[participle] is not (DependencyRelation.Acl or DependencyRelation.AclRelcl or DependencyRelation.Advcl or DependencyRelation.Ccomp) || heads[participle] is not (>= 0 and var above) || above >= participle) return -1;
        if (Dependents.Any(participle, static relation => relation is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Mark or DependencyRelation.Obj, heads, relations)) return -1;
        var verb = tags[above] is UniversalTag.VERB ? above : heads[above];
        if (verb < 0 || tags[verb] is not UniversalTag.VERB || !Keeping.Contains(forms[verb]) || Dependents.Find(verb, DependencyRelation.Xcomp, heads, relations) >= 0) return -1;
        var subject = Dependents.Find(participle, DependencyRelation.Nsubj, heads, relations);
        var kept = Dependents.Find(verb, DependencyRelation.Obj, heads, relations);
        if (kept < 0) return relations[participle] is DependencyRelation.Ccomp && subject > verb ? subject : -1;
        return subject < 0 && kept > verb && kept < participle && (above == verb || above == kept) && !forms[kept..participle].Contains(",") ? kept : -1;
    }

    private static void Keep(int participle, int kept, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var verb = heads[kept] == participle ? heads[participle] : heads[kept];
        (heads[kept], relations[kept]) = (verb, DependencyRelation.Obj);
        (heads[participle], relations[participle], pennTags[participle]) = (verb, DependencyRelation.Xcomp, "VBN");
    }
}
