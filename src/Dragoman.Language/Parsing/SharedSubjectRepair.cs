using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Whose subject a verb without one has, where several clauses stand before it.</summary>
/// <remarks>
/// "Peru paid; Chile refused and <i>sued</i>", with "sued" joined to "paid": it goes with the last clause that has a subject of its own.
/// "Peru paid, while Chile shut the pass and <i>halted</i> trade", likewise.
/// "Peru pulled out, officials said, <i>allowing</i> Chile to move", "…, officials said, and <i>shared</i> its data", with the officials as who allowed and shared: behind a speaker put in, the clause before him goes on, unless by words of his.
/// "Neither side, he noted, has <i>left</i>" and "Chad, they said, <i>left</i>", with the side as what he noted and Chad as who said it: what stands before the insertion is the subject of the verb after it.
/// </remarks>
internal static class SharedSubjectRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var verb = 3; verb < heads.Length; verb++)
        {
            if (tags[verb] is not UniversalTag.VERB || heads[verb] is not (>= 0 and var first) || first >= verb || tags[first] is not UniversalTag.VERB || HasSubject(verb, heads, relations)) continue;
            if (relations[verb] is DependencyRelation.Conj && ClauseBetween(first, verb, forms, heads, relations) is >= 0 and var clause) heads[verb] = (short)clause;
            else if (ClauseToldBefore(verb, first, forms, pennTags, heads, relations) is >= 0 and var told) GoOn(verb, told, pennTags, heads, relations);
            else if (relations[verb] is DependencyRelation.Ccomp && BeforeInsertion(first, verb, forms, heads, relations) is >= 0 and var subject) TakeSubject(verb, subject, heads, relations);
        }
    }

    /// <summary>The last clause between a verb and the one joined to it that has a subject of its own and stands beside the first; -1 for none, and where a comma ends a clause with "while" before the second.</summary>
    private static int ClauseBetween(int first, int verb, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var clause = verb - 1; clause > first; clause--)
        {
            if (heads[clause] != first || !HasSubject(clause, heads, relations)) continue;
            return relations[clause] is DependencyRelation.Parataxis or DependencyRelation.Conj && OpensBehindSemicolon(clause, first, forms, heads) ? clause
                : relations[clause] is DependencyRelation.Advcl && Dependents.Find(clause, DependencyRelation.Mark, heads, relations) is >= 0 and var mark && mark > first && forms[mark] is "while" or "whereas" && forms[mark - 1] == "," && !IsBehindComma(verb, forms, heads, relations) ? clause
                : -1;
        }

        return -1;
    }

    private static bool IsBehindComma(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        Dependents.Find(verb, DependencyRelation.Cc, heads, relations) is > 0 and var conjunction && forms[conjunction - 1] == ",";

    private static bool OpensBehindSemicolon(int clause, int first, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads)
    {
        for (var token = clause - 1; token > first; token--)
        {
            if (forms[token] == ";") return true;
            if (!Dependents.IsAbove(clause, token, heads)) return false;
        }

        return false;
    }

    /// <summary>The clause before a verb of telling that stands behind it with its speaker, where another verb goes on right behind the telling; -1 where the speaker goes on.</summary>
    private static int ClauseToldBefore(int verb, int telling, ReadOnlySpan<string> forms, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[verb] is not (DependencyRelation.Ccomp or DependencyRelation.Advcl or DependencyRelation.Conj) || pennTags[verb] is not ("VBG" or "VBD") || (relations[verb] is DependencyRelation.Conj) != (pennTags[verb] is "VBD")) return -1;
        if (forms[telling] is not ("said" or "says" or "announced" or "reported" or "confirmed") || forms[telling + 1] != "," || TellingVerbs.Forms.Contains(forms[verb]) || TellingVerbs.Judging.Contains(forms[verb]) || Dependents.Find(verb, DependencyRelation.Mark, heads, relations) >= 0) return -1;
        var speaker = Dependents.Find(telling, DependencyRelation.Nsubj, heads, relations);
        for (var told = speaker - 1; told >= 0 && speaker < telling; told--)
        {
            if (heads[told] == telling && relations[told] is DependencyRelation.Ccomp && HasSubject(told, heads, relations)) return told;
        }

        return -1;
    }

    private static void GoOn(int verb, int told, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations) =>
        (heads[verb], relations[verb]) = ((short)told, pennTags[verb] is "VBG" ? DependencyRelation.Advcl : DependencyRelation.Conj);

    /// <summary>What stands between a sentence's first words and a comma, before a verb with its own subject between commas; -1 for none.</summary>
    private static int BeforeInsertion(int inserted, int verb, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (inserted < 3 || inserted + 1 >= verb || forms[inserted + 1] != ",") return -1;
        var speaker = inserted - 1;
        if (heads[speaker] != inserted || relations[speaker] is not DependencyRelation.Nsubj) return -1;
        var start = speaker;
        while (start > 0 && Dependents.IsAbove(speaker, start - 1, heads)) start--;
        if (start < 1 || forms[start - 1] != ",") return -1;
        for (var token = 0; token < start - 1; token++)
        {
            if (heads[token] == inserted && relations[token] is DependencyRelation.Nsubj or DependencyRelation.Obj) return token;
        }

        return -1;
    }

    private static void TakeSubject(int verb, int subject, Span<short> heads, Span<DependencyRelation> relations) =>
        (heads[subject], relations[subject]) = ((short)verb, Dependents.Find(verb, DependencyRelation.AuxPass, heads, relations) >= 0 ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);

    private static bool HasSubject(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Csubj or DependencyRelation.CsubjPass or DependencyRelation.Expl, heads, relations);
}
