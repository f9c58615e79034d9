using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>Tags and tree are read side by side and may contradict each other about what a clause's predicate is: here they are made to agree.</summary>
/// <remarks>
/// "Chile halted gas deliveries", a finite verb hung as an attribute on the noun that has the subject: the verb is the predicate and the noun its object.
/// "Honduras cut ties", a word with subject and object but tagged a noun: what the lexicon knows as a verb's form is one.
/// </remarks>
internal static class PredicateRepair
{
    /// <summary>Repairs a tree and its tags in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        for (var token = 0; token < forms.Length; token++)
        {
            if (IsFiniteAttribute(token, tags, pennTags, heads, relations)) Raise(token, heads, relations);
            if (tags[token] is UniversalTag.NOUN or UniversalTag.ADJ && TakesObject(token, heads, relations) && VerbTag(forms[token], lexicon) is { } penn) (tags[token], pennTags[token]) = (UniversalTag.VERB, penn);
        }
    }

    /// <summary>A past tense before a noun that has a subject to the left of both, and no copula.</summary>
    private static bool IsFiniteAttribute(int verb, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (tags[verb] is not UniversalTag.VERB || pennTags[verb] is not ("VBD" or "VBZ" or "VBP") || relations[verb] is not DependencyRelation.Amod) return false;
        var noun = heads[verb];
        if (noun <= verb || tags[noun] is not (UniversalTag.NOUN or UniversalTag.PROPN)) return false;
        var subject = ChildOf(noun, DependencyRelation.Nsubj, heads, relations);
        return subject >= 0 && subject < verb && ChildOf(noun, DependencyRelation.Cop, heads, relations) < 0;
    }

    /// <summary>Puts the verb in the noun's place; the noun becomes its object and keeps what stands between them and what describes it.</summary>
    private static void Raise(int verb, Span<short> heads, Span<DependencyRelation> relations)
    {
        var noun = heads[verb];
        (heads[verb], relations[verb]) = (heads[noun], relations[noun]);
        (heads[noun], relations[noun]) = ((short)verb, DependencyRelation.Obj);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == noun && child != verb && (child < verb || IsClausal(relations[child]))) heads[child] = (short)verb;
        }
    }

    /// <summary>What belongs to a clause and not to a noun.</summary>
    private static bool IsClausal(DependencyRelation relation) =>
        relation is DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Advcl or DependencyRelation.Advmod or DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Punct or DependencyRelation.Aux;

    private static bool TakesObject(int token, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        ChildOf(token, DependencyRelation.Obj, heads, relations) > token
        && ChildOf(token, DependencyRelation.Nsubj, heads, relations) is >= 0 and var subject && subject < token
        && ChildOf(token, DependencyRelation.Cop, heads, relations) < 0;

    private static string? VerbTag(string form, WordLexicon lexicon) =>
        lexicon.Has(form, "v+ed") ? "VBD" : lexicon.Has(form, "v+s") ? "VBZ" : lexicon.Has(form, "v") ? "VBP" : null;

    private static int ChildOf(int head, DependencyRelation relation, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == head && relations[child] == relation) return child;
        }

        return -1;
    }
}
