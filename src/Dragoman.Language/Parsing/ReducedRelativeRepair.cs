using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Participles right behind a noun that the parser read as the verb of its clause.</summary>
/// <remarks>
/// "the last troops <i>stationed</i> in Chad boarded planes", with the troops as who stationed and the planes boarded by nobody.
/// "leaders <i>meeting</i> in Lima gave the green light", with the meeting as who gave it.
/// "handed over to Peru a man <i>wanted</i> for murder", "breached the truce <i>reached</i> on Sunday", with the man and the truce as who wanted and reached, and nobody handed over.
/// "complained of shots <i>fired</i> from Peru", with the firing beside the shots.
/// </remarks>
internal static class ReducedRelativeRepair
{
    private const int Reach = 16;

    private static readonly FrozenSet<string> PastOnly = FrozenSet.ToFrozenSet(
        ["ate", "began", "broke", "came", "chose", "did", "drove", "fell", "flew", "gave", "got", "grew", "knew", "rose", "saw", "sank", "shook", "spoke", "stole", "swore", "took", "threw", "was", "went", "were", "woke", "wore", "wrote"], StringComparer.Ordinal);

    /// <summary>Repairs a tree and its tags in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = 1; token < forms.Length; token++)
        {
            if (tags[token] is not UniversalTag.VERB) continue;
            if (IsMain(token, pennTags, heads, relations) && ParticipleBefore(token, forms, tags, pennTags, heads, relations) is >= 0 and var participle) Reduce(participle, token, pennTags, heads, relations);
            else if (IsGatheringRead(token, tags, pennTags, heads, relations)) Reduce(token, heads[token], pennTags, heads, relations);
            else if (IsDescription(token, forms, tags, pennTags, heads, relations)) Describe(token, pennTags, heads, relations);
        }
    }

    /// <summary>A finite verb that nothing makes a clause of its own: without subject, auxiliary, conjunction or subordinator.</summary>
    private static bool IsMain(int verb, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        pennTags[verb] is "VBD" or "VBZ" && relations[verb] is DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Conj or DependencyRelation.Advcl or DependencyRelation.Root
        && !Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Csubj or DependencyRelation.CsubjPass or DependencyRelation.Expl or DependencyRelation.Mark or DependencyRelation.Cc or DependencyRelation.Aux or DependencyRelation.AuxPass, heads, relations);

    /// <summary>The past tense before a verb, right behind its own noun and before a preposition, with no comma up to the verb; -1 for none.</summary>
    private static int ParticipleBefore(int main, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var verb = main - 1; verb >= 1 && verb >= main - Reach; verb--)
        {
            if (forms[verb] is "," or ";" or ":" or "–" or "—" || tags[verb] is UniversalTag.CCONJ or UniversalTag.AUX || pennTags[verb] is "WDT" or "WP" or "WRB") return -1;
            if (pennTags[verb] != "VBD" || tags[verb] is not UniversalTag.VERB) continue;
            var areBesides = (heads[verb] == heads[main] && relations[verb] == relations[main]) || (heads[main] == verb && relations[main] is not DependencyRelation.Root) || (heads[verb] == main && relations[verb] is DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Csubj);
            return areBesides && IsLikeParticiple(verb, forms, tags, heads, relations) && NounBefore(verb, tags, heads, relations) ? verb : -1;
        }

        return -1;
    }

    private static bool IsLikeParticiple(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        !PastOnly.Contains(forms[verb]) && tags[verb + 1] is UniversalTag.ADP && relations[verb + 1] is DependencyRelation.Case
        && !Dependents.Any(verb, static relation => relation is DependencyRelation.Obj or DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop or DependencyRelation.Mark or DependencyRelation.Xcomp, heads, relations);

    private static bool NounBefore(int verb, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        Dependents.Find(verb, DependencyRelation.Nsubj, heads, relations) is >= 0 and var subject && subject == verb - 1 && tags[subject] is UniversalTag.NOUN;

    /// <summary>A gerund with a noun of its own right before it, read as the clausal subject of a finite verb that has no other.</summary>
    private static bool IsGatheringRead(int gerund, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[gerund] is DependencyRelation.Csubj && pennTags[gerund] == "VBG" && heads[gerund] is >= 0 and var main && main > gerund && tags[main] is UniversalTag.VERB && NounBefore(gerund, tags, heads, relations)
        && !Dependents.Any(main, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations);

    private static void Reduce(int participle, int main, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var subject = Dependents.Find(participle, DependencyRelation.Nsubj, heads, relations);
        if (heads[main] == participle) (heads[main], relations[main]) = (heads[participle], relations[participle]);
        (heads[subject], relations[subject]) = ((short)main, DependencyRelation.Nsubj);
        (heads[participle], relations[participle]) = ((short)subject, DependencyRelation.Acl);
        if (pennTags[participle] == "VBD") pennTags[participle] = "VBN";
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == participle && (child < subject || child > main)) heads[child] = (short)main;
        }
    }

    /// <summary>A verb with a noun right before it as its subject, or with none, both behind a verb that tells nothing: it describes the noun, which is the other verb's object where that has none.</summary>
    private static bool IsDescription(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[verb] is not DependencyRelation.Ccomp || pennTags[verb] is not ("VBD" or "VBN") || verb + 1 >= forms.Length || heads[verb] is not (>= 0 and var above) || above >= verb - 1 || tags[above] is not UniversalTag.VERB || !IsLikeParticiple(verb, forms, tags, heads, relations)) return false;
        var noun = verb - 1;
        if (tags[noun] is UniversalTag.NOUN && heads[noun] == above && relations[noun] is DependencyRelation.Obj or DependencyRelation.Obl) return !Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations);
        return NounBefore(verb, tags, heads, relations) && !TellingVerbs.Forms.Contains(forms[above]) && Dependents.Find(above, DependencyRelation.Obj, heads, relations) < 0;
    }

    private static void Describe(int participle, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var thing = participle - 1;
        if (heads[thing] == participle) (heads[thing], relations[thing]) = (heads[participle], DependencyRelation.Obj);
        (heads[participle], relations[participle], pennTags[participle]) = ((short)thing, DependencyRelation.Acl, "VBN");
    }
}
