using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>A clause with "whose" is about a noun: "denies backing the group, <i>whose</i> raid killed ten", read as what is denied; behind "and" it is about the noun of the relative clause before: "met Ray, who leads the bloc and <i>whose</i> aides left", read as the bloc's aides.</summary>
internal static class WhoseRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var whose = 2; whose + 2 < forms.Length; whose++)
        {
            if (forms[whose] != "whose" || heads[whose] is not (>= 0 and var owned) || owned <= whose || heads[owned] is not (>= 0 and var verb) || verb <= owned) continue;
            if (relations[owned] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Obj) || relations[verb] is DependencyRelation.Root) continue;
            if (forms[whose - 1] is "and" or "but")
            {
                if (relations[verb] is DependencyRelation.AclRelcl or DependencyRelation.Conj or DependencyRelation.Ccomp or DependencyRelation.Advcl && RelativeBefore(whose - 1, verb, pennTags, heads, relations) is >= 0 and var relative) Join(whose - 1, verb, relative, heads, relations);
            }
            else if (relations[verb] is DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Parataxis && NounBefore(whose, forms, tags, heads, relations) is >= 0 and var noun && !Dependents.IsAbove(verb, noun, heads)) (heads[verb], relations[verb]) = ((short)noun, DependencyRelation.AclRelcl);
        }
    }

    private static int NounBefore(int whose, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var noun = forms[whose - 1] == "," ? whose - 2 : whose - 1;
        while (heads[noun] is >= 0 and var above && above < noun && relations[noun] is DependencyRelation.Flat or DependencyRelation.Compound) noun = above;
        return tags[noun] is UniversalTag.NOUN or UniversalTag.PROPN ? noun : -1;
    }

    /// <summary>The last relative clause with a pronoun of its own before the "and"; -1 for none.</summary>
    private static int RelativeBefore(int and, int verb, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var relative = and - 1; relative > 0; relative--)
        {
            if (relations[relative] is not DependencyRelation.AclRelcl || heads[relative] < 0 || heads[relative] > relative || Dependents.IsAbove(verb, relative, heads)) continue;
            for (var token = heads[relative] + 1; token < relative; token++)
            {
                if (pennTags[token] is "WDT" or "WP" && heads[token] == relative) return relative;
            }
        }

        return -1;
    }

    private static void Join(int and, int verb, int relative, Span<short> heads, Span<DependencyRelation> relations)
    {
        (heads[verb], relations[verb]) = ((short)relative, DependencyRelation.Conj);
        if (heads.IndexOf((short)and) < 0) (heads[and], relations[and]) = ((short)verb, DependencyRelation.Cc);
    }
}
