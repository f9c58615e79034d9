using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>Which of two clauses a verb behind ", and" goes on: the speaker's, where what he tells is of a thing and the verb is one of speaking, or that of an auxiliary, where the verb is a base form.</summary>
/// <remarks>
/// "Ray said that drones had hit the port, and <i>threatened</i> to leave", with the drones as who threatened.
/// "Peru thanked Ray, who said Chile would send aid and <i>reopen</i> the pass", joined to "thanked": a base form goes with the last verb that has an auxiliary or "to".
/// </remarks>
internal static class SpeakerRepair
{
    private static readonly FrozenSet<string> Speaking = new[] { "pledge", "refuse" }.SelectMany(VerbForms.Of).Concat(TellingVerbs.Judging).Concat(TellingVerbs.Forms).Where(static form => !form.EndsWith("ing", StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs whose base form is their past tense too.</summary>
    private static readonly FrozenSet<string> Unchanging = FrozenSet.ToFrozenSet(["bid", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read", "set", "shed", "shut", "split", "spread", "upset"], StringComparer.Ordinal);

    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        for (var verb = 4; verb < forms.Length; verb++)
        {
            if (relations[verb] is not DependencyRelation.Conj || tags[verb] is not UniversalTag.VERB || heads[verb] is not (>= 0 and var first) || first >= verb) continue;
            if (Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Mark or DependencyRelation.Cop, heads, relations)) continue;
            if (pennTags[verb] is "VBD" or "VBN" && SpeakerVerb(verb, first, forms, tags, pennTags, heads, relations, lexicon) is >= 0 and var telling) (heads[verb], pennTags[verb]) = ((short)telling, "VBD");
            else if (pennTags[verb] == "VB" && pennTags[first] is "VBD" or "VBZ" && !Unchanging.Contains(forms[verb]) && AuxiliaryVerb(verb, first, pennTags, heads, relations) is >= 0 and var clause) heads[verb] = (short)clause;
        }
    }

    private static int SpeakerVerb(int verb, int told, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        if (relations[told] is not DependencyRelation.Ccomp || heads[told] is not (>= 0 and var telling) || telling > told || forms[verb - 1] is not ("and" or "but") || forms[verb - 2] != "," || !Speaking.Contains(forms[verb])) return -1;
        if (pennTags[telling] is not ("VBD" or "VBZ") || !TellingVerbs.Forms.Contains(forms[telling]) || Dependents.Find(telling, DependencyRelation.Nsubj, heads, relations) is not (>= 0 and var speaker) || speaker > telling) return -1;
        var thing = Dependents.Find(told, DependencyRelation.Nsubj, heads, relations);
        if (thing < 0) thing = Dependents.Find(told, DependencyRelation.NsubjPass, heads, relations);
        return thing > telling && ThingNouns.Is(forms[thing], tags[thing], lexicon) ? telling : -1;
    }

    /// <summary>The last base form between two verbs that has an auxiliary or "to" and belongs to the first; -1 where one stands right below the first, or none.</summary>
    private static int AuxiliaryVerb(int verb, int first, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var clause = verb - 1; clause > first; clause--)
        {
            if (pennTags[clause] != "VB" || !Dependents.IsAbove(first, clause, heads) || Dependents.IsAbove(verb, clause, heads)) continue;
            return Dependents.Any(clause, static relation => relation is DependencyRelation.Aux or DependencyRelation.Mark, heads, relations) ? clause : -1;
        }

        return -1;
    }
}
