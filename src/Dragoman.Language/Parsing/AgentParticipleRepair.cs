using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>A participle between commas with an agent describes the noun before it, and the verb behind the second comma is the clause's.</summary>
/// <remarks>
/// "said its army, <i>backed</i> by Peru, had won", with the backing as something said.
/// "when Ray, <i>flanked</i> by guards, signed", with the flanking as what happened when.
/// "A man <i>shot</i> dead by guards was buried", with the man as who shot, and nobody buried.
/// </remarks>
internal static class AgentParticipleRepair
{
    /// <summary>Repairs a tree and its tags in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var participle = 1; participle + 2 < forms.Length; participle++)
        {
            if (pennTags[participle] is not ("VBN" or "VBD") || tags[participle] is not UniversalTag.VERB || Dependents.Find(participle, DependencyRelation.OblAgent, heads, relations) is not (>= 0 and var agent) || agent < participle) continue;
            if (Dependents.Any(participle, static relation => relation is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cc, heads, relations)) continue;
            var main = forms[participle - 1] == "," ? BetweenCommas(participle, agent, forms, tags, heads, relations) : BehindSubject(participle, agent, tags, pennTags, heads, relations);
            if (main >= 0) Describe(participle, main, forms, tags, pennTags, heads, relations);
        }
    }

    /// <summary>The verb behind the comma that ends the participle's phrase; -1 where the participle is a description already, or there is no such verb.</summary>
    private static int BetweenCommas(int participle, int agent, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (participle < 2) return -1;
        var noun = NounBefore(participle, tags, heads, relations);
        if (noun < 0) return -1;
        // "Ray, flanked by guards, signed", with Ray as who flanked.
        if (heads[noun] == participle) return relations[noun] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass ? VerbBehind(participle, agent, heads[participle], forms, heads, relations) : -1;
        // "when Ray, flanked by guards, signed": the noun is the later verb's subject, and so no verb stands above the participle but the noun's.
        if (heads[noun] > participle) return tags[heads[noun]] is UniversalTag.VERB or UniversalTag.AUX && relations[noun] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && (heads[participle] != noun || HasClauseWord(participle, noun, tags, heads)) ? heads[noun] : -1;
        return relations[participle] is DependencyRelation.Ccomp && heads[participle] is >= 0 and var above && above < noun && heads[noun] == above && relations[noun] is DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Obj && Dependents.Find(noun, DependencyRelation.Case, heads, relations) < 0
            ? VerbBehind(participle, agent, above, forms, heads, relations) : -1;
    }

    private static bool HasClauseWord(int participle, int noun, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads)
    {
        for (var token = 0; token < noun; token++)
        {
            if (heads[token] == participle && tags[token] is not UniversalTag.PUNCT) return true;
        }

        return false;
    }

    /// <summary>A clause without a subject below the participle or beside it, right behind a comma after the agent; -1 for none.</summary>
    private static int VerbBehind(int participle, int agent, int above, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var verb = agent + 2; verb < heads.Length; verb++)
        {
            if ((heads[verb] != participle && (above < 0 || heads[verb] != above)) || relations[verb] is not (DependencyRelation.Ccomp or DependencyRelation.Conj or DependencyRelation.Parataxis or DependencyRelation.Advcl)) continue;
            var first = verb;
            while (first > agent && heads[first - 1] == verb && relations[first - 1] is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Advmod) first--;
            return forms[first - 1] == "," && !HasSubject(verb, heads, relations) && !Dependents.Any(verb, static relation => relation is DependencyRelation.Mark or DependencyRelation.Cc, heads, relations) ? verb : -1;
        }

        return -1;
    }

    /// <summary>The clause without a subject of its own below a past tense that has an agent and a noun right before it, with no comma up to there; -1 for none.</summary>
    private static int BehindSubject(int participle, int agent, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var noun = participle - 1;
        if (heads[noun] != participle || relations[noun] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass) || tags[noun] is not UniversalTag.NOUN) return -1;
        for (var verb = agent + 1; verb < heads.Length; verb++)
        {
            if (tags[verb] is UniversalTag.PUNCT or UniversalTag.CCONJ) return -1;
            if (heads[verb] == participle && relations[verb] is DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Conj or DependencyRelation.Advcl && pennTags[verb].StartsWith("VB", StringComparison.Ordinal))
                return HasSubject(verb, heads, relations) || Dependents.Find(verb, DependencyRelation.Mark, heads, relations) >= 0 ? -1 : verb;
        }

        return -1;
    }

    private static void Describe(int participle, int main, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var noun = forms[participle - 1] == "," ? NounBefore(participle, tags, heads, relations) : participle - 1;
        var above = heads[main] == participle ? heads[participle] : heads[main];
        if (Dependents.IsAbove(participle, above, heads) || Dependents.IsAbove(noun, above, heads)) return;
        if (heads[main] == participle) (heads[main], relations[main]) = (above, relations[participle]);
        if (heads[noun] != main) (heads[noun], relations[noun]) = ((short)main, Dependents.Find(main, DependencyRelation.AuxPass, heads, relations) >= 0 ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == participle && child != main && (child < noun || child > main)) heads[child] = (short)main;
        }

        if (relations[main] is DependencyRelation.Conj && above >= 0 && HasClauseAdverb(main, noun, pennTags, heads)) relations[main] = DependencyRelation.Advcl;
        (heads[participle], relations[participle], pennTags[participle]) = ((short)noun, DependencyRelation.Acl, "VBN");
    }

    /// <summary>"where Ray, accompanied by guards, met the emir"</summary>
    private static bool HasClauseAdverb(int verb, int noun, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads)
    {
        for (var token = 0; token < noun; token++)
        {
            if (heads[token] == verb && pennTags[token] == "WRB") return true;
        }

        return false;
    }

    /// <summary>The head of the noun phrase right before the comma; -1 for none.</summary>
    private static int NounBefore(int participle, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var noun = participle - 2;
        while (heads[noun] is >= 0 and var above && above < noun && relations[noun] is DependencyRelation.Conj or DependencyRelation.Flat or DependencyRelation.Nmod or DependencyRelation.Appos or DependencyRelation.Compound && tags[above] is UniversalTag.NOUN or UniversalTag.PROPN) noun = above;
        return tags[noun] is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON ? noun : -1;
    }

    private static bool HasSubject(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Csubj or DependencyRelation.Expl, heads, relations);
}
