using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Whoever a passive's agent is, he is the verb's: "was shot dead by <i>guards</i>", read as dead by guards, "was taken hostage by <i>rebels</i>", read as a hostage by rebels whom somebody took.</summary>
internal static class PassiveAgentRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var agent = 2; agent < heads.Length; agent++)
        {
            if (IsCaptured(agent, forms, heads, relations)) relations[agent] = DependencyRelation.Xcomp;
            if (heads[agent] is not (>= 1 and var result) || result >= agent) continue;
            var isAgent = relations[agent] is DependencyRelation.OblAgent && relations[result] is DependencyRelation.Xcomp && tags[result] is UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.ADV;
            var isCaptor = relations[agent] is DependencyRelation.Nmod or DependencyRelation.OblAgent && IsCaptive(forms[result]) && relations[result] is DependencyRelation.Obj or DependencyRelation.Xcomp;
            if ((isAgent || isCaptor) && IsSuffered(heads[result], result, pennTags, heads, relations) && Dependents.Find(agent, DependencyRelation.Case, heads, relations) is >= 0 and var by && forms[by] == "by") Move(agent, heads[result], pennTags, heads, relations);
        }
    }

    /// <summary>"were taken <i>hostage</i>", read as the object: it says what becomes of the subject.</summary>
    private static bool IsCaptured(int captive, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        IsCaptive(forms[captive]) && relations[captive] is DependencyRelation.Obj && heads[captive] == captive - 1 && Dependents.Find(captive - 1, DependencyRelation.AuxPass, heads, relations) >= 0 && Dependents.Find(captive - 1, DependencyRelation.NsubjPass, heads, relations) >= 0;

    private static bool IsCaptive(string form) => form is "hostage" or "captive" or "prisoner";

    /// <summary>A participle with the auxiliary of the passive, or right before what it makes of somebody: "a man <i>shot</i> dead".</summary>
    private static bool IsSuffered(int verb, int result, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        verb >= 0 && verb < result && pennTags[verb] is "VBN" or "VBD" && (Dependents.Find(verb, DependencyRelation.AuxPass, heads, relations) >= 0 || (verb == result - 1 && Dependents.Find(verb, DependencyRelation.Obj, heads, relations) is var obj && (obj < 0 || obj == result)));

    private static void Move(int agent, int verb, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        (heads[agent], relations[agent]) = ((short)verb, DependencyRelation.OblAgent);
        pennTags[verb] = "VBN";
    }
}
