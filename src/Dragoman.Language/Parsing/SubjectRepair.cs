using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>A predicate has one subject: a second one between commas right after the first is an apposition to it, and so is a name right after a noun ("the bloc <i>ECOWAS</i> closed"); a second one after "and", or a name right before the verb after a name and a comma ("Peru, <i>Chile</i> sign pact"), is a conjunct of it. A clause with an object and no subject that begins with a quantity right before the verb ("<i>both</i> accused the other") has this as its subject, and "the attorney <i>general</i> said" has one.</summary>
internal static class SubjectRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        if (IsQuantityThatActs(forms, tags, heads, relations)) relations[0] = DependencyRelation.Nsubj;
        for (var second = 1; second < forms.Length; second++)
        {
            if (!IsSubject(relations[second]) || heads[second] <= second) continue;
            var (left, right) = Extent(second, forms, heads);
            if (forms[second] == "general" && IsOffice(second, forms, heads, relations)) Rank(second, heads, relations);
            else if (OfSource(second, tags, heads, relations) is >= 0 and var source) (heads[second], relations[second]) = ((short)source, DependencyRelation.Appos);
            else if (PlanBefore(second, left, forms, heads, relations) is >= 0 and var plan) Say(plan, second, heads, relations);
            else if (NounBefore(second, left, forms, tags, heads, relations) is >= 0 and var noun) (heads[second], relations[second]) = ((short)noun, DependencyRelation.Appos);
            else if (JoinedBefore(second, left, tags, heads, relations) is >= 0 and var joined) Join(second, joined, left - 1, heads, relations);
            else if (left > 1 && forms[left - 1] == ",") AfterComma(second, left, right, forms, tags, heads, relations);
        }
    }

    /// <summary>"the attorney <i>general</i> of Chad said", read as two who said it.</summary>
    private static bool IsOffice(int general, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        forms[general - 1] is "attorney" or "consul" or "inspector" or "prosecutor" or "secretary" or "solicitor" && heads[general - 1] == heads[general] && IsSubject(relations[general - 1]);

    private static void Rank(int general, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == general - 1) heads[child] = (short)general;
        }

        (heads[general - 1], relations[general - 1]) = ((short)general, DependencyRelation.Compound);
    }

    /// <summary>"<i>Both</i> accused the other", read like "they both accused".</summary>
    private static bool IsQuantityThatActs(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations is [DependencyRelation.Advmod, ..] && heads[0] == 1 && tags[0] is UniversalTag.DET && tags[1] is UniversalTag.VERB && forms[0].ToLowerInvariant() is "all" or "both" or "each" or "many" or "neither" or "none" or "some"
        && Dependents.Find(1, DependencyRelation.Obj, heads, relations) > 1 && !Dependents.Any(1, IsSubject, heads, relations);

    /// <summary>"according to the aide <i>Yuri Ushakov</i>, Putin declined", with both as subjects: the noun right before the first name, which hangs on the verb after a preposition; -1 where it is none or the only subject.</summary>
    private static int OfSource(int name, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var noun = name - 1;
        if (tags[name] is not UniversalTag.PROPN || tags[noun] is not UniversalTag.NOUN || heads[noun] != heads[name] || relations[noun] is not DependencyRelation.Obl) return -1;
        for (var other = name + 1; other < heads[name]; other++)
        {
            if (heads[other] == heads[name] && IsSubject(relations[other])) return noun;
        }

        return -1;
    }

    /// <summary>"the bloc <i>ECOWAS</i> closed": the noun that the name stands beside; -1 for none.</summary>
    private static int NounBefore(int name, int left, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var isName = tags[name] is UniversalTag.PROPN || (tags[name] is UniversalTag.NOUN && left == name && char.IsUpper(forms[name][0]));
        return isName && left > 0 && EarlierSubject(heads, relations, name, left - 1) is >= 0 and var noun && tags[noun] is UniversalTag.NOUN ? noun : -1;
    }

    /// <summary>"Peru <i>and</i> Chile", both subjects: the first; -1 for none.</summary>
    private static int JoinedBefore(int second, int left, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        left > 1 && tags[left - 1] is UniversalTag.CCONJ && EarlierSubject(heads, relations, second, left - 2) is >= 0 and var joined && tags[joined] is not UniversalTag.VERB ? joined : -1;

    /// <summary>"Peru, <i>Chile</i> sign pact": the name before the comma; -1 for none.</summary>
    private static int NameBefore(int second, int left, int right, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        tags[second] is UniversalTag.PROPN && right + 1 == heads[second] && EarlierSubject(heads, relations, second, left - 2) is >= 0 and var name && tags[name] is UniversalTag.PROPN ? name : -1;

    private static void Say(int plan, int second, Span<short> heads, Span<DependencyRelation> relations)
    {
        var planner = heads[plan];
        (heads[plan], relations[plan]) = (heads[second], DependencyRelation.Ccomp);
        (heads[planner], relations[planner]) = ((short)plan, DependencyRelation.Nsubj);
    }

    private static void Join(int second, int first, int conjunction, Span<short> heads, Span<DependencyRelation> relations)
    {
        (heads[second], relations[second]) = ((short)first, DependencyRelation.Conj);
        if (heads.IndexOf((short)conjunction) < 0 && heads[conjunction] >= 0) (heads[conjunction], relations[conjunction]) = ((short)second, DependencyRelation.Cc);
    }

    private static void AfterComma(int second, int left, int right, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var name = NameBefore(second, left, right, tags, heads, relations);
        var first = name < 0 && right + 1 < forms.Length && forms[right + 1] == "," ? EarlierSubject(heads, relations, second, left - 2) : name;
        if (first < 0) return;
        (heads[second], relations[second]) = ((short)first, name < 0 ? DependencyRelation.Appos : DependencyRelation.Conj);
        Hang(left - 1, second, heads, relations);
        if (name < 0) Hang(right + 1, second, heads, relations);
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

    /// <summary>From where to where a word and all below it go, without commas at the ends.</summary>
    private static (int Left, int Right) Extent(int top, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads)
    {
        int left = top, right = top;
        while (left > 0 && Dependents.IsAbove(top, left - 1, heads)) left--;
        while (right + 1 < heads.Length && Dependents.IsAbove(top, right + 1, heads)) right++;
        while (left < top && forms[left] == ",") left++;
        while (right > top && forms[right] == ",") right--;
        return (left, right);
    }

    /// <summary>Hangs a comma without children of its own.</summary>
    private static void Hang(int comma, int head, Span<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[comma] == DependencyRelation.Punct && heads.IndexOf((short)comma) < 0) heads[comma] = (short)head;
    }
}
