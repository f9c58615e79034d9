using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"deliver <i>F-16s</i>", "<i>Kassym-Jomart</i> Tokayev", "gave the <i>go-ahead</i>": what a hyphen joins is one word of the clause, where its two parts are read as two that stand in the same relation to the same head. The second leads, unless it is a particle. Of a verb of two words ("Peru <i>test-fired</i> a missile") the first is no subject: what stands before it is.</summary>
internal static class HyphenRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var hyphen = 1; hyphen + 1 < heads.Length; hyphen++)
        {
            var (left, right) = (hyphen - 1, hyphen + 1);
            if (pennTags[hyphen] != "HYPH") continue;
            if (IsParticle(forms[right]) && tags[left] is UniversalTag.NOUN && relations[right] is DependencyRelation.CompoundPrt or DependencyRelation.Obj && heads[right] >= 0 && heads[right] != hyphen && IsBeside(left, right, heads, relations))
            {
                Lead(left, right, heads, relations);
                continue;
            }

            if (IsVerbOfTwoWords(left, right, tags, heads, relations)) PassSubject(left, right, heads, relations);
            if (heads[left] != heads[right] || heads[left] == hyphen || relations[left] != relations[right] || relations[left] is DependencyRelation.Flat || !IsNoun(tags[left]) || !IsNoun(tags[right])) continue;
            var (part, whole) = IsParticle(forms[right]) ? (right, left) : (left, right);
            (heads[part], relations[part]) = ((short)whole, DependencyRelation.Compound);
            if (heads[hyphen] == part) heads[hyphen] = (short)whole;
        }
    }

    private static bool IsBeside(int left, int right, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[left] is DependencyRelation.Obj ? heads[left] == heads[right] : relations[left] is DependencyRelation.Compound && heads[left] == right;

    /// <summary>"Peru <i>test</i>-fired a missile", with the test as who fired, of Peru.</summary>
    private static bool IsVerbOfTwoWords(int left, int right, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        left > 0 && heads[left] == right && relations[left] is DependencyRelation.Nsubj && tags[left] is UniversalTag.NOUN && tags[right] is UniversalTag.VERB && heads[left - 1] == left && relations[left - 1] is DependencyRelation.Compound && tags[left - 1] is UniversalTag.PROPN;

    private static void PassSubject(int part, int verb, Span<short> heads, Span<DependencyRelation> relations)
    {
        (heads[part - 1], relations[part - 1], relations[part]) = ((short)verb, DependencyRelation.Nsubj, DependencyRelation.Compound);
        for (var child = 0; child < part - 1; child++)
        {
            if (heads[child] == part) heads[child] = (short)(part - 1);
        }
    }

    /// <summary>The noun before the particle is the verb's object and takes what hung on the particle.</summary>
    private static void Lead(int noun, int particle, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == particle) heads[child] = (short)noun;
        }

        (heads[noun], relations[noun], heads[particle], relations[particle]) = (heads[particle], DependencyRelation.Obj, (short)noun, DependencyRelation.Compound);
    }

    private static bool IsParticle(string form) => form is "up" or "in" or "off" or "down" or "out" or "by" or "on" or "over" or "ahead" or "away" or "back";

    private static bool IsNoun(UniversalTag tag) => tag is UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.NUM or UniversalTag.X;
}
