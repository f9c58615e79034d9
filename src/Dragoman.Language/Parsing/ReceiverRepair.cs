using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>"sold <i>Peru</i> howitzers", read as howitzers of Peru's make: the name of a place right behind a verb of giving, before a bare plural, is who receives it; and "set <i>free</i> Ray", read as a free Ray.</summary>
/// <remarks>"sent Gaza fishermen" and "sent tents to Peru" have no such receiver, and initials ("sent UN troops") describe what follows.</remarks>
internal static class ReceiverRepair
{
    private static readonly FrozenSet<string> Giving = new[] { "award", "deny", "give", "grant", "hand", "lend", "offer", "promise", "sell", "send" }.SelectMany(VerbForms.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        for (var token = 1; token + 1 < forms.Length; token++)
        {
            if (IsReceiver(token, forms, tags, pennTags, heads, relations, lexicon)) Receive(token, heads, relations);
            if (forms[token] == "free" && tags[token] is UniversalTag.ADJ && forms[token - 1] is "set" or "sets" or "setting" && relations[token] is DependencyRelation.Amod && heads[token] is var freed && freed > token && heads[freed] == token - 1 && relations[freed] is DependencyRelation.Obj) (heads[token], relations[token]) = ((short)(token - 1), DependencyRelation.Xcomp);
        }
    }

    private static bool IsReceiver(int name, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        var verb = name - 1;
        if (tags[name] is not UniversalTag.PROPN || relations[name] is not (DependencyRelation.Compound or DependencyRelation.NmodPoss) || !Giving.Contains(forms[verb]) || tags[verb] is not UniversalTag.VERB || heads[name] is not (>= 0 and var goods) || goods <= name || goods > name + 5) return false;
        if (pennTags[goods] != "NNS" || relations[goods] is not DependencyRelation.Obj || heads[goods] != verb || !forms[name].AsSpan(1).ContainsAnyInRange('a', 'z') || !IsPlace(forms[name], lexicon) || lexicon.Has(forms[goods][..^1], "n1:person")) return false;
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == goods && child < name) return false;
            if (heads[child] == name && relations[child] is DependencyRelation.Case or DependencyRelation.Conj) return false;
            if (heads[child] == verb && relations[child] is DependencyRelation.Iobj or DependencyRelation.AuxPass) return false;
            if (forms[child] == "to" && child > goods && heads[child] is var receiver && receiver > child && (heads[receiver] == verb || heads[receiver] == goods)) return false;
        }

        return true;
    }

    private static bool IsPlace(string name, WordLexicon lexicon) => lexicon.Has(name, "n1:location") || lexicon.Has(name, "n:location");

    private static void Receive(int name, Span<short> heads, Span<DependencyRelation> relations)
    {
        var goods = heads[name];
        for (var child = name + 1; child < goods; child++)
        {
            if (heads[child] == name) (heads[child], relations[child]) = (goods, relations[child] is DependencyRelation.Punct ? DependencyRelation.Punct : DependencyRelation.Compound);
        }

        (heads[name], relations[name]) = ((short)(name - 1), DependencyRelation.Iobj);
    }
}
