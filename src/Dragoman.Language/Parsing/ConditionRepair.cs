using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"will ratify it <i>provided</i> Chad pays": a participle without a subject that governs nothing but a clause is no verb; it marks the clause as the condition of the verb above, also where it was hung on the verb's object.</summary>
internal static class ConditionRepair
{
    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = 1; token < forms.Length; token++)
        {
            if (forms[token] is not ("provided" or "providing") || tags[token] is not UniversalTag.VERB || heads[token] is not (>= 0 and var governor)) continue;
            if (Dependents.Any(token, static relation => relation is not (DependencyRelation.Ccomp or DependencyRelation.Punct), heads, relations)) continue;
            var condition = Dependents.Find(token, DependencyRelation.Ccomp, heads, relations);
            if (condition <= token || !Dependents.Any(condition, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations)) continue;
            while (relations[governor] is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl or DependencyRelation.Nmod) governor = heads[governor];
            (heads[condition], relations[condition]) = (governor, DependencyRelation.Advcl);
            (heads[token], relations[token], tags[token], pennTags[token]) = ((short)condition, DependencyRelation.Mark, UniversalTag.SCONJ, "IN");
            for (var child = 0; child < heads.Length; child++)
            {
                if (heads[child] == token) heads[child] = (short)condition;
            }
        }
    }
}
