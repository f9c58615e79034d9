using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>Participles before a noun that describe it: "freed <i>captured</i> soldiers" and "handed over ninety <i>captured</i> soldiers", read as what somebody freed does, and "<i>Protesting</i> farmers blocked the road", read as a protest against farmers.</summary>
internal static class AttributeRepair
{
    /// <summary>Gerunds of verbs that seldom have persons as an object.</summary>
    private static readonly FrozenSet<string> Acting = FrozenSet.ToFrozenSet(["advancing", "departing", "fleeing", "invading", "marching", "protesting", "retreating", "returning", "rioting", "striking", "surviving", "visiting", "warring", "withdrawing"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Helping = FrozenSet.ToFrozenSet(["be", "become", "became", "feel", "felt", "find", "finding", "finds", "found", "gave", "get", "gets", "getting", "given", "give", "giving", "gives", "go", "got", "had", "has", "have", "having", "helped", "let", "made", "make", "makes", "making", "remain", "remained", "see", "seen", "saw"], StringComparer.Ordinal);

    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        for (var token = 0; token + 1 < forms.Length; token++)
        {
            if (relations[token] is DependencyRelation.Csubj or DependencyRelation.Advcl && token + 2 < forms.Length && IsActor(token, forms, tags, pennTags, heads, relations)) Act(token, heads, relations);
            if (relations[token] is DependencyRelation.Csubj && IsSecondSubject(token, pennTags, heads, relations)) (heads[token], relations[token]) = ((short)(token + 1), DependencyRelation.Amod);
            if (relations[token] is DependencyRelation.Ccomp && token > 1 && IsOfToldNoun(token, forms, tags, pennTags, heads, relations)) (heads[token], relations[token], pennTags[token]) = ((short)(token + 1), DependencyRelation.Amod, "VBN");
            if (token > 1 && relations[token] is DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Advcl && DescribedBy(token, forms, tags, pennTags, heads, relations, lexicon) is >= 0 and var noun) Describe(token, noun, pennTags, heads, relations);
        }
    }

    /// <summary>"<i>Protesting</i> farmers blocked it": a gerund and a bare plural right behind it, before a verb without a subject and with no comma between.</summary>
    private static bool IsActor(int gerund, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var (noun, verb) = (gerund + 1, heads[gerund]);
        if (pennTags[gerund] != "VBG" || pennTags[noun] != "NNS" || heads[noun] != gerund || relations[noun] is not DependencyRelation.Obj || verb <= noun || tags[verb] is not UniversalTag.VERB || !Acting.Contains(forms[gerund]) || forms[noun..verb].Contains(",")) return false;
        return !Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations) && !Dependents.Any(gerund, static relation => relation is DependencyRelation.Mark or DependencyRelation.Aux or DependencyRelation.Nsubj or DependencyRelation.Cop, heads, relations);
    }

    /// <summary>"<i>Marching</i> students blocked it", with the marching and the students as two subjects.</summary>
    private static bool IsSecondSubject(int gerund, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        pennTags[gerund] == "VBG" && pennTags[gerund + 1] == "NNS" && heads[gerund + 1] == heads[gerund] && relations[gerund + 1] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && !heads.Contains((short)gerund);

    /// <summary>"said <i>captured</i> soldiers were freed", with the capture as what is said beside: a participle with nothing of its own before the subject of what is said.</summary>
    private static bool IsOfToldNoun(int participle, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var (verb, noun) = (heads[participle], participle + 1);
        if (pennTags[participle] is not ("VBN" or "VBD") || tags[participle] is not UniversalTag.VERB || verb < 0 || verb >= participle || !TellingVerbs.Forms.Contains(forms[verb]) || tags[noun] is not UniversalTag.NOUN || heads.Contains((short)participle)) return false;
        return relations[noun] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && heads[noun] is var told && told > noun && relations[told] is DependencyRelation.Ccomp && heads[told] == verb;
    }

    private static void Act(int gerund, Span<short> heads, Span<DependencyRelation> relations)
    {
        var (noun, verb) = ((short)(gerund + 1), heads[gerund]);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] != gerund) continue;
            heads[child] = noun;
            if (child > noun && relations[child] is DependencyRelation.Obl) relations[child] = DependencyRelation.Nmod;
        }

        var isPassive = Dependents.Find(verb, DependencyRelation.AuxPass, heads, relations) >= 0;
        (heads[noun], relations[noun]) = (verb, isPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
        (heads[gerund], relations[gerund]) = (noun, DependencyRelation.Amod);
    }

    /// <summary>The noun behind a participle in "-ed" that follows its verb at once, or after one number or particle, where the verb has no other object; -1 for none.</summary>
    private static int DescribedBy(int participle, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        if (pennTags[participle] is not ("VBN" or "VBD") || heads[participle] is not (>= 0 and var verb) || verb >= participle || tags[verb] is not UniversalTag.VERB || participle - verb > 2 || !(forms[participle].EndsWith("ed", StringComparison.Ordinal) || forms[participle] is "stolen" or "frozen") || !lexicon.Has(forms[participle], "v+ed")) return -1;
        if (Helping.Contains(forms[verb]) || TellingVerbs.Forms.Contains(forms[verb]) || Dependents.Find(participle, DependencyRelation.Obj, heads, relations) is not (>= 0 and var noun) || noun < participle || noun > participle + 4 || tags[noun] is not UniversalTag.NOUN) return -1;
        var between = verb + 1;
        if (between < participle && tags[between] is not UniversalTag.NUM && forms[between] is not ("over" or "back" or "up" or "off")) return -1;
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == verb && child > verb && relations[child] is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.AuxPass && child != between) return -1;
            if (heads[child] == verb && relations[child] is DependencyRelation.AuxPass) return -1;
            if (heads[child] == participle && child != between && relations[child] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Mark or DependencyRelation.Advmod or DependencyRelation.Cc) return -1;
            if (child > participle && child < noun && (tags[child] is UniversalTag.DET or UniversalTag.ADP or UniversalTag.PRON or UniversalTag.NUM or UniversalTag.PUNCT)) return -1;
        }

        return noun;
    }

    private static void Describe(int participle, int noun, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var (verb, between) = (heads[participle], participle - 1);
        (heads[noun], relations[noun]) = (verb, DependencyRelation.Obj);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == participle) heads[child] = child < participle || child > noun ? verb : (short)noun;
        }

        (heads[participle], relations[participle], pennTags[participle]) = ((short)noun, DependencyRelation.Amod, "VBN");
        if (between == verb) return;
        if (pennTags[between] == "CD") (heads[between], relations[between]) = ((short)noun, DependencyRelation.Nummod);
        else (heads[between], relations[between], pennTags[between]) = (verb, DependencyRelation.CompoundPrt, "RP");
    }
}
