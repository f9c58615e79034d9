using System.Buffers;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Language.Coreference;

/// <summary>Reads what a noun phrase tells: its extent, title, countries and number.</summary>
internal static class PhraseReader
{
    /// <summary>The phrase around a head, without relative clauses, appositions, conjuncts and prepositional modifiers other than "of".</summary>
    public static (int First, int End) Extent(Sentence sentence, int head)
    {
        int first = head, end = head + 1;
        for (var child = sentence.FirstChild(head); child >= 0; child = sentence.NextSibling(child))
        {
            if (child < head ? !IsBefore(sentence.Relation(child)) : !IsAfter(sentence, child)) continue;
            var (f, e) = sentence.Subtree(child);
            if (child < head) first = Math.Min(first, f);
            else end = Math.Max(end, e);
        }

        while (first < head && sentence.Tag(first) == UniversalTag.PUNCT) first++;
        while (end > head + 1 && sentence.Tag(end - 1) == UniversalTag.PUNCT) end--;
        return (first, end);
    }

    /// <summary>The codes of the countries that modify a head: "Georgian", "Georgia's", "of Georgia and Armenia".</summary>
    public static string[] Countries(Sentence sentence, int head, IDemonymList? demonyms)
    {
        string[] codes = [];
        for (var child = sentence.FirstChild(head); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is not (DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.NmodPoss or DependencyRelation.Nmod or DependencyRelation.NmodDesc or DependencyRelation.Flat)) continue;
            AddCountry(sentence, child, demonyms, ref codes);
            for (var other = sentence.FirstChild(child); other >= 0; other = sentence.NextSibling(other))
            {
                if (sentence.Relation(other) is DependencyRelation.Conj or DependencyRelation.Amod or DependencyRelation.NmodPoss or DependencyRelation.Compound) AddCountry(sentence, other, demonyms, ref codes);
            }
        }

        return codes;
    }

    /// <summary>The country that a token names, alone or with its neighbours ("South Korean"), or null.</summary>
    public static string? CountryAt(Sentence sentence, int token, IDemonymList? demonyms)
    {
        var form = sentence.Form(token);
        if (form.Length == 0 || !char.IsUpper(form[0])) return null;
        if (demonyms is null) return ListedNames.Default.IsPeople(form) ? form.TrimEnd('s').ToLowerInvariant() : null;
        if (token > 0 && char.IsUpper(sentence.Form(token - 1)[0]) && demonyms.CountryOf($"{sentence.Form(token - 1)} {form}") is { } two) return two;
        if (token + 1 < sentence.Count && demonyms.CountryOf($"{form} {sentence.Form(token + 1)}") is { } pair) return pair;
        return demonyms.CountryOf(form);
    }

    /// <summary>The words of a stretch as a title: its last noun and what stands before it, without articles, countries and numbers.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">First token of the stretch.</param>
    /// <param name="end">Token after its last.</param>
    /// <param name="demonyms">The countries' names, or null.</param>
    /// <returns>The title, or null where no word is left.</returns>
    public static TitlePhrase? Title(Sentence sentence, int first, int end, IDemonymList? demonyms)
    {
        var words = ArrayPool<string>.Shared.Rent(Math.Max(1, end - first));
        var count = 0;
        for (var token = first; token < end; token++)
        {
            if (sentence.Tag(token) is not (UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ)) continue;
            if (CountryAt(sentence, token, demonyms) is not null) continue;
            words[count++] = sentence.Lemma(token).ToLowerInvariant();
        }

        var title = count == 0 ? null : new TitlePhrase(words[count - 1], count == 1 ? [] : words[..(count - 1)]);
        ArrayPool<string>.Shared.Return(words, clearArray: true);
        return title;
    }

    /// <summary>The number that a phrase gives: "the two ministers", "both countries"; 0 for none.</summary>
    public static int Count(Sentence sentence, int head)
    {
        var own = NumberOf(sentence.Form(head));
        if (own > 0) return own;
        for (var child = sentence.FirstChild(head); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Nummod or DependencyRelation.Det or DependencyRelation.DetPredet or DependencyRelation.Amod
                && NumberOf(sentence.Form(child)) is > 0 and var number)
                return number;
        }

        return 0;
    }

    private static void AddCountry(Sentence sentence, int token, IDemonymList? demonyms, ref string[] codes)
    {
        if (CountryAt(sentence, token, demonyms) is { } code && Array.IndexOf(codes, code) < 0) codes = [.. codes, code];
    }

    private static int NumberOf(string form) => form.ToLowerInvariant() switch
    {
        "two" or "2" or "both" => 2,
        "three" or "3" => 3,
        "four" or "4" => 4,
        "five" or "5" => 5,
        _ => 0,
    };

    private static bool IsBefore(DependencyRelation relation) => relation is DependencyRelation.Det or DependencyRelation.DetPredet or DependencyRelation.Amod
        or DependencyRelation.Compound or DependencyRelation.Nummod or DependencyRelation.NmodPoss or DependencyRelation.NmodDesc or DependencyRelation.Flat;

    private static bool IsAfter(Sentence sentence, int child) => sentence.Relation(child) switch
    {
        DependencyRelation.Flat or DependencyRelation.Compound => true,
        DependencyRelation.Nmod => sentence.Child(child, DependencyRelation.Case) is >= 0 and var marker && sentence.Form(marker) is "of",
        _ => false,
    };
}
