using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>What somebody judges a thing to be hangs on the verb of judging: "called the verdict against Ray <i>shameful</i>", read as a shameful Ray, "described steps taken abroad <i>as illegal</i>", read as taken as illegal, "called the drills <i>a rehearsal</i>", read as two names of one thing, and "called the step <i>unwise</i>", read as the way of calling.</summary>
internal static class JudgementRepair
{
    private static readonly FrozenSet<string> Calling = new[] { "branded", "brands", "call", "called", "calling", "calls", "consider", "considered", "considers", "declared", "declares", "deemed", "deems", "finds", "found", "judged", "labelled", "labeled", "pronounced", "ruled", "termed" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Judging = new[]
    {
        "branded", "characterised", "characterized", "condemned", "condemning", "decried", "denounced", "denouncing", "describe", "described", "describes", "describing", "dismissed", "dismissing", "hailed", "hailing", "labelled", "labeled",
        "portrayed", "praised", "regard", "regarded", "regards", "rejected", "rejecting", "saw", "see", "sees", "slammed", "viewed", "views",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        for (var token = 3; token < heads.Length; token++)
        {
            if (tags[token] is UniversalTag.ADJ && relations[token] is DependencyRelation.Amod && heads[token] == token - 1 && JudgeAbove(token, Calling, forms, tags, heads, relations) is >= 0 and var verb) (heads[token], relations[token]) = ((short)verb, DependencyRelation.Xcomp);
            else if (IsSecondName(token, forms, tags, heads, relations) && JudgeAbove(token, Calling, forms, tags, heads, relations) is >= 0 and var naming) (heads[token], relations[token]) = ((short)naming, DependencyRelation.Xcomp);
            else if (IsAdjectiveOnly(token, forms, tags, relations, lexicon) && heads[token] is >= 0 and var caller && Calling.Contains(forms[caller]) && Dependents.Find(caller, DependencyRelation.Obj, heads, relations) == token - 1)
                (tags[token], pennTags[token], relations[token]) = (UniversalTag.ADJ, "JJ", DependencyRelation.Xcomp);
            else if (IsAsPhrase(token, forms, heads, relations) && heads[token] is >= 0 and var participle && participle < token && relations[participle] is DependencyRelation.Acl && JudgeAbove(participle, Judging, forms, tags, heads, relations) is >= 0 and var judge) heads[token] = (short)judge;
        }
    }

    /// <summary>"<i>a rehearsal</i>" right behind the object, with no comma between.</summary>
    private static bool IsSecondName(int token, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        tags[token] is UniversalTag.NOUN && relations[token] is DependencyRelation.Appos && heads[token] < token - 1 && Dependents.Find(token, DependencyRelation.Det, heads, relations) is > 0 and var article && article < token && forms[article] is "a" or "an" && forms[article - 1] is not ("," or "(" or "–" or "—" or "-");

    private static bool IsAdjectiveOnly(int token, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon) =>
        tags[token] is UniversalTag.ADV && relations[token] is DependencyRelation.Advmod && lexicon.Has(forms[token], "a") && !lexicon.Has(forms[token], "r");

    private static bool IsAsPhrase(int token, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[token] is not (DependencyRelation.Obl or DependencyRelation.Advcl)) return false;
        for (var child = token - 1; child >= 0 && child > token - 6; child--)
        {
            if (heads[child] == token && relations[child] is DependencyRelation.Case or DependencyRelation.Mark) return forms[child] == "as";
        }

        return false;
    }

    /// <summary>The verb of judging above a word that stands in or behind its object; -1 for none.</summary>
    private static int JudgeAbove(int token, FrozenSet<string> verbs, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (int at = heads[token], steps = 0; at >= 0 && at < token && steps < 4; at = heads[at], steps++)
        {
            if (relations[at] is DependencyRelation.Obj) return heads[at] is >= 0 and var verb && verb < at && tags[verb] is UniversalTag.VERB && verbs.Contains(forms[verb]) && Dependents.Find(verb, DependencyRelation.Xcomp, heads, relations) < 0 ? verb : -1;
            if (relations[at] is not (DependencyRelation.Nmod or DependencyRelation.Conj)) return -1;
        }

        return -1;
    }
}
