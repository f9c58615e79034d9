using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>What stands between "to" and a noun and was read as the noun's attribute is a verb: "ready to <i>airlift</i> food parcels", tagged one, "a deal to <i>double</i> gas deliveries", read as double deliveries, and "used batons to <i>clear</i> students", read as clear ones.</summary>
internal static class InfinitiveRepair
{
    /// <summary>Behind these "to" begins what is meant to be done, where "double" follows.</summary>
    private static readonly FrozenSet<string> Meaning = new[] { "agree", "offer", "pledge", "promise", "vow", "threaten", "plan", "decide" }.SelectMany(VerbForms.Of)
        .Concat(["accord", "agreement", "contract", "deal", "decision", "memorandum", "order", "pact", "prepared", "proposal", "protocol", "ready", "willing"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Using = new[] { "use", "fire", "deploy", "employ" }.SelectMany(VerbForms.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        for (var verb = 2; verb + 1 < forms.Length; verb++)
        {
            if (relations[verb] is DependencyRelation.Amod or DependencyRelation.Compound && forms[verb - 1] == "to" && NounAfter(verb, forms, tags, pennTags, heads, relations, lexicon) is >= 0 and var noun) Raise(verb, noun, tags, pennTags, heads, relations);
        }
    }

    /// <summary>The noun that a word right behind "to" describes, where the word is a verb's; -1 where all is well.</summary>
    private static int NounAfter(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        var noun = heads[verb];
        if (noun > verb && relations[noun] is DependencyRelation.Compound && heads[noun] > noun) noun = heads[noun];
        if (noun <= verb || tags[noun] is not (UniversalTag.NOUN or UniversalTag.PROPN) || heads[verb - 1] != noun || relations[verb - 1] is not (DependencyRelation.Case or DependencyRelation.Mark) || relations[noun] is not (DependencyRelation.Obl or DependencyRelation.Nmod) || heads[noun] is not (>= 0 and var above) || above >= verb) return -1;
        if (pennTags[verb - 1] == "TO" && (pennTags[verb] == "VB" || (pennTags[verb] == "NN" && forms[above] is "prepared" or "ready" or "willing" && lexicon.Has(forms[verb], "v")))) return noun;
        if (pennTags[verb] is not ("JJ" or "VB" or "NN") || forms[noun] == "standards") return -1;
        if (forms[verb] is "double" or "triple") return Meaning.Contains(forms[above]) ? noun : -1;
        return forms[verb] is "clear" && Using.Contains(forms[above]) && Dependents.Find(above, DependencyRelation.Obj, heads, relations) is var means && means > above && means < verb ? noun : -1;
    }

    private static void Raise(int verb, int noun, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var above = heads[noun];
        var relation = tags[above] is UniversalTag.NOUN or UniversalTag.PROPN ? DependencyRelation.Acl : Dependents.Find(above, DependencyRelation.Obj, heads, relations) >= 0 ? DependencyRelation.Advcl : DependencyRelation.Xcomp;
        (heads[verb], relations[verb], tags[verb], pennTags[verb]) = (above, relation, UniversalTag.VERB, "VB");
        (heads[noun], relations[noun]) = ((short)verb, DependencyRelation.Obj);
        (heads[verb - 1], relations[verb - 1], tags[verb - 1], pennTags[verb - 1]) = ((short)verb, DependencyRelation.Mark, UniversalTag.PART, "TO");
        for (var child = noun + 1; child < heads.Length; child++)
        {
            // "to double gas exports to Chad": where the goods go is of the verb.
            if (heads[child] == noun && relations[child] is DependencyRelation.Nmod && Dependents.Find(child, DependencyRelation.Case, heads, relations) is >= 0 and var preposition && pennTags[preposition] is "TO") (heads[child], relations[child]) = ((short)verb, DependencyRelation.Obl);
        }
    }
}
