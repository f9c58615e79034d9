using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Two words side by side are one conjunct and not two: "between Sudan and <i>South Sudan</i>", read as "Sudan, and South, Sudan"; "Thai and Cambodian <i>troops</i>", read as "Thai, and Cambodian, troops".</summary>
internal static class ConjunctRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var last = 2; last < heads.Length; last++)
        {
            var first = last - 1;
            if (relations[last] is not DependencyRelation.Conj || relations[first] is not DependencyRelation.Conj || heads[first] != heads[last] || heads[first] >= first) continue;
            if (tags[last] is UniversalTag.NOUN && tags[first] is UniversalTag.ADJ && tags[heads[last]] is UniversalTag.ADJ) Lead(last, heads[last], heads, relations);
            if (tags[last] is not UniversalTag.PROPN || tags[first] is not UniversalTag.PROPN) continue;
            (heads[first], relations[first]) = ((short)last, DependencyRelation.Compound);
            for (var child = 0; child < heads.Length; child++)
            {
                if (heads[child] == first) heads[child] = (short)last;
            }
        }
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
