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
            else if (IsSaidBehind(token, forms, tags, heads, relations)) JudgeBehind(token, heads, relations);
            else if (NameOfObject(token, forms, tags, heads, relations) is >= 0 and var about) JudgeObject(token, about, heads, relations);
            else if (IsSecondName(token, forms, tags, heads, relations) && JudgeAbove(token, Calling, forms, tags, heads, relations) is >= 0 and var naming) (heads[token], relations[token]) = ((short)naming, DependencyRelation.Xcomp);
            else if (IsAdjectiveOnly(token, forms, tags, relations, lexicon) && heads[token] is >= 0 and var caller && Calling.Contains(forms[caller]) && Dependents.Find(caller, DependencyRelation.Obj, heads, relations) == token - 1)
                (tags[token], pennTags[token], relations[token]) = (UniversalTag.ADJ, "JJ", DependencyRelation.Xcomp);
            else if (relations[token] is DependencyRelation.Obl or DependencyRelation.Advcl && IsAsPhrase(token, forms, heads, relations) && heads[token] is >= 0 and var participle && participle < token && relations[participle] is DependencyRelation.Acl && JudgeAbove(participle, Judging, forms, tags, heads, relations) is >= 0 and var judge) heads[token] = (short)judge;
        }
    }

    /// <summary>"called the verdict against the journalist <i>shameful</i>", read as whom a shameful journalist was called against: an adjective behind its noun, which hangs beside an object on a verb of judging.</summary>
    private static bool IsSaidBehind(int adjective, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var noun = adjective - 1;
        if (tags[adjective] is not UniversalTag.ADJ || relations[adjective] is not DependencyRelation.Amod || heads[adjective] != noun || relations[noun] is not DependencyRelation.Obl || heads[noun] is not (>= 0 and var verb) || !Calling.Contains(forms[verb])) return false;
        return Dependents.Find(verb, DependencyRelation.Obj, heads, relations) is var obj && obj > verb && obj < noun && Dependents.Find(verb, DependencyRelation.Xcomp, heads, relations) < 0;
    }

    private static void JudgeBehind(int adjective, Span<short> heads, Span<DependencyRelation> relations)
    {
        var verb = heads[adjective - 1];
        (heads[adjective - 1], relations[adjective - 1]) = ((short)Dependents.Find(verb, DependencyRelation.Obj, heads, relations), DependencyRelation.Nmod);
        (heads[adjective], relations[adjective]) = (verb, DependencyRelation.Xcomp);
    }

    /// <summary>"called the verdict against <i>Ray</i> shameful", read as against a Ray-shameful: the name before the adjective, where it ends what describes the object; -1 where all is well.</summary>
    private static int NameOfObject(int adjective, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var name = adjective - 1;
        if (tags[adjective] is not UniversalTag.ADJ || relations[adjective] is not (DependencyRelation.Obl or DependencyRelation.Nmod) || tags[name] is not (UniversalTag.PROPN or UniversalTag.NOUN) || heads[name] != adjective || relations[name] is not DependencyRelation.Compound || heads[adjective] is not (>= 0 and var above)) return -1;
        var verb = relations[adjective] is DependencyRelation.Obl ? above : heads[above];
        if (verb < 0 || !Calling.Contains(forms[verb]) || Dependents.Find(adjective, DependencyRelation.Case, heads, relations) is not (>= 0 and var preposition) || preposition > name) return -1;
        return Dependents.Find(verb, DependencyRelation.Obj, heads, relations) is >= 0 and var obj && obj < preposition && obj > verb ? name : -1;
    }

    private static void JudgeObject(int adjective, int name, Span<short> heads, Span<DependencyRelation> relations)
    {
        var verb = relations[adjective] is DependencyRelation.Obl ? heads[adjective] : heads[heads[adjective]];
        var judged = (short)Dependents.Find(verb, DependencyRelation.Obj, heads, relations);
        for (var child = 0; child < name; child++)
        {
            if (heads[child] == adjective) heads[child] = (short)name;
        }

        (heads[name], relations[name], heads[adjective], relations[adjective]) = (judged, DependencyRelation.Nmod, verb, DependencyRelation.Xcomp);
    }

    /// <summary>"<i>a rehearsal</i>" right behind the object, with no comma between.</summary>
    private static bool IsSecondName(int token, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        tags[token] is UniversalTag.NOUN && heads[token] < token - 1 && (relations[token] is DependencyRelation.Appos || (relations[token] is DependencyRelation.Obj && heads[token] >= 0 && tags[heads[token]] is UniversalTag.NOUN)) && Dependents.Find(token, DependencyRelation.Det, heads, relations) is > 0 and var article && article < token && forms[article] is "a" or "an" && forms[article - 1] is not ("," or "(" or "–" or "—" or "-");

    private static bool IsAdjectiveOnly(int token, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon) =>
        relations[token] is DependencyRelation.Advmod && (tags[token] is UniversalTag.ADJ || (tags[token] is UniversalTag.ADV && lexicon.Has(forms[token], "a") && !lexicon.Has(forms[token], "r")));

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
