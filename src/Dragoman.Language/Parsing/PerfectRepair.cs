using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"The court <i>had</i> in May <i>ordered</i> Peru to pay", with "had" as the predicate and the order as what it had: a form of "have" without an object, before a participle without a subject, is that verb's auxiliary.</summary>
internal static class PerfectRepair
{
    /// <summary>Repairs a tree and its tags in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var have = 1; have + 2 < forms.Length; have++)
        {
            if (relations[have] is DependencyRelation.Aux && heads[have] > have && Dependents.Find(have, DependencyRelation.Nsubj, heads, relations) is >= 0 and var subject && subject < have) Unburden(have, heads);
            if (forms[have] is "had" or "has" or "have" && tags[have] is UniversalTag.VERB or UniversalTag.AUX && MainVerb(have, forms, tags, pennTags, heads, relations) is >= 0 and var main) Raise(have, main, tags, pennTags, heads, relations);
        }
    }

    /// <summary>"The UN <i>had</i> in May ordered": what hangs on an auxiliary is the verb's.</summary>
    private static void Unburden(int auxiliary, Span<short> heads)
    {
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == auxiliary) heads[child] = heads[auxiliary];
        }
    }

    private static int MainVerb(int have, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (Dependents.Any(have, static relation => relation is DependencyRelation.Obj or DependencyRelation.Aux, heads, relations)) return -1;
        for (var verb = have + 2; verb < forms.Length; verb++)
        {
            if (heads[verb] != have) continue;
            // What stands between the two is a circumstance.
            if (relations[verb] is DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.OblTmod or DependencyRelation.Advmod or DependencyRelation.Punct) continue;
            var isMain = relations[verb] is DependencyRelation.Ccomp or DependencyRelation.Xcomp && tags[verb] is UniversalTag.VERB && pennTags[verb] is "VBN" or "VBD";
            return isMain && !Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Mark, heads, relations) ? verb : -1;
        }

        return -1;
    }

    private static void Raise(int have, int verb, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        (heads[verb], relations[verb], pennTags[verb]) = (heads[have], relations[have], "VBN");
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == have) heads[child] = (short)verb;
        }

        (heads[have], relations[have], tags[have]) = ((short)verb, DependencyRelation.Aux, UniversalTag.AUX);
    }
}
