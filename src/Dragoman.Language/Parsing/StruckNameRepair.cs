using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"sent tents to flood-<i>hit</i> Peru" and "visited war-<i>torn</i> Chad", read as tents that are to hit Peru: what a hyphen joins to the blow before a name describes the name.</summary>
internal static class StruckNameRepair
{
    private static readonly FrozenSet<string> Blows = FrozenSet.ToFrozenSet(["affected", "battered", "hit", "plagued", "ravaged", "shattered", "struck", "stricken", "torn", "wracked"], StringComparer.Ordinal);

    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var hyphen = 2; hyphen + 2 < forms.Length; hyphen++)
        {
            if (pennTags[hyphen] != "HYPH" || !Blows.Contains(forms[hyphen + 1]) || tags[hyphen + 1] is not UniversalTag.VERB || !char.IsUpper(forms[hyphen + 2][0])) continue;
            if (!char.IsLower(forms[hyphen - 1][0]) && (heads[hyphen - 1] != hyphen + 1 || relations[hyphen - 1] is not DependencyRelation.Compound)) continue;
            var name = Dependents.Find(hyphen + 1, DependencyRelation.Obj, heads, relations);
            if (name > hyphen + 1 && tags[name] is UniversalTag.PROPN && Above(hyphen, heads, relations) is >= 0 and var above) Describe(hyphen, name, above, tags, pennTags, heads, relations);
        }
    }

    /// <summary>The word outside the three, and the preposition before them, on which they hang, where it is one and stands before them; -1 for none.</summary>
    private static int Above(int hyphen, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var at = heads[hyphen + 1];
        for (var steps = 0; at >= 0 && (at == hyphen - 1 || (at == hyphen - 2 && relations[at] is DependencyRelation.Mark or DependencyRelation.Case)) && steps < 3; steps++) at = heads[at];
        return at < hyphen - 1 && (heads[hyphen - 1] == hyphen + 1 || heads[hyphen - 1] == at) ? at : -1;
    }

    private static void Describe(int hyphen, int name, int above, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var (blown, blow, before) = (hyphen - 1, hyphen + 1, hyphen - 2);
        var hasPreposition = before > above && (pennTags[before] is "TO" || tags[before] is UniversalTag.ADP or UniversalTag.SCONJ) && relations[before] is DependencyRelation.Mark or DependencyRelation.Case;
        for (var child = 0; child < heads.Length; child++)
        {
            if ((heads[child] != blow && heads[child] != blown) || child == blown || child == name || child == hyphen || child == blow) continue;
            heads[child] = (short)(child < name ? name : above);
        }

        var isOfNoun = hasPreposition && tags[above] is UniversalTag.NOUN or UniversalTag.PROPN;
        (heads[name], relations[name]) = ((short)above, !hasPreposition ? DependencyRelation.Obj : isOfNoun ? DependencyRelation.Nmod : DependencyRelation.Obl);
        (heads[blow], relations[blow], pennTags[blow]) = ((short)name, DependencyRelation.Amod, "VBN");
        (heads[blown], relations[blown]) = ((short)blow, DependencyRelation.Compound);
        if (tags[blown] is UniversalTag.VERB) (tags[blown], pennTags[blown]) = (UniversalTag.NOUN, "NN");
        heads[hyphen] = (short)blow;
        if (!hasPreposition) return;
        (heads[before], relations[before], tags[before], pennTags[before]) = ((short)name, DependencyRelation.Case, UniversalTag.ADP, "IN");
    }
}
