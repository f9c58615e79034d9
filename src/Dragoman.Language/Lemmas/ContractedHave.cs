using Dragoman.Language.Annotation;

namespace Dragoman.Language.Lemmas;

/// <summary>Tells "'s" of <i>has</i> from that of <i>is</i>, which the word and its tag do not: "he's been", "it's got".</summary>
internal static class ContractedHave
{
    /// <summary>True for a contracted auxiliary of the perfect: it belongs to a participle that is no passive.</summary>
    internal static bool Is(string form, int token, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (tags[token] is not UniversalTag.AUX || form is not ("'s" or "’s") || heads[token] < 0) return false;
        return relations[token] is DependencyRelation.Aux && pennTags[heads[token]] == "VBN" || FollowedByBeen(token, tags, pennTags);
    }

    /// <summary>"what it's always been": the copula is a participle itself, whatever the tree makes of it.</summary>
    private static bool FollowedByBeen(int token, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags)
    {
        var next = token + 1;
        while (next < tags.Length && tags[next] is UniversalTag.ADV or UniversalTag.PART) next++;
        return next < tags.Length && tags[next] is UniversalTag.AUX && pennTags[next] == "VBN";
    }
}
