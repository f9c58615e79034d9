using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"Peru armed them, <i>something</i> its ministers have denied", with the denial as the sentence and the arming as what they denied, or with a second sentence beside it: a noun behind a comma before the subject of its verb stands for the whole clause before, and the verb describes it.</summary>
internal static class SentenceAppositionRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var noun = 3; noun + 2 < forms.Length; noun++)
        {
            if (relations[noun] is not (DependencyRelation.Obj or DependencyRelation.Nsubj)) continue;
            var verb = VerbOf(noun, heads, relations);
            if (verb <= noun + 1 || tags[verb] is not UniversalTag.VERB || !IsAboutSentence(noun, forms, tags, heads, relations) || !HasSubjectBehind(noun, verb, heads, relations)) continue;
            if (ClauseBefore(noun, verb, tags, heads, relations) is >= 0 and var clause) Describe(noun, verb, clause, heads, relations);
        }
    }

    /// <summary>"something" or a noun with "a" right behind a comma.</summary>
    private static bool IsAboutSentence(int noun, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (forms[noun] == "something") return forms[noun - 1] == ",";
        return tags[noun] is UniversalTag.NOUN && Dependents.Find(noun, DependencyRelation.Det, heads, relations) is > 0 and var article && article < noun && forms[article] is "a" or "an" && forms[article - 1] == ",";
    }

    /// <summary>The verb of which the noun is subject or object, or that says so: "something ministers <i>say</i> breaks the pact".</summary>
    private static int VerbOf(int noun, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var verb = heads[noun];
        return verb > noun && relations[verb] is DependencyRelation.Ccomp && heads[verb] > noun && heads[verb] < verb ? heads[verb] : verb;
    }

    private static bool HasSubjectBehind(int noun, int verb, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var token = noun + 1; token < verb; token++)
        {
            if (heads[token] == verb && relations[token] is DependencyRelation.Nsubj) return true;
        }

        return false;
    }

    /// <summary>The clause with a subject before the noun that the verb says, or that it stands beside; -1 for none.</summary>
    private static int ClauseBefore(int noun, int verb, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var clause = noun - 2; clause > 0; clause--)
        {
            if (!Dependents.Any(clause, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations)) continue;
            var isTold = heads[clause] == verb && relations[clause] is DependencyRelation.Ccomp or DependencyRelation.Parataxis && relations[verb] is not DependencyRelation.Conj;
            var isBeside = heads[verb] == clause && relations[verb] is DependencyRelation.Parataxis or DependencyRelation.Conj or DependencyRelation.Ccomp && Dependents.Find(verb, DependencyRelation.Cc, heads, relations) < 0;
            if (isTold || isBeside) return clause;
        }

        return -1;
    }

    private static void Describe(int noun, int verb, int clause, Span<short> heads, Span<DependencyRelation> relations)
    {
        if (heads[clause] == verb) (heads[clause], relations[clause]) = (heads[verb], relations[verb]);
        (heads[noun], relations[noun]) = ((short)clause, DependencyRelation.Parataxis);
        (heads[verb], relations[verb]) = ((short)noun, DependencyRelation.AclRelcl);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == verb && (child < noun || (child > verb && relations[child] is DependencyRelation.Punct && child == heads.Length - 1))) heads[child] = (short)clause;
        }
    }
}
