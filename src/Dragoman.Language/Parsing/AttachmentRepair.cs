using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Arcs that cannot be: a passive's agent hangs on a verb, what stands between a preposition and its noun is the noun's, and the first word of a name belongs to the name.</summary>
internal static class AttachmentRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = 0; token < heads.Length; token++)
        {
            if (relations[token] is DependencyRelation.OblAgent && PassiveAbove(token, tags, heads) is >= 0 and var verb) heads[token] = (short)verb;
            if (relations[token] is DependencyRelation.Case && heads[token] > token + 1) Enclose(token, heads[token], tags, heads, relations);
            if (token > 0 && NameAfter(token, forms, tags, heads, relations) is >= 0 and var name) heads[token] = (short)name;
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

    /// <summary>"the <i>European</i> Political Community meeting", with "European" hung on the meeting: the name that goes on right after it; -1 for none.</summary>
    private static int NameAfter(int adjective, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var noun = heads[adjective];
        var next = adjective + 1;
        if (relations[adjective] is not DependencyRelation.Amod || noun <= next || !char.IsUpper(forms[adjective][0]) || !char.IsUpper(forms[next][0]) || relations[next] is not DependencyRelation.Amod) return -1;
        var name = heads[next];
        return name > next && name < noun && heads[name] == noun && relations[name] is DependencyRelation.Compound && tags[next] is UniversalTag.ADJ or UniversalTag.PROPN && char.IsUpper(forms[name][0]) ? name : -1;
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
