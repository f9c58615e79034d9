using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"the <i>French, German and British</i> foreign ministers": one list of adjectives before a noun, from which the parser drops a middle one, or which it goes on with the adjective after it.</summary>
internal static class ModifierRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var last = 2; last + 1 < heads.Length; last++)
        {
            if (relations[last] is not DependencyRelation.Conj || heads[last] < 0 || heads[last] > last || !IsAdjective(tags[last]) || relations[last - 1] is not DependencyRelation.Cc || heads[last - 1] != last) continue;
            int first = heads[last], noun = heads[first];
            if (relations[first] is not DependencyRelation.Amod || noun <= last) continue;
            EndList(first, last, noun, tags, heads, relations);
            CloseList(first, last, noun, forms, tags, heads, relations);
        }
    }

    /// <summary>"<i>foreign</i>" stands after the last of the list with no comma before it: it is of the noun.</summary>
    private static void EndList(int first, int last, int noun, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var next = last + 1;
        if (next < noun && heads[next] == first && relations[next] is DependencyRelation.Conj && IsAdjective(tags[next]) && Dependents.Find(next, DependencyRelation.Cc, heads, relations) < 0)
            (heads[next], relations[next]) = ((short)noun, DependencyRelation.Amod);
    }

    /// <summary>"Saudi, <i>Jordanian</i> and Emirati": between the first and the last with a comma before it, it is of the list.</summary>
    private static void CloseList(int first, int last, int noun, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var middle = first + 2; middle < last - 1; middle++)
        {
            if (heads[middle] == noun && relations[middle] is DependencyRelation.Amod && IsAdjective(tags[middle]) && forms[middle - 1] == ",") (heads[middle], relations[middle]) = ((short)first, DependencyRelation.Conj);
        }
    }

    private static bool IsAdjective(UniversalTag tag) => tag is UniversalTag.ADJ or UniversalTag.PROPN;
}
