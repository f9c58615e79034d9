using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Arcs that cannot be: a passive's agent hangs on a verb, and what stands between a preposition and its noun is the noun's.</summary>
internal static class AttachmentRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = 0; token < heads.Length; token++)
        {
            if (relations[token] is DependencyRelation.OblAgent && PassiveAbove(token, tags, heads) is >= 0 and var verb) heads[token] = (short)verb;
            if (relations[token] is DependencyRelation.Case && heads[token] > token + 1) Enclose(token, heads[token], tags, heads, relations);
        }
    }

    /// <summary>"was delivered to <i>Somalia</i> by the UN": where the agent hangs on a name, the verb above it; -1 where all is well.</summary>
    private static int PassiveAbove(int agent, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads)
    {
        var head = heads[agent];
        if (head < 0 || tags[head] is not UniversalTag.PROPN) return -1;
        var above = heads[head];
        return above >= 0 && tags[above] is UniversalTag.VERB ? above : -1;
    }

    /// <summary>"between <i>Thai and Cambodian</i> troops": an adjective after the preposition that hangs where the noun hangs describes the noun.</summary>
    private static void Enclose(int preposition, int noun, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        if (tags[noun] is not (UniversalTag.NOUN or UniversalTag.PROPN)) return;
        for (var token = preposition + 1; token < noun; token++)
        {
            if (heads[token] == heads[noun] && tags[token] is UniversalTag.ADJ) (heads[token], relations[token]) = ((short)noun, DependencyRelation.Amod);
        }
    }
}
