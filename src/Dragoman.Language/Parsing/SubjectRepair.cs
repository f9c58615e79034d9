using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>A predicate has one subject: a second one between commas right after the first is an apposition to it, and so is a name right after a noun ("the bloc <i>ECOWAS</i> closed"); a second one after "and", or a name right before the verb after a name and a comma ("Peru, <i>Chile</i> sign pact"), is a conjunct of it.</summary>
internal static class SubjectRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var second = 1; second < forms.Length; second++)
        {
            if (!IsSubject(relations[second]) || heads[second] <= second) continue;
            var (left, right) = Extent(heads, second);
            if (PlanBefore(second, left, forms, heads, relations) is >= 0 and var plan)
            {
                var planner = heads[plan];
                (heads[plan], relations[plan]) = (heads[second], DependencyRelation.Ccomp);
                (heads[planner], relations[planner]) = ((short)plan, DependencyRelation.Nsubj);
                continue;
            }

            if ((tags[second] is UniversalTag.PROPN || (tags[second] is UniversalTag.NOUN && left == second && char.IsUpper(forms[second][0]))) && left > 0 && EarlierSubject(heads, relations, second, left - 1) is >= 0 and var noun && tags[noun] is UniversalTag.NOUN)
            {
                (heads[second], relations[second]) = ((short)noun, DependencyRelation.Appos);
                continue;
            }

            if (left > 1 && tags[left - 1] is UniversalTag.CCONJ && EarlierSubject(heads, relations, second, left - 2) is >= 0 and var joined && tags[joined] is not UniversalTag.VERB)
            {
                (heads[second], relations[second]) = ((short)joined, DependencyRelation.Conj);
                if (heads.IndexOf((short)(left - 1)) < 0 && heads[left - 1] >= 0) (heads[left - 1], relations[left - 1]) = ((short)second, DependencyRelation.Cc);
                continue;
            }

            if (left > 1 && forms[left - 1] == "," && tags[second] is UniversalTag.PROPN && right + 1 == heads[second] && EarlierSubject(heads, relations, second, left - 2) is >= 0 and var name && tags[name] is UniversalTag.PROPN)
            {
                (heads[second], relations[second]) = ((short)name, DependencyRelation.Conj);
                Hang(left - 1, second, heads, relations);
                continue;
            }

            if (left < 2 || forms[left - 1] != "," || right + 1 >= forms.Length || forms[right + 1] != ",") continue;
            var first = EarlierSubject(heads, relations, second, left - 2);
            if (first < 0) continue;
            (heads[second], relations[second]) = ((short)first, DependencyRelation.Appos);
            Hang(left - 1, second, heads, relations);
            Hang(right + 1, second, heads, relations);
        }
    }

    /// <summary>"Kenya <i>to send</i> police, minister says", with Kenya as a subject of "says": the infinitive that is said; -1 for none.</summary>
    private static int PlanBefore(int second, int left, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (left < 3 || forms[left - 1] != ",") return -1;
        for (var plan = 1; plan < left - 1; plan++)
        {
            if (relations[plan] is DependencyRelation.Acl && heads[plan] is >= 0 and var planner && planner < plan && IsSubject(relations[planner]) && heads[planner] == heads[second] && forms[plan - 1] == "to" && plan - 1 == planner + 1) return plan;
        }

        return -1;
    }

    private static bool IsSubject(DependencyRelation relation) => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;

    /// <summary>The subject of the same predicate whose subtree ends at <paramref name="last"/>, -1 for none.</summary>
    private static int EarlierSubject(ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, int second, int last)
    {
        for (int at = last, steps = 0; at >= 0 && steps <= heads.Length; at = heads[at], steps++)
        {
            if (IsSubject(relations[at]) && heads[at] == heads[second] && at < second) return at;
        }

        return -1;
    }

    private static (int Left, int Right) Extent(ReadOnlySpan<short> heads, int top)
    {
        int left = top, right = top;
        while (left > 0 && IsWithin(heads, left - 1, top)) left--;
        while (right + 1 < heads.Length && IsWithin(heads, right + 1, top)) right++;
        return (left, right);
    }

    private static bool IsWithin(ReadOnlySpan<short> heads, int token, int top)
    {
        while (token >= 0 && token != top) token = heads[token];
        return token == top;
    }

    /// <summary>Hangs a comma without children of its own.</summary>
    private static void Hang(int comma, int head, Span<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[comma] == DependencyRelation.Punct && heads.IndexOf((short)comma) < 0) heads[comma] = (short)head;
    }
}
