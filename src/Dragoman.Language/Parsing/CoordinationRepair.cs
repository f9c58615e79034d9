using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>A verb joined to another whose form it cannot share goes with the clause between the two, or describes the noun before it.</summary>
/// <remarks>
/// "Peru said it would leave after Chile had closed the pass and <i>seized</i> lorries", with "seized" joined to "said": a participle without auxiliary goes with the last verb that has one.
/// "Peru blames Chile, while Lima complained and <i>asked</i> for help", joined to "blames": past goes with past.
/// "Peru left; Chile stayed and <i>signed</i>", joined to "left": the clause right before goes on.
/// "Chile left the pact, <i>brokered</i> by Peru", with "brokered" as what Chile did: a participle with an agent and no "and" describes the noun.
/// "Peru thanked Ray, who had come and <i>praised</i> it", joined to "thanked": a relative clause behind a comma goes on until the next one.
/// "and <i>both</i> demand that", with "both" as half of "both … and": before a verb it is the subject.
/// </remarks>
internal static class CoordinationRepair
{
    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        int movedFrom = -1, movedTo = -1;
        for (var verb = 2; verb < forms.Length; verb++)
        {
            if (SubjectBefore(verb, forms, tags, pennTags, heads, relations) is >= 0 and var subject)
            {
                Part(verb, subject, tags, heads, relations);
                continue;
            }

            if (relations[verb - 1] is DependencyRelation.CcPreconj && heads[verb - 1] == verb && tags[verb - 2] is UniversalTag.CCONJ && tags[verb] is UniversalTag.VERB && forms[verb - 1] == "both") Subjects(verb, tags, pennTags, relations);
            if (InfinitiveAbove(verb, forms, tags, pennTags, heads, relations) is >= 0 and var infinitive) heads[verb] = (short)infinitive;
            if (!IsBareConjunct(verb, tags, heads, relations)) continue;
            var first = heads[verb];
            if (OpenRelative(first, verb, forms, tags, pennTags, heads, relations) is >= 0 and var relative) heads[verb] = (short)relative;
            else if (AgentOfDescription(verb, forms, tags, pennTags, heads, relations) is >= 0 and var agent) Describe(verb, agent, pennTags, heads, relations);
            else if (Dependents.Find(verb, DependencyRelation.Ccomp, heads, relations) >= 0) continue; // "denied that … had entered and warned that …": sayings go together.
            else if (first == movedFrom && IsLaterForm(pennTags[verb], pennTags[first]) && !Dependents.IsAbove(verb, movedTo, heads)) heads[verb] = (short)movedTo;
            else if (NearestClause(first, verb, forms, tags, pennTags, heads, relations) is >= 0 and var nearest) heads[verb] = (short)nearest;
            else if (ClauseBetween(first, verb, tags, pennTags, heads, relations) is >= 0 and var clause) (heads[verb], movedFrom, movedTo) = ((short)clause, first, clause);
        }
    }

    /// <summary>
    /// "expelled two envoys and <i>Lima</i> responded", with Lima as a third who was expelled: a noun behind "and" right before a finite verb that has no subject is its subject
    /// and no conjunct of a noun in the clause before, unless the two are part of a longer list; -1 where all is well.
    /// </summary>
    private static int SubjectBefore(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[verb] is not DependencyRelation.Conj || tags[verb] is not UniversalTag.VERB || heads[verb] is not (>= 0 and var first) || first > verb || tags[first] is not UniversalTag.VERB) return -1;
        var last = verb - 1;
        while (last > first && heads[last] == verb && relations[last] is DependencyRelation.Advmod or DependencyRelation.Aux or DependencyRelation.AuxPass) last--;
        var isFinite = (pennTags[verb] is "VBD" or "VBZ" || (tags[last + 1] is UniversalTag.AUX && last + 1 < verb)) && !char.IsUpper(forms[verb][0]);
        if (!isFinite || Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Csubj or DependencyRelation.Expl or DependencyRelation.Mark, heads, relations)) return -1;
        var noun = last;
        while (noun > first && relations[noun] is not DependencyRelation.Conj && heads[noun] is >= 0 and var above && tags[above] is UniversalTag.NOUN or UniversalTag.PROPN) noun = heads[noun];
        if (noun <= first || noun > last || relations[noun] is not DependencyRelation.Conj || tags[noun] is not (UniversalTag.NOUN or UniversalTag.PROPN)) return -1;
        var (other, and) = (heads[noun], ConjunctionOf(noun, tags, heads));
        if (and <= first || other < first || other > and || tags[other] is not (UniversalTag.NOUN or UniversalTag.PROPN) || heads.IndexOf((short)and) >= 0 || Dependents.IsAbove(verb, other, heads) || Dependents.IsAbove(noun, verb, heads)) return -1;
        var isPair = Dependents.Find(other, DependencyRelation.Conj, heads, relations) == noun;
        return isPair || heads[and] == verb || (forms[and - 1] == "," && tags[other] is UniversalTag.NOUN) ? noun : -1;
    }

    /// <summary>The "and" that stands right before a noun phrase or begins it; -1 for none.</summary>
    private static int ConjunctionOf(int noun, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads)
    {
        var left = noun;
        while (left > 0 && tags[left] is not UniversalTag.CCONJ && Dependents.IsAbove(noun, left - 1, heads)) left--;
        if (tags[left] is UniversalTag.CCONJ) return left;
        return left > 0 && tags[left - 1] is UniversalTag.CCONJ ? left - 1 : -1;
    }

    /// <summary>Makes two clauses of what was a list: the noun becomes the verb's subject, the "and" its conjunction.</summary>
    private static void Part(int verb, int noun, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var and = ConjunctionOf(noun, tags, heads);
        (heads[noun], relations[noun]) = ((short)verb, Dependents.Find(verb, DependencyRelation.AuxPass, heads, relations) >= 0 ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
        (heads[and], relations[and]) = ((short)verb, DependencyRelation.Cc);
    }

    private static void Subjects(int verb, Span<UniversalTag> tags, Span<string> pennTags, Span<DependencyRelation> relations)
    {
        (tags[verb - 1], pennTags[verb - 1], relations[verb - 1]) = (UniversalTag.PRON, "DT", DependencyRelation.Nsubj);
        if (pennTags[verb] == "VB") pennTags[verb] = "VBP";
    }

    private static bool IsBareConjunct(int verb, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[verb] is DependencyRelation.Conj && tags[verb] is UniversalTag.VERB && heads[verb] is >= 0 and var first && first < verb && tags[first] is UniversalTag.VERB
        && !Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Csubj or DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Mark or DependencyRelation.Cop, heads, relations);

    /// <summary>A base form or participle cannot be joined to a verb in the past tense.</summary>
    private static bool IsLaterForm(string form, string first) => form is "VBN" or "VB" && first is "VBD" or "VBZ";

    /// <summary>The last clause between two verbs whose form the second shares and the first does not; -1 for none.</summary>
    private static int ClauseBetween(int first, int verb, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var isParticiple = pennTags[verb] == "VBN" && pennTags[first] is "VBD" or "VBZ" or "VBP";
        var isOtherTense = (pennTags[verb], pennTags[first]) is ("VBD", "VBZ" or "VBP") or ("VBZ", "VBD");
        if (!isParticiple && !isOtherTense) return -1;
        for (var clause = verb - 1; clause > first; clause--)
        {
            if (tags[clause] is not UniversalTag.VERB || relations[clause] is not (DependencyRelation.Advcl or DependencyRelation.Ccomp) || !EndsBefore(verb, clause, tags, heads)) continue;
            var hasSubject = Dependents.Any(clause, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations);
            if (!hasSubject) continue;
            if (isOtherTense ? pennTags[clause] == pennTags[verb] : pennTags[clause] == "VBN" && Dependents.Any(clause, static relation => relation is DependencyRelation.Aux or DependencyRelation.AuxPass, heads, relations)) return clause;
        }

        return -1;
    }

    /// <summary>"Peru left; Chile stayed and <i>signed</i>", with "signed" as what Peru did: without a comma before the "and" the clause right before it, with a subject of its own, is gone on with; -1 where all is well.</summary>
    private static int NearestClause(int first, int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (tags[verb - 1] is not UniversalTag.CCONJ || tags[verb - 2] is UniversalTag.PUNCT) return -1;
        for (var clause = verb - 2; clause > first; clause--)
        {
            if (heads[clause] != first || relations[clause] is not (DependencyRelation.Parataxis or DependencyRelation.Conj) || tags[clause] is not UniversalTag.VERB) continue;
            return pennTags[clause] == pennTags[verb] && EndsBefore(verb, clause, tags, heads) && Dependents.Find(clause, DependencyRelation.Nsubj, heads, relations) is >= 0 and var subject && subject > first ? clause : -1;
        }

        return -1;
    }

    /// <summary>"urged Peru to keep the pact brokered by Ray and <i>to withdraw</i>", joined to "brokered": an infinitive goes with the one that the verb it is joined to stands below; -1 where all is well.</summary>
    private static int InfinitiveAbove(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[verb] is not DependencyRelation.Conj || pennTags[verb] != "VB" || forms[verb - 1] != "to" || heads[verb - 1] != verb || tags[verb - 2] is not UniversalTag.CCONJ || heads[verb] is not (>= 0 and var joined) || joined > verb || pennTags[joined] is not ("VBN" or "VBD" or "VBZ" or "VBP")) return -1;
        for (int at = heads[joined], steps = 0; at > 0 && steps < forms.Length; at = heads[at], steps++)
        {
            if (pennTags[at] == "VB" && forms[at - 1] == "to" && heads[at - 1] == at) return at;
        }

        return -1;
    }

    /// <summary>"Peru thanked Ray, <i>who had come</i> and praised it": the relative clause behind a comma that no other comma ends before the "and", of a like form; -1 for none.</summary>
    private static int OpenRelative(int first, int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var and = verb - 1;
        while (and > first && tags[and] is UniversalTag.ADV) and--;
        if (tags[and] is not UniversalTag.CCONJ || forms[and - 1] == ",") return -1;
        for (var clause = and - 1; clause > first + 1; clause--)
        {
            if (relations[clause] is not DependencyRelation.AclRelcl || tags[clause] is not UniversalTag.VERB || !EndsBefore(and, clause, tags, heads) || Dependents.IsAbove(verb, clause, heads)) continue;
            var left = clause;
            while (left > first && Dependents.IsAbove(clause, left - 1, heads)) left--;
            var isOpened = forms[left] == "," || forms[left - 1] == ",";
            var isPast = pennTags[clause] is "VBD" or "VBN";
            return isOpened && (isPast ? pennTags[verb] is "VBD" or "VBN" : pennTags[verb] == pennTags[clause]) ? clause : -1;
        }

        return -1;
    }

    /// <summary>True when the word before a conjunct, commas and "and" aside, is below a clause.</summary>
    private static bool EndsBefore(int conjunct, int clause, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads)
    {
        var last = conjunct - 1;
        while (last > clause && tags[last] is UniversalTag.PUNCT or UniversalTag.CCONJ or UniversalTag.ADV) last--;
        return Dependents.IsAbove(clause, last, heads) && !Dependents.IsAbove(conjunct, clause, heads);
    }

    /// <summary>"the pact, brokered a year ago <i>by</i> Peru": the agent of a participle after a comma and a noun, where no "and" follows; -1 for none.</summary>
    private static int AgentOfDescription(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (pennTags[verb] is not ("VBN" or "VBD") || forms[verb - 1] != "," || tags[verb - 2] is not (UniversalTag.NOUN or UniversalTag.PROPN)) return -1;
        if (Dependents.Any(verb, static relation => relation is DependencyRelation.Obj or DependencyRelation.Cc, heads, relations) || Dependents.IsAbove(verb, verb - 2, heads)) return -1;
        for (var other = verb + 1; other < heads.Length; other++)
        {
            if (heads[other] == heads[verb] && relations[other] is DependencyRelation.Conj) return -1;
        }

        for (var by = verb + 1; by < forms.Length && forms[by] is not ("," or ";" or "."); by++)
        {
            if (forms[by] == "by" && relations[by] is DependencyRelation.Case && heads[by] > by && tags[heads[by]] is UniversalTag.PROPN or UniversalTag.NOUN) return Dependents.IsAbove(heads[by], verb, heads) ? -1 : heads[by];
        }

        return -1;
    }

    private static void Describe(int participle, int agent, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        (heads[agent], relations[agent]) = ((short)participle, DependencyRelation.OblAgent);
        (heads[participle], relations[participle], pennTags[participle]) = ((short)(participle - 2), DependencyRelation.Acl, "VBN");
    }
}
