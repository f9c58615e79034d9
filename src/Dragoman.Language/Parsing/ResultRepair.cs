using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>What becomes of an object hangs on the verb that brings it about: "left the letter <i>unanswered</i>", read as the way of leaving, "slammed its airspace <i>shut</i>", read as a shut airspace, "made the <i>loan</i> conditional", read as a loan-conditional, "keeps the <i>crossings</i> closed", with the crossings as who closed, "left two men and a child <i>injured</i>", with the injured as others who were left.</summary>
internal static class ResultRepair
{
    private static readonly FrozenSet<string> Resulting = new[] { "keep", "leave", "make", "render", "slam", "turn", "want" }.SelectMany(VerbForms.Of).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Wanting = VerbForms.Of("want").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = 2; token < heads.Length; token++)
        {
            if (relations[token] is DependencyRelation.Conj && HarmedBefore(token, forms, tags, pennTags, heads, relations) is >= 0 and var last) Harm(token, last, heads, relations);
            if (relations[token] is DependencyRelation.Xcomp)
            {
                TakeObject(token, tags, heads, relations);
                // "had two men arrested": behind an object of the verb above nothing is finite.
                if (pennTags[token] == "VBD" && heads[token] is >= 0 and var above && Dependents.Find(above, DependencyRelation.Obj, heads, relations) is var thing && thing > above && thing < token && Dependents.Find(token, DependencyRelation.Aux, heads, relations) < 0) pennTags[token] = "VBN";
            }
            else if (VerbOf(token, forms, tags, pennTags, heads, relations) is >= 0 and var verb) (heads[token], relations[token]) = ((short)verb, DependencyRelation.Xcomp);
        }
    }

    /// <summary>"leaving two men and a child <i>injured</i>", with the injured as one more of those left: the last of those left, with at most adverbs before what became of them; -1 for none.</summary>
    private static int HarmedBefore(int token, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[token] is not DependencyRelation.Conj || forms[token] is not ("dead" or "wounded" or "injured" or "hurt" or "homeless" or "missing") || heads[token] is not (>= 0 and var first) || relations[first] is not DependencyRelation.Obj) return -1;
        var verb = heads[first];
        var last = token - 1;
        while (last > first && tags[last] is UniversalTag.ADV && heads[last] == token) last--;
        return verb >= 0 && verb < first && Resulting.Contains(forms[verb]) && last > first && tags[last] is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.NUM or UniversalTag.ADJ or UniversalTag.PRON && (heads[last] == token || (relations[last] is DependencyRelation.Conj && heads[last] == first)) ? last : -1;
    }

    private static void Harm(int token, int last, Span<short> heads, Span<DependencyRelation> relations)
    {
        var first = heads[token];
        (heads[token], relations[token]) = (heads[first], DependencyRelation.Xcomp);
        (heads[last], relations[last]) = ((short)first, DependencyRelation.Conj);
        for (var child = first + 1; child < last; child++)
        {
            if (heads[child] == token) heads[child] = (short)last;
        }
    }

    /// <summary>A predicate without a subject of its own has none of its own in the tree either: what stands there is the object of the verb above.</summary>
    private static void TakeObject(int predicate, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        if (heads[predicate] is not (>= 0 and var verb) || verb > predicate || tags[verb] is not UniversalTag.VERB || Dependents.Any(verb, static relation => relation is DependencyRelation.Obj or DependencyRelation.Iobj, heads, relations)) return;
        var thing = Dependents.Find(predicate, DependencyRelation.Nsubj, heads, relations);
        if (thing < 0 && tags[predicate] is UniversalTag.ADJ && relations[predicate - 1] is DependencyRelation.Compound && heads[predicate - 1] == predicate) thing = predicate - 1;
        if (thing <= verb || thing > predicate || tags[thing] is not (UniversalTag.NOUN or UniversalTag.PROPN)) return;
        (heads[thing], relations[thing]) = (verb, DependencyRelation.Obj);
        for (var child = verb + 1; child < thing; child++)
        {
            if (heads[child] == predicate && relations[child] is DependencyRelation.Det or DependencyRelation.Amod or DependencyRelation.NmodPoss or DependencyRelation.Nummod or DependencyRelation.Compound) heads[child] = (short)thing;
        }
    }

    /// <summary>The verb whose object stands right before an adjective, or before a participle that is wished for; -1 where all is well.</summary>
    private static int VerbOf(int token, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var thing = token - 1;
        if (relations[thing] is not DependencyRelation.Obj || tags[thing] is UniversalTag.PRON || heads[thing] is not (>= 0 and var verb) || verb > thing || tags[verb] is not UniversalTag.VERB) return -1;
        var isAdjective = tags[token] is UniversalTag.ADJ && Resulting.Contains(forms[verb]) && ((relations[token] is DependencyRelation.Advmod && heads[token] == verb) || (relations[token] is DependencyRelation.Acl or DependencyRelation.Amod && heads[token] == thing));
        var isWish = pennTags[token] == "VBN" && Wanting.Contains(forms[verb]) && relations[token] is DependencyRelation.Acl && heads[token] == thing;
        return (isAdjective || isWish) && Dependents.Find(verb, DependencyRelation.Xcomp, heads, relations) < 0 ? verb : -1;
    }
}
