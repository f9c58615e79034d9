using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Nouns without an article: "took Peru to <i>court</i>", read as an infinitive without an object, "<i>Work</i> on visas, begun in May, was praised", read as an order to work, and "called the strike <i>murder</i>", read as a murder by strike.</summary>
internal static class BareNounRepair
{
    private static readonly FrozenSet<string> Calling = VerbForms.Of("call").Concat(["branded", "brands", "branding", "labelled", "deemed", "considers", "considered"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names of wrongs that a deed is called without an article.</summary>
    private static readonly FrozenSet<string> Wrongs = FrozenSet.ToFrozenSet(
        ["aggression", "apartheid", "arson", "barbarism", "blackmail", "bribery", "bullying", "butchery", "censorship", "corruption", "espionage", "extortion", "fraud", "genocide", "harassment", "hypocrisy", "intimidation", "kidnapping", "looting", "murder", "nonsense", "persecution", "piracy", "plunder", "propaganda", "provocation", "racism", "robbery", "sabotage", "slander", "slavery", "terrorism", "theft", "torture", "treason", "vandalism"],
        StringComparer.Ordinal);

    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = 0; token < forms.Length; token++)
        {
            if (relations[token] is DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Acl && token > 1 && IsCourt(token, forms, pennTags, heads, relations)) Nominalize(token, tags, pennTags, heads, relations);
            if (relations[token] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && IsSubjectReadAsOrder(token, tags, pennTags, heads, relations)) MakeSubject(token, tags, pennTags, heads, relations);
            if (relations[token] is DependencyRelation.Obj or DependencyRelation.Xcomp && token > 2 && CalledBy(token, forms, tags, heads, relations) is >= 0 and var calling) Call(token, calling, heads, relations);
        }
    }

    /// <summary>"to court" without whom or what.</summary>
    private static bool IsCourt(int token, ReadOnlySpan<string> forms, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        forms[token] is "court" && pennTags[token] == "VB" && forms[token - 1] == "to" && heads[token - 1] == token && relations[token] is DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Acl && heads[token] is >= 0 and var above && above < token
        && !Dependents.Any(token, static relation => relation is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Aux or DependencyRelation.Ccomp, heads, relations);

    private static void Nominalize(int court, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var above = heads[court];
        (tags[court], pennTags[court], relations[court]) = (UniversalTag.NOUN, "NN", relations[court] is DependencyRelation.Acl ? DependencyRelation.Nmod : DependencyRelation.Obl);
        (tags[court - 1], pennTags[court - 1], relations[court - 1]) = (UniversalTag.ADP, "IN", DependencyRelation.Case);
        for (var child = court + 1; child < heads.Length; child++)
        {
            if (heads[child] == court) heads[child] = above;
        }
    }

    /// <summary>A base form without "to" and without an object that is the subject of the verb behind it.</summary>
    private static bool IsSubjectReadAsOrder(int token, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        pennTags[token] == "VB" && tags[token] is UniversalTag.VERB && relations[token] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && heads[token] > token
        && !Dependents.Any(token, static relation => relation is DependencyRelation.Obj or DependencyRelation.Aux or DependencyRelation.Mark or DependencyRelation.Ccomp or DependencyRelation.Xcomp or DependencyRelation.Nsubj or DependencyRelation.Cop, heads, relations);

    private static void MakeSubject(int token, Span<UniversalTag> tags, Span<string> pennTags, ReadOnlySpan<short> heads, Span<DependencyRelation> relations)
    {
        (tags[token], pennTags[token]) = (UniversalTag.NOUN, "NN");
        for (var child = token + 1; child < heads.Length; child++)
        {
            if (heads[child] != token) continue;
            if (relations[child] is DependencyRelation.Obl) relations[child] = DependencyRelation.Nmod;
            else if (relations[child] is DependencyRelation.Advcl && pennTags[child] is "VBN" or "VBG") relations[child] = DependencyRelation.Acl;
        }
    }

    /// <summary>The verb of calling of which the noun is the object together with a common noun right before it that has an article; -1 for none.</summary>
    private static int CalledBy(int wrong, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var deed = wrong - 1;
        if (!Wrongs.Contains(forms[wrong]) || relations[wrong] is not (DependencyRelation.Obj or DependencyRelation.Xcomp) || tags[deed] is not UniversalTag.NOUN || heads[deed] != wrong || relations[deed] is not DependencyRelation.Compound || heads[wrong] is not (>= 0 and var verb) || verb >= deed - 1 || !Calling.Contains(forms[verb])) return -1;
        return Dependents.Any(wrong, static relation => relation is DependencyRelation.Det or DependencyRelation.NmodPoss, heads, relations) && (relations[wrong] is DependencyRelation.Obj || Dependents.Find(verb, DependencyRelation.Obj, heads, relations) < 0) || (relations[wrong] is DependencyRelation.Xcomp && Dependents.Find(deed, DependencyRelation.Det, heads, relations) >= 0) ? verb : -1;
    }

    private static void Call(int wrong, int verb, Span<short> heads, Span<DependencyRelation> relations)
    {
        var deed = wrong - 1;
        for (var child = verb + 1; child < deed; child++)
        {
            if (heads[child] == wrong) heads[child] = (short)deed;
        }

        (heads[deed], relations[deed], relations[wrong]) = ((short)verb, DependencyRelation.Obj, DependencyRelation.Xcomp);
    }
}
