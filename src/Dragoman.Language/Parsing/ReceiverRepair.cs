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
            if (relations[token] is DependencyRelation.Amod && FreedBehind(token, forms, tags, pennTags, heads, relations) is >= 0 and var freed) SetFree(token, freed, tags, heads, relations);
        }
    }

    /// <summary>The name that a "free" right behind "set" describes, as if some were not free; -1 where all is well.</summary>
    private static int FreedBehind(int free, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        forms[free] == "free" && tags[free] is UniversalTag.ADJ && forms[free - 1] is "set" or "sets" or "setting" && relations[free] is DependencyRelation.Amod && heads[free] is var freed && freed > free && pennTags[freed] == "NNP" && heads[freed] == free - 1 && relations[freed] is DependencyRelation.Obj ? freed : -1;

    private static void SetFree(int free, int freed, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        (heads[free], relations[free]) = ((short)(free - 1), DependencyRelation.Xcomp);
        // "set free Ana Ruiz", with both names as objects.
        if (freed + 1 < heads.Length && tags[freed + 1] is UniversalTag.PROPN && heads[freed + 1] == free - 1 && relations[freed + 1] is DependencyRelation.Obj) (heads[freed + 1], relations[freed + 1]) = ((short)freed, DependencyRelation.Flat);
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
