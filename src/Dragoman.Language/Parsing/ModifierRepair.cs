using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"the <i>French, German and British</i> foreign ministers": one list of adjectives before a noun, from which the parser drops a middle one, or which it goes on with the adjective after it; and "<i>South Korean</i> drills", an adjective of two words, of which it hangs both on the noun. A noun behind such a list ("Greek, Danish and US <i>ships</i>") is what the list describes, not its last member. The two words of one name ("in <i>Novi Sad</i>", "<i>Phnom Penh</i>'s envoys") are joined likewise, and the words of one before a noun ("the <i>European Political Community</i> summit").</summary>
internal static class ModifierRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var second = 1; second + 1 < heads.Length; second++)
        {
            if (relations[second] is DependencyRelation.Amod && IsOfTwoWords(second, forms, tags, heads, relations)) (heads[second - 1], relations[second - 1]) = ((short)second, DependencyRelation.Compound);
            if (relations[second] is DependencyRelation.NmodPoss && IsSecondOfOwner(second, tags, heads, relations)) (heads[second - 1], relations[second - 1]) = ((short)second, DependencyRelation.Compound);
            if (relations[second] is DependencyRelation.Conj && IsNounOfList(second, forms, tags, heads, relations)) TakeList(second, heads, relations);
            if (relations[second] is DependencyRelation.Compound && IsLastOfName(second, forms, tags, pennTags, heads, relations)) JoinName(second, pennTags, heads, relations);
            if (relations[second] is DependencyRelation.Obj && IsSecondOfObject(second, forms, tags, heads, relations)) (heads[second], relations[second]) = ((short)(second - 1), DependencyRelation.Flat);
            if (relations[second] is DependencyRelation.Obl or DependencyRelation.Nmod && IsSecondOfName(second, forms, tags, heads, relations)) (heads[second], relations[second]) = ((short)(second - 1), DependencyRelation.Flat);
        }

        for (var last = 2; last + 1 < heads.Length; last++)
        {
            if (relations[last] is not DependencyRelation.Conj || heads[last] < 0 || heads[last] > last || !IsAdjective(tags[last]) || relations[last - 1] is not DependencyRelation.Cc || heads[last - 1] != last) continue;
            int first = heads[last], noun = heads[first];
            if (relations[first] is not DependencyRelation.Amod || noun <= last) continue;
            EndList(first, last, noun, tags, heads, relations);
            CloseList(first, last, noun, forms, tags, heads, relations);
        }
    }

    /// <summary>"<i>Phnom Penh</i>'s forces", read as two owners.</summary>
    private static bool IsSecondOfOwner(int second, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        heads[second] > second && heads[second - 1] == heads[second] && relations[second] is DependencyRelation.NmodPoss && relations[second - 1] is DependencyRelation.NmodPoss && tags[second] is UniversalTag.PROPN && tags[second - 1] is UniversalTag.PROPN
        && Dependents.Find(second - 1, DependencyRelation.Case, heads, relations) < 0;

    /// <summary>"Greek, Cypriot and US <i>warships</i>", read as a list of four: the noun without a conjunction right behind the last of a list of adjectives.</summary>
    private static bool IsNounOfList(int noun, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[noun] is DependencyRelation.Conj && tags[noun] is UniversalTag.NOUN && char.IsLower(forms[noun][0]) && heads[noun] is >= 0 and var first && first < noun && tags[first] is UniversalTag.ADJ && char.IsUpper(forms[first][0])
        && relations[noun - 1] is DependencyRelation.Conj && IsAdjective(tags[noun - 1]) && char.IsUpper(forms[noun - 1][0]) && Dependents.IsAbove(first, noun - 1, heads) && !Dependents.Any(noun, static relation => relation is DependencyRelation.Cc or DependencyRelation.Det or DependencyRelation.Punct, heads, relations);

    private static void TakeList(int noun, Span<short> heads, Span<DependencyRelation> relations)
    {
        var first = heads[noun];
        (heads[noun], relations[noun]) = (heads[first], relations[first]);
        (heads[first], relations[first]) = ((short)noun, DependencyRelation.Amod);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == first && ((child < first && relations[child] is not DependencyRelation.Advmod) || child > noun)) heads[child] = (short)noun;
        }
    }

    /// <summary>The last word of a name of several, all hung on the common noun right behind it.</summary>
    private static bool IsLastOfName(int last, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        heads[last] == last + 1 && relations[last] is DependencyRelation.Compound && tags[last] is UniversalTag.PROPN && tags[last + 1] is UniversalTag.NOUN && char.IsLower(forms[last + 1][0]) && IsAdjectiveOfName(last - 1, last + 1, pennTags, heads, relations);

    private static bool IsAdjectiveOfName(int token, int noun, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        heads[token] == noun && relations[token] is DependencyRelation.Amod && pennTags[token] == "NNP";

    private static void JoinName(int last, ReadOnlySpan<string> pennTags, Span<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var token = last - 1; token >= 0 && IsAdjectiveOfName(token, last + 1, pennTags, heads, relations); token--) heads[token] = (short)last;
    }

    private static bool IsSecondOfName(int second, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[second] is DependencyRelation.Obl or DependencyRelation.Nmod && relations[second - 1] == relations[second] && heads[second] >= 0 && heads[second - 1] == heads[second] && heads[second] < second - 1
        && tags[second] is UniversalTag.PROPN && tags[second - 1] is UniversalTag.PROPN && char.IsUpper(forms[second][0]) && !heads.Contains((short)second) && Dependents.Find(second - 1, DependencyRelation.Case, heads, relations) >= 0;

    /// <summary>"struck <i>Port Sudan</i>", read as two objects: of a verb that takes one, two names side by side are one.</summary>
    private static bool IsSecondOfObject(int second, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[second] is DependencyRelation.Obj && relations[second - 1] is DependencyRelation.Obj && heads[second] == heads[second - 1] && heads[second] is >= 0 and var verb && verb == second - 2
        && tags[second] is UniversalTag.PROPN && tags[second - 1] is UniversalTag.PROPN && char.IsUpper(forms[second][0]) && !heads.Contains((short)second) && !heads.Contains((short)(second - 1))
        && !AttachmentRepair.Ditransitive.Contains(forms[verb]) && forms[verb] is not ("called" or "calls" or "call" or "named" or "dubbed" or "made" or "elected" or "appointed" or "declared" or "renamed");

    private static bool IsOfTwoWords(int second, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        heads[second] > second && heads[second - 1] == heads[second] && relations[second] is DependencyRelation.Amod && tags[second] is UniversalTag.ADJ && char.IsUpper(forms[second][0])
        && relations[second - 1] is DependencyRelation.Compound or DependencyRelation.Amod && forms[second - 1] is "South" or "North" or "Central" or "Saudi" or "Sri" or "Costa" or "Puerto" or "Equatorial";

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
