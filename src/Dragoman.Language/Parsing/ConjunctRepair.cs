using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Two words side by side are one conjunct and not two: "between Sudan and <i>South Sudan</i>", read as "Sudan, and South, Sudan".</summary>
internal static class ConjunctRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var last = 2; last < heads.Length; last++)
        {
            var first = last - 1;
            if (relations[last] is not DependencyRelation.Conj || relations[first] is not DependencyRelation.Conj || heads[first] != heads[last] || heads[first] >= first) continue;
            if (tags[last] is not UniversalTag.PROPN || tags[first] is not UniversalTag.PROPN || HasMarkOfItsOwn(last, heads, relations)) continue;
            (heads[first], relations[first]) = ((short)last, DependencyRelation.Compound);
            for (var child = 0; child < heads.Length; child++)
            {
                if (heads[child] == first) heads[child] = (short)last;
            }
        }
    }

    private static bool HasMarkOfItsOwn(int conjunct, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var child = 0; child < conjunct; child++)
        {
            if (heads[child] == conjunct && relations[child] is DependencyRelation.Cc or DependencyRelation.Punct) return true;
        }

        return false;
    }
}
