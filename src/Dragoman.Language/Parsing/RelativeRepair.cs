using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"met in <i>Lima</i>, which recalled its envoy" and "its relations with <i>Lima</i>, which has recalled its envoy": a clause with "which" right after a name is about the name, where it is read as being about the whole sentence, or about a noun whose number is another than that of the clause's verb.</summary>
internal static class RelativeRepair
{
    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var which = 2; which < forms.Length; which++)
        {
            if (forms[which] != "which" || forms[which - 1] != "," || tags[which - 2] is not UniversalTag.PROPN || heads[which] is not (>= 0 and var verb) || verb <= which) continue;
            var name = which - 2;
            while (heads[name] >= 0 && heads[name] < name && relations[name] is DependencyRelation.Flat or DependencyRelation.Compound) name = heads[name];
            if (heads[verb] == name || heads[verb] > which || !IsNoun(name, tags, relations) || !Dependents.IsAbove(heads[verb], name, heads) || Dependents.IsAbove(verb, name, heads)) continue;
            if (IsOfWholeSentence(verb, which, forms, heads, relations) || IsOfOtherNumber(verb, which, pennTags, heads, relations)) (heads[verb], relations[verb]) = ((short)name, DependencyRelation.AclRelcl);
        }
    }

    private static bool IsNoun(int name, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<DependencyRelation> relations) =>
        tags[name] is UniversalTag.PROPN && relations[name] is DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.Obj or DependencyRelation.OblAgent or DependencyRelation.Iobj;

    /// <summary>A clause on a verb whose own verb has an object, as acts have.</summary>
    private static bool IsOfWholeSentence(int verb, int which, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[verb] is DependencyRelation.AdvclRelcl && relations[which] is DependencyRelation.Nsubj && Dependents.Find(verb, DependencyRelation.Obj, heads, relations) > verb
        && forms[verb] is not ("made" or "makes" or "caused" or "causes" or "gave" or "gives" or "left" or "leaves" or "means" or "meant" or "marks" or "marked" or "allows" or "allowed" or "helps" or "helped" or "took" or "takes" or "surprised" or "angered" or "drew" or "prompted");

    private static bool IsOfOtherNumber(int verb, int which, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[verb] is not DependencyRelation.AclRelcl || relations[which] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass) || pennTags[heads[verb]] != "NNS") return false;
        var finite = verb;
        for (var token = which + 1; token < verb; token++)
        {
            if (heads[token] == verb && relations[token] is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop)
            {
                finite = token;
                break;
            }
        }

        return pennTags[finite] == "VBZ";
    }
}
