using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>Who speaks by a participle behind a comma: the subject of the sentence, where the clause in between is closed and is about a thing.</summary>
/// <remarks>
/// "Chad left a body that unites parliaments, <i>accusing</i> it of bias", with the body as who accuses.
/// "Ray insisted that work will begin, <i>rejecting</i> a warning", with the work as what rejects.
/// "accused Chad of plotting the raid, <i>calling</i> it a crime", with Chad as who calls it so.
/// "met Ray, who left, <i>accusing</i> Chad" is left as it is: a person who is told of may speak.
/// </remarks>
internal static class FinalParticipleRepair
{
    private static readonly FrozenSet<string> Speaking =
        new[] { "brand", "brush", "decry", "defend", "deplore", "hail", "label", "lash", "liken", "mock", "protest", "shrug" }.SelectMany(VerbForms.Of).Concat(TellingVerbs.Judging).Concat(TellingVerbs.Forms).Where(static form => form.EndsWith("ing", StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        for (var participle = 4; participle < forms.Length; participle++)
        {
            if (pennTags[participle] != "VBG" || forms[participle - 1] != "," || relations[participle] is not (DependencyRelation.Advcl or DependencyRelation.Acl) || heads[participle] is not (>= 0 and var above) || above >= participle || !Speaking.Contains(forms[participle])) continue;
            if (Dependents.Any(participle, static relation => relation is DependencyRelation.Mark or DependencyRelation.Nsubj or DependencyRelation.Aux, heads, relations)) continue;
            var isOfOther = relations[participle] is DependencyRelation.Acl ? ThingNouns.Is(forms[above], tags[above], lexicon) : relations[above] switch
            {
                DependencyRelation.AclRelcl => IsClosedRelative(above, forms, tags, pennTags, heads, relations, lexicon),
                DependencyRelation.Ccomp => IsToldOfThing(above, forms, tags, heads, relations, lexicon),
                DependencyRelation.Advcl => IsCharge(above, forms, pennTags, heads, relations),
                _ => false,
            };
            if (isOfOther && VerbAbove(above, tags, heads, relations) is >= 0 and var verb) (heads[participle], relations[participle]) = ((short)verb, DependencyRelation.Advcl);
        }
    }

    /// <summary>A relative clause without a comma before it, about no person and no saying.</summary>
    private static bool IsClosedRelative(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        var noun = heads[verb];
        if (noun < 0 || tags[noun] is not UniversalTag.NOUN || lexicon.Has(forms[noun], "n1:communication")) return false;
        var first = verb;
        for (var token = noun + 1; token < verb && first == verb; token++)
        {
            if (relations[token] is not DependencyRelation.Punct && heads[token] > noun && Dependents.IsAbove(verb, token, heads)) first = token;
        }

        return first > noun && forms[first - 1] != "," && forms[first] != "who" && pennTags[verb] != "VBG";
    }

    /// <summary>"accused Chad <i>of plotting</i> it": what somebody is blamed for, behind whoever is blamed.</summary>
    private static bool IsCharge(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        pennTags[verb] == "VBG" && Dependents.Find(verb, DependencyRelation.Mark, heads, relations) is >= 0 and var mark && forms[mark] is "of" or "for" or "from" or "against" && heads[verb] is >= 0 and var blaming && Dependents.Find(blaming, DependencyRelation.Obj, heads, relations) is var blamed && blamed > blaming && blamed < verb;

    /// <summary>"said that <i>the ferry</i> would sail", "said <i>it</i> would sail"</summary>
    private static bool IsToldOfThing(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        if (heads[verb] is not (>= 0 and var telling) || telling > verb || !TellingVerbs.Forms.Contains(forms[telling])) return false;
        var subject = Dependents.Find(verb, DependencyRelation.Nsubj, heads, relations);
        if (subject < 0) subject = Dependents.Find(verb, DependencyRelation.NsubjPass, heads, relations);
        if (subject < telling || subject > verb) return false;
        if (tags[subject] is UniversalTag.NOUN) return ThingNouns.Is(forms[subject], tags[subject], lexicon);
        return forms[subject] is "it" or "he" or "she" or "they" && Dependents.Find(verb, DependencyRelation.Aux, heads, relations) is >= 0 and var aux && forms[aux] is "would" or "will" or "could" or "might";
    }

    /// <summary>The next verb up the tree that stands before a word and has a subject; -1 for none.</summary>
    private static int VerbAbove(int token, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (int at = heads[token]; at >= 0 && at < token; at = heads[at])
        {
            if (tags[at] is UniversalTag.VERB && Dependents.Any(at, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations)) return at;
        }

        return -1;
    }
}
