using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"The Holy <i>See</i> welcomed it": a subject with a capital letter that was tagged as a verb in its base form is the last word of a name; what was read as the verb's own subject is the name's first.</summary>
internal static class NamedSubjectRepair
{
    /// <summary>Repairs tags and a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var last = 1; last < forms.Length; last++)
        {
            if (!IsNameReadAsVerb(last, forms, tags, pennTags, heads, relations)) continue;
            var first = last - 1;
            (tags[last], pennTags[last], relations[first]) = (UniversalTag.PROPN, "NNP", DependencyRelation.Compound);
            for (var token = 0; token < first; token++)
            {
                if (heads[token] == first && relations[token] is DependencyRelation.Det) heads[token] = (short)last;
            }
        }
    }

    private static bool IsNameReadAsVerb(int last, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[last] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && tags[last] is UniversalTag.VERB && pennTags[last] == "VB" && char.IsUpper(forms[last][0])
        && heads[last - 1] == last && relations[last - 1] is DependencyRelation.Nsubj && tags[last - 1] is UniversalTag.PROPN or UniversalTag.ADJ;
}
