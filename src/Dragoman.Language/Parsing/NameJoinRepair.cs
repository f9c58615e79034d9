using Dragoman.Language.Annotation;
using Dragoman.Language.Names;
using Dragoman.Language.Segmentation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>Names that the tree tears apart or puts under each other: the two ends of a line before a noun ("the <i>Lima–Arica</i> railway", of which only the second was the railway's) and the two words of a place ("protesters in <i>Novi Sad</i>", of which only the first was where they are). "A <i>Chilean-Peruvian</i> text", with the Chilean as a sort of Peruvian, is of both.</summary>
internal static class NameJoinRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        for (var token = 2; token < forms.Length; token++)
        {
            if (token + 1 < forms.Length && IsEndOfLine(token, forms, tags, heads, relations)) JoinLine(token - 2, heads[token], heads, relations);
            if (IsSecondPeople(token, forms, tags, pennTags, heads, relations, lexicon)) relations[token - 2] = DependencyRelation.Conj;
            if (IsSecondOfPlace(token, forms, tags, heads, relations)) (heads[token], relations[token]) = ((short)(token - 1), DependencyRelation.Flat);
            // "the construction of the line", with the line as another name of the construction.
            if (relations[token] is DependencyRelation.Appos && tags[token] is UniversalTag.NOUN && heads[token] is >= 0 and var noun && noun < token && noun + 1 < token && forms[noun + 1] == "of" && heads[noun + 1] == token && relations[noun + 1] is DependencyRelation.Case) relations[token] = DependencyRelation.Nmod;
        }
    }

    private static bool IsEndOfLine(int second, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var (first, noun) = (second - 2, heads[second]);
        return forms[second - 1] is "–" or "-" && tags[second] is UniversalTag.PROPN && tags[first] is UniversalTag.PROPN && relations[second] is DependencyRelation.Compound && noun == second + 1 && tags[noun] is UniversalTag.NOUN && char.IsLower(forms[noun][0])
            && heads[first] >= 0 && heads[first] < first && relations[first] is DependencyRelation.Nmod or DependencyRelation.Obl or DependencyRelation.Obj or DependencyRelation.Nsubj && (heads[noun] < 0 || !Dependents.IsAbove(noun, heads[first], heads)) && heads[noun] != first && HasArticle(first, noun, forms, heads);
    }

    /// <summary>"<i>the</i> Lima–Arica line": the article before the first name is the noun's, or read so.</summary>
    private static bool HasArticle(int first, int noun, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads) =>
        first > 0 && forms[first - 1] is "the" or "a" && heads[first - 1] is var owner && (owner == noun || owner == first);

    private static void JoinLine(int first, int noun, Span<short> heads, Span<DependencyRelation> relations)
    {
        if (relations[noun] is DependencyRelation.Root) return;
        (heads[noun], relations[noun]) = (heads[first], relations[first]);
        (heads[first], relations[first]) = ((short)noun, DependencyRelation.Compound);
        for (var child = 0; child < first; child++)
        {
            if (heads[child] == first) heads[child] = (short)noun;
        }
    }

    /// <summary>The second of two peoples with a hyphen before what both make.</summary>
    private static bool IsSecondPeople(int second, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        var (first, noun) = (second - 2, heads[second]);
        return pennTags[second - 1] == "HYPH" && heads[first] == second && relations[first] is DependencyRelation.Amod or DependencyRelation.Compound && relations[second] is DependencyRelation.Amod or DependencyRelation.Compound && noun > second && tags[noun] is UniversalTag.NOUN
            && forms[second] != "Cypriot" && forms[first] is not ("African" or "Arab" or "Asian" or "Latin" or "Native") && IsPeople(forms[second], lexicon) && (IsPeople(forms[first], lexicon) || forms[first] is "US" or "UK" or "EU" or "UN") && IsMadeByBoth(forms[noun], lexicon);
    }

    private static bool IsPeople(string form, WordLexicon lexicon) => char.IsUpper(form[0]) && (ListedNames.Default.IsAdjective(form) || lexicon.Has(form, "A"));

    /// <summary>What two states write, plan or exercise together, and not what they do to each other, or a person of two nations.</summary>
    private static bool IsMadeByBoth(string form, WordLexicon lexicon) =>
        form is "draft" or "drill" or "drills" or "exercise" or "exercises" or "initiative" or "manoeuvres" or "maneuvers" or "patrol" or "patrols" or "project" || lexicon.Has(form, "n1:communication") || lexicon.Has(form, "n1:cognition") || (form[^1] == 's' && lexicon.Has(form[..^1], "n1:communication"));

    /// <summary>A name without a preposition or anything of its own, hung on a verb right behind a name with one.</summary>
    private static bool IsSecondOfPlace(int second, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var first = second - 1;
        return relations[second] is DependencyRelation.Obl && tags[second] is UniversalTag.PROPN && tags[first] is UniversalTag.PROPN && relations[first] is DependencyRelation.Nmod && char.IsUpper(forms[second][0]) && char.IsUpper(forms[first][0]) && !IsDay(forms[second])
            && heads[second] >= 0 && heads[second] < first && heads[first] < first && Dependents.IsAbove(heads[second], first, heads) && !heads.Contains((short)second) && Dependents.Find(first, DependencyRelation.Case, heads, relations) == first - 1;
    }

    private static bool IsDay(string form) => form.EndsWith("day", StringComparison.Ordinal) || Dateline.IsMonth(form);
}
