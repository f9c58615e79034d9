using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Titles of several words and the names that belong to them.</summary>
/// <remarks>
/// "Secretary of State <i>Ray</i> and <i>Foreign Minister Cho</i> met", with both names as something of the secretary: the first is who the secretary is, the second acts beside.
/// "Minister for Europe and Foreign <i>Affairs Ray</i>", read as the minister and an affair named Ray.
/// "the envoys of Peru and Chile, Ray and <i>Cho</i>", with the second name in the list of states: it is in the list of names.
/// </remarks>
internal static class TitleRepair
{
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
        ["chair", "chairman", "chief", "commander", "commissioner", "director", "governor", "head", "mayor", "minister", "president", "secretary", "speaker", "undersecretary"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var name = 3; name < heads.Length; name++)
        {
            if (tags[name] is not UniversalTag.PROPN) continue;
            if (NounBesideOwn(name, forms, tags, heads, relations) is >= 0 and var part) Entitle(name, part, heads, relations);
            else if (SecondOffice(name, forms, tags, heads, relations) is >= 0 and var office) Hold(name, office, heads, relations);
            else if (NameAcross(name, tags, heads, relations) is >= 0 and var first) heads[name] = (short)first;
        }
    }

    /// <summary>The noun of a title ("of <i>State</i>") right before a name, both read as something of the title; -1 for none.</summary>
    private static int NounBesideOwn(int name, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var part = name - 1;
        return relations[name] is DependencyRelation.Nmod && heads[name] is >= 0 and var title && title == name - 3 && Titles.Contains(forms[title]) && forms[name - 2] is "of" or "for"
            && heads[part] == title && relations[part] is DependencyRelation.Nmod && tags[part] is UniversalTag.PROPN or UniversalTag.NOUN && char.IsUpper(forms[name][0]) ? part : -1;
    }

    private static void Entitle(int name, int part, Span<short> heads, Span<DependencyRelation> relations)
    {
        var title = heads[name];
        relations[name] = DependencyRelation.Appos;
        if (heads[part - 1] == name) heads[part - 1] = (short)part;
        for (var other = name + 1; other < heads.Length; other++)
        {
            if (heads[other] == name && relations[other] is DependencyRelation.Conj) heads[other] = title;
        }
    }

    /// <summary>The second office of a title ("and Foreign <i>Affairs</i>"), read as a description of the name behind it, which is joined to the title; -1 for none.</summary>
    private static int SecondOffice(int name, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var office = name - 1;
        return relations[name] is DependencyRelation.Conj && heads[name] is >= 0 and var title && title < office && Titles.Contains(forms[title]) && heads[office] == name && tags[office] is UniversalTag.NOUN or UniversalTag.PROPN && char.IsUpper(forms[office][0])
            && relations[office] is DependencyRelation.Nmod or DependencyRelation.NmodDesc or DependencyRelation.Compound && Dependents.Find(office, DependencyRelation.Cc, heads, relations) > title && Dependents.Find(title, DependencyRelation.Nmod, heads, relations) is var held && held > title && held < office ? office : -1;
    }

    private static void Hold(int name, int office, Span<short> heads, Span<DependencyRelation> relations)
    {
        var title = heads[name];
        (heads[office], relations[office]) = ((short)Dependents.Find(title, DependencyRelation.Nmod, heads, relations), DependencyRelation.Conj);
        relations[name] = DependencyRelation.Appos;
    }

    /// <summary>A name joined to a noun from across an apposition to what that noun belongs to: the name in apposition; -1 for none.</summary>
    private static int NameAcross(int name, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[name] is not DependencyRelation.Conj || heads[name] is not (>= 0 and var noun) || noun >= name || relations[noun] is not DependencyRelation.Nmod || heads[noun] is not (>= 0 and var holder)) return -1;
        for (var first = noun + 1; first < name; first++)
        {
            if (heads[first] == holder && relations[first] is DependencyRelation.Appos && tags[first] is UniversalTag.PROPN) return first;
        }

        return -1;
    }
}
