using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Nouns that two verbs lay claim to belong to the one that lacks them.</summary>
/// <remarks>
/// "handed to Chad a man <i>accused</i> of theft", with the man as who accused: no clause begins right behind a phrase with "to"; he is the object, and the participle describes him.
/// "the town that rebels <i>linked</i> to Chad overran", with the rebels as who linked: two verbs in one relative clause, of which the first describes the subject.
/// "the <i>envoy</i> has promised loans", with the envoy as the subject of the loans: he is that of their verb.
/// </remarks>
internal static class ObjectBehindRepair
{
    private const int Reach = 12;

    /// <summary>Repairs a tree and its tags in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = 1; token + 1 < forms.Length; token++)
        {
            if (IsSubjectOfObject(token, tags, pennTags, heads, relations)) heads[token] = heads[heads[token]];
            if (relations[token] is DependencyRelation.Mark && forms[token] == "since" && tags[token - 1] is UniversalTag.AUX && heads[token - 1] == token + 1 && heads[token] == token + 1 && pennTags[token + 1] == "VBN") (tags[token], pennTags[token], relations[token]) = (UniversalTag.ADV, "RB", DependencyRelation.Advmod);
            if (tags[token] is not UniversalTag.VERB || pennTags[token] is not ("VBD" or "VBN") || tags[token + 1] is not (UniversalTag.ADP or UniversalTag.SCONJ) || tags[token - 1] is not UniversalTag.NOUN || HasOwnWords(token, heads, relations)) continue;
            if (DeliveredBy(token, tags, forms, heads, relations) is >= 0 and var delivering) Deliver(token, delivering, pennTags, heads, relations);
            else if (relations[token] is DependencyRelation.AclRelcl && heads[token] is >= 0 and var about && about < token - 1 && VerbBehind(token, forms, tags, pennTags, heads, relations) is >= 0 and var main) Describe(token, main, pennTags, heads, relations);
        }
    }

    /// <summary>A noun before a verb read as the subject of the verb's bare object, which has no copula.</summary>
    private static bool IsSubjectOfObject(int noun, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[noun] is DependencyRelation.Nsubj && heads[noun] is >= 0 and var obj && obj > noun && tags[obj] is UniversalTag.NOUN && relations[obj] is DependencyRelation.Obj && heads[obj] is >= 0 and var verb && verb > noun && verb < obj && pennTags[verb] is "VBD" or "VBN" or "VBZ"
        && !Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations) && Dependents.Find(obj, DependencyRelation.Cop, heads, relations) < 0;

    private static bool HasOwnWords(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (Dependents.Any(verb, static relation => relation is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cc or DependencyRelation.Cop, heads, relations)) return true;
        for (var child = verb + 1; child < heads.Length; child++)
        {
            if (heads[child] == verb && relations[child] is DependencyRelation.Obj) return true;
        }

        return false;
    }

    /// <summary>The verb without an object above, which has a phrase with "to" right before the noun phrase that begins with an article or a number; -1 for none.</summary>
    private static int DeliveredBy(int participle, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var noun = participle - 1;
        if (relations[participle] is not (DependencyRelation.Ccomp or DependencyRelation.Advcl or DependencyRelation.Parataxis or DependencyRelation.Conj or DependencyRelation.Acl)) return -1;
        var verb = heads[participle] == noun ? heads[noun] : heads[participle];
        if (verb < 0 || verb >= participle - 2 || tags[verb] is not UniversalTag.VERB || TellingVerbs.Forms.Contains(forms[verb]) || Dependents.Find(participle, DependencyRelation.Mark, heads, relations) >= 0) return -1;
        var isClaimed = heads[noun] == participle && relations[noun] is DependencyRelation.Nsubj;
        var isLoose = heads[noun] == verb && relations[noun] is DependencyRelation.Obl or DependencyRelation.OblUnmarked && Dependents.Find(noun, DependencyRelation.Case, heads, relations) < 0;
        if ((!isClaimed && !isLoose) || Dependents.Find(verb, DependencyRelation.Obj, heads, relations) >= 0) return -1;
        var first = noun;
        while (first > verb + 1 && Dependents.IsAbove(noun, first - 1, heads)) first--;
        if (first - 1 <= verb || tags[first] is not (UniversalTag.DET or UniversalTag.NUM)) return -1;
        for (var to = first - 2; to > verb; to--)
        {
            if (forms[to] == "to" && relations[to] is DependencyRelation.Case && heads[to] is > 0 and var receiver && receiver > to && heads[receiver] == verb && Dependents.IsAbove(receiver, first - 1, heads)) return verb;
        }

        return -1;
    }

    private static void Deliver(int participle, int verb, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var noun = participle - 1;
        (heads[noun], relations[noun]) = ((short)verb, DependencyRelation.Obj);
        (heads[participle], relations[participle], pennTags[participle]) = ((short)noun, DependencyRelation.Acl, "VBN");
    }

    /// <summary>A past tense behind a verb of a relative clause, below it or beside it, without a subject, a conjunction or a comma before it; -1 for none.</summary>
    private static int VerbBehind(int first, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var verb = first + 2; verb < heads.Length && verb <= first + Reach; verb++)
        {
            if (tags[verb] is UniversalTag.PUNCT or UniversalTag.CCONJ or UniversalTag.SCONJ) return -1;
            if (tags[verb] is not UniversalTag.VERB || pennTags[verb] != "VBD") continue;
            var noun = first - 1;
            var isBelow = heads[verb] == first && relations[verb] is DependencyRelation.Ccomp or DependencyRelation.Advcl or DependencyRelation.Parataxis or DependencyRelation.Conj && heads[noun] == first && relations[noun] is DependencyRelation.Nsubj && !Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Mark, heads, relations);
            var isBeside = heads[verb] == heads[first] && relations[verb] is DependencyRelation.AclRelcl && (heads[noun] == verb || heads[noun] == first) && relations[noun] is DependencyRelation.Nsubj && pennTags[noun] == "NNS";
            return isBelow || isBeside ? verb : -1;
        }

        return -1;
    }

    private static void Describe(int participle, int main, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var noun = participle - 1;
        if (heads[main] == participle) (heads[main], relations[main]) = (heads[participle], relations[participle]);
        (heads[noun], relations[noun]) = ((short)main, DependencyRelation.Nsubj);
        (heads[participle], relations[participle], pennTags[participle]) = ((short)noun, DependencyRelation.Acl, "VBN");
        for (var child = 0; child < noun; child++)
        {
            if (heads[child] == participle) heads[child] = (short)main;
        }
    }
}
