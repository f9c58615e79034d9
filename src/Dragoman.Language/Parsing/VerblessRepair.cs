using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>A sentence with a full stop has a verb: where none was read as finite, a past tense between two noun phrases is it.</summary>
/// <remarks>
/// "The emir dissolved parliament.", read as a noun phrase with an adjective, "Police shot protesters.", read as three nouns.
/// Which form is a past tense the lexicon says. Headlines have no full stop and are left alone, and so is a participle with an agent after it.
/// </remarks>
internal static class VerblessRepair
{
    private const int FewestWords = 4;

    /// <summary>Repairs a tree and its tags in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        if (forms.Length < FewestWords || forms[^1] != "." || pennTags.ContainsAny("VBD", "VBZ", "VBP") || pennTags.Contains("MD")) return;
        var root = relations.IndexOf(DependencyRelation.Root);
        if (root < 0 || tags[root] is not (UniversalTag.NOUN or UniversalTag.PROPN)) return;
        for (var verb = 1; verb < forms.Length - 2; verb++)
        {
            if (!IsPastTense(verb, root, forms, tags, pennTags, lexicon)) continue;
            tags[verb] = UniversalTag.VERB;
            pennTags[verb] = "VBD";
            Rebuild(verb, root, tags, heads, relations);
            return;
        }
    }

    /// <summary>A word that may be a past tense, right after a noun, or the dash that closes what was put in after it, and right before the beginning of a noun phrase.</summary>
    private static bool IsPastTense(int verb, int root, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, WordLexicon lexicon) =>
        pennTags[verb] is "JJ" or "VBN" or "NN" or "VB" && (tags[verb - 1] is UniversalTag.NOUN or UniversalTag.PROPN || (forms[verb - 1] is "-" or "–" or "—" && root < verb - 2 && forms[root..(verb - 1)].Contains(forms[verb - 1])))
        && tags[verb + 1] is UniversalTag.DET or UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.NUM or UniversalTag.PRON
        && (pennTags[verb] is "VBN" || char.IsLower(forms[verb][0])) && lexicon.Has(forms[verb], "v+ed");

    /// <summary>Makes the verb the root, what stands before it its subject and what stands after it its object.</summary>
    private static void Rebuild(int verb, int root, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var subject = verb - 1;
        // "the threat to cut supplies to Spain alarmed": the top of what stands before.
        while (heads[subject] is >= 0 and var above && above < verb) subject = above;
        if (tags[subject] is not (UniversalTag.NOUN or UniversalTag.PROPN)) subject = tags[verb - 1] is UniversalTag.PUNCT or UniversalTag.SYM ? root : verb - 1;
        var obj = -1;
        for (var token = verb + 1; token < heads.Length && obj < 0; token++)
        {
            if (heads[token] <= verb && tags[token] is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON or UniversalTag.NUM or UniversalTag.ADJ && relations[token] is not (DependencyRelation.Obl or DependencyRelation.Nmod)) obj = token;
        }

        for (var token = 0; token < heads.Length; token++)
        {
            if (token == verb || token == subject || token == obj || (token < verb ? heads[token] >= 0 && heads[token] < verb : heads[token] > verb)) continue;
            var ofClause = relations[token] is DependencyRelation.Punct or DependencyRelation.Advmod or DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Advcl or DependencyRelation.Cc or DependencyRelation.Parataxis or DependencyRelation.Ccomp;
            if (token < verb) heads[token] = (short)(ofClause ? verb : subject);
            else heads[token] = (short)(ofClause || obj < 0 || token < obj ? verb : obj);
            if (relations[token] is DependencyRelation.Root or DependencyRelation.Nsubj or DependencyRelation.Appos) relations[token] = token < verb ? DependencyRelation.Compound : DependencyRelation.Dep;
        }

        (heads[verb], relations[verb]) = (-1, DependencyRelation.Root);
        (heads[subject], relations[subject]) = ((short)verb, DependencyRelation.Nsubj);
        if (obj >= 0) (heads[obj], relations[obj]) = ((short)verb, DependencyRelation.Obj);
    }
}
