using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"ruled out <i>surrendering</i> its arsenal", "considered <i>leaving</i>": a gerund right behind a verb that takes one is what the verb is about, and no circumstance of it.</summary>
internal static class GerundRepair
{
    private static readonly FrozenSet<string> Taking = new[] { "avoid", "begin", "cease", "consider", "contemplate", "delay", "deny", "discuss", "halt", "mull", "oppose", "postpone", "recommend", "resume", "risk", "start", "stop", "suspend", "weigh" }
        .SelectMany(VerbForms.Of).Append("began").Append("begun").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Ruling = VerbForms.Of("rule").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, Span<DependencyRelation> relations)
    {
        for (var gerund = 1; gerund < forms.Length; gerund++)
        {
            if (relations[gerund] is not DependencyRelation.Advcl || pennTags[gerund] != "VBG" || heads[gerund] is not (>= 0 and var verb) || verb >= gerund || tags[verb] is not UniversalTag.VERB) continue;
            var isRuledOut = verb == gerund - 2 && forms[gerund - 1] == "out" && heads[gerund - 1] == verb && Ruling.Contains(forms[verb]);
            if (!isRuledOut && (verb != gerund - 1 || !Taking.Contains(forms[verb]))) continue;
            if (Dependents.Find(verb, DependencyRelation.Obj, heads, relations) < 0 && Dependents.Find(verb, DependencyRelation.AuxPass, heads, relations) < 0) relations[gerund] = DependencyRelation.Xcomp;
        }
    }
}
