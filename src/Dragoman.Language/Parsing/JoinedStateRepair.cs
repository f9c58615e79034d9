using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"<i>Bosnia and Herzegovina</i>", "<i>Trinidad and Tobago</i>'s premier": one state whose name has an "and" is one name and no list, and before a possessive mark it owns what follows.</summary>
internal static class JoinedStateRepair
{
    private static readonly FrozenSet<(string First, string Second)> Names = new[]
    {
        ("Bosnia", "Herzegovina"), ("Trinidad", "Tobago"), ("Antigua", "Barbuda"), ("Kitts", "Nevis"), ("Vincent", "Grenadines"), ("Tome", "Principe"), ("Tomé", "Príncipe"), ("Wallis", "Futuna"), ("Turks", "Caicos"),
    }.ToFrozenSet();

    /// <summary>Repairs a tree in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var first = 0; first + 2 < forms.Length; first++)
        {
            var second = forms[first + 2] == "the" && first + 3 < forms.Length ? first + 3 : first + 2;
            if (forms[first + 1] != "and" || !Names.Contains((forms[first], forms[second])) || heads[second] != first || relations[second] is not DependencyRelation.Conj) continue;
            for (var token = first + 1; token <= second; token++) (heads[token], relations[token]) = ((short)first, DependencyRelation.Flat);
            if (second + 1 < forms.Length && pennTags[second + 1] == "POS") Own(first, second + 1, tags, heads, relations);
        }
    }

    /// <summary>Makes the name the owner of the noun that was joined to it as a third.</summary>
    private static void Own(int name, int mark, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        heads[mark] = (short)name;
        relations[mark] = DependencyRelation.Case;
        var owned = -1;
        for (var token = mark + 1; token < heads.Length; token++)
        {
            if (heads[token] == name && relations[token] is DependencyRelation.Conj && tags[token] is UniversalTag.NOUN or UniversalTag.PROPN) owned = token;
        }

        if (owned < 0) return;
        (heads[owned], relations[owned]) = (heads[name], relations[name]);
        for (var token = owned + 1; token < heads.Length; token++)
        {
            if (heads[token] == name) heads[token] = (short)owned;
        }

        (heads[name], relations[name]) = ((short)owned, DependencyRelation.NmodPoss);
    }
}
