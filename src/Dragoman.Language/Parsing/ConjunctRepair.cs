using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Two words side by side are one conjunct and not two: "between Sudan and <i>South Sudan</i>", read as "Sudan, and South, Sudan"; "Thai and Cambodian <i>troops</i>", read as "Thai, and Cambodian, troops". And two names with a comma before a verb in the plural are two: "Baku, <i>Tbilisi</i> sign pact".</summary>
internal static class ConjunctRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var verb = 3; verb + 1 < heads.Length; verb++)
        {
            if (IsSecondDeed(verb, forms, tags, heads, relations)) MakeDeed(verb, pennTags, heads, relations);
        }

        for (var last = 2; last < heads.Length; last++)
        {
            if (relations[last] is DependencyRelation.Conj && EndOfList(last, tags, heads, relations) is >= 0 and var listed) JoinList(last, listed, forms, heads, relations);
            if (relations[last] is DependencyRelation.Appos && IsSecondSubject(last, forms, tags, pennTags, heads, relations)) relations[last] = DependencyRelation.Conj;
            if (IsOfTwoWords(last, forms, tags, heads, relations)) (heads[last], relations[last], heads[last - 1], relations[last - 1]) = (heads[last - 1], DependencyRelation.Conj, (short)last, DependencyRelation.Compound);
            if (tags[last] is UniversalTag.NOUN && relations[last] is DependencyRelation.Conj && HeadOfNationalities(last, tags, heads, relations)) Lead(last, heads[last], heads, relations);
            var first = last - 1;
            if (relations[last] is not DependencyRelation.Conj || relations[first] is not DependencyRelation.Conj || heads[first] != heads[last] || heads[first] >= first) continue;
            if (tags[last] is UniversalTag.NOUN && tags[first] is UniversalTag.ADJ && tags[heads[last]] is UniversalTag.ADJ) Lead(last, heads[last], heads, relations);
            // "Iran and its ally Hezbollah": the name says who the ally is.
            if (tags[last] is UniversalTag.PROPN && tags[first] is UniversalTag.NOUN) (heads[last], relations[last]) = ((short)first, DependencyRelation.Appos);
            if (tags[last] is not UniversalTag.PROPN || tags[first] is not UniversalTag.PROPN) continue;
            (heads[first], relations[first]) = ((short)last, DependencyRelation.Compound);
            for (var child = 0; child < heads.Length; child++)
            {
                if (heads[child] == first) heads[child] = (short)last;
            }
        }
    }

    /// <summary>"condemned the raids and <i>voiced</i> support", read as "the raids and support, which was voiced": after "and" such a verb before a bare noun is the second thing done.</summary>
    private static bool IsSecondDeed(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[verb] is DependencyRelation.Amod && forms[verb] is "voiced" or "expressed" or "reaffirmed" or "reiterated" or "pledged" or "announced" or "conveyed" or "declared" or "offered" or "promised" or "demanded" && forms[verb - 1] == "and"
        && heads[verb] is var noun && noun > verb && relations[noun] is DependencyRelation.Conj && heads[noun] is >= 0 and var first && first < verb && tags[first] is UniversalTag.NOUN or UniversalTag.PROPN
        && relations[first] is DependencyRelation.Obj && heads[first] is >= 0 and var deed && deed < first && tags[deed] is UniversalTag.VERB && Dependents.Find(noun, DependencyRelation.Det, heads, relations) < 0;

    private static void MakeDeed(int verb, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var noun = heads[verb];
        (heads[verb], relations[verb], pennTags[verb]) = (heads[heads[noun]], DependencyRelation.Conj, "VBD");
        (heads[noun], relations[noun]) = ((short)verb, DependencyRelation.Obj);
        if (heads[verb - 1] == noun) heads[verb - 1] = (short)verb;
    }

    /// <summary>"Sudanese and South <i>Sudanese</i> troops", with the South beside the Sudanese: one adjective of two words.</summary>
    private static bool IsOfTwoWords(int adjective, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var part = adjective - 1;
        return tags[adjective] is UniversalTag.ADJ && relations[adjective] is DependencyRelation.Amod && forms[part] is "North" or "South" or "East" or "West" && relations[part] is DependencyRelation.Conj && heads[part] is >= 0 and var first && first < part
            && tags[first] is UniversalTag.ADJ or UniversalTag.PROPN && heads[first] == heads[adjective] && heads[adjective] > adjective;
    }

    /// <summary>"the presidents of Poland, Ukraine and <i>the Baltic states</i>", with the states beside the presidents: a list without its "and" goes on to where the "and" is. The first of the list; -1 where all is well.</summary>
    private static int EndOfList(int last, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[last] is not DependencyRelation.Conj || heads[last] is not (>= 0 and var noun) || noun >= last || tags[noun] is not UniversalTag.NOUN || Dependents.Find(last, DependencyRelation.Cc, heads, relations) < 0) return -1;
        for (var first = noun + 1; first < last; first++)
        {
            if (heads[first] != noun || relations[first] is not DependencyRelation.Nmod || tags[first] is not UniversalTag.PROPN) continue;
            var hasMore = false;
            for (var token = first + 1; token < last; token++)
            {
                if (heads[token] == first && relations[token] is DependencyRelation.Conj) hasMore = Dependents.Find(token, DependencyRelation.Cc, heads, relations) < 0;
            }

            return hasMore ? first : -1;
        }

        return -1;
    }

    /// <summary>Puts the last of a list where it belongs; a clause about persons behind it is about the noun that has the list.</summary>
    private static void JoinList(int last, int first, ReadOnlySpan<string> forms, Span<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var noun = heads[last];
        heads[last] = (short)first;
        var clause = Dependents.Find(last, DependencyRelation.AclRelcl, heads, relations);
        if (clause > last && last + 2 < forms.Length && forms[last + 1] == "," && forms[last + 2] == "who") heads[clause] = noun;
    }

    /// <summary>A name after a comma that is read as an apposition to the name before it, whose verb stands in the plural.</summary>
    private static bool IsSecondSubject(int name, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[name] is DependencyRelation.Appos && tags[name] is UniversalTag.PROPN && forms[name - 1] == "," && name + 1 < forms.Length && forms[name + 1] != ","
        && heads[name] is >= 0 and var first && first < name && pennTags[first] == "NNP" && relations[first] is DependencyRelation.Nsubj && heads[first] is var verb && verb > name && pennTags[verb] == "VBP";

    /// <summary>"Kyrgyz and Tajik <i>border guards</i>", read as three: a conjunct that follows another without "and" or a comma is what both describe.</summary>
    private static bool HeadOfNationalities(int noun, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var first = noun - 1;
        while (first > 0 && heads[first] == noun && relations[first] is DependencyRelation.Compound or DependencyRelation.Amod) first--;
        return first < noun && first > 1 && relations[first] is DependencyRelation.Conj && heads[first] == heads[noun] && heads[noun] < first
            && tags[first] is UniversalTag.ADJ or UniversalTag.PROPN && tags[heads[noun]] is UniversalTag.ADJ or UniversalTag.PROPN && tags[first - 1] is UniversalTag.CCONJ;
    }

    /// <summary>The noun takes the place of the adjective of which it was a conjunct.</summary>
    private static void Lead(int noun, int adjective, Span<short> heads, Span<DependencyRelation> relations)
    {
        (heads[noun], relations[noun]) = (heads[adjective], relations[adjective]);
        (heads[adjective], relations[adjective]) = ((short)noun, DependencyRelation.Amod);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == adjective && relations[child] is not (DependencyRelation.Conj or DependencyRelation.Cc or DependencyRelation.Advmod) && child != noun) heads[child] = (short)noun;
        }
    }
}
