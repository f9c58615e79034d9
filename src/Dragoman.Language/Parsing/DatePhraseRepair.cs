using Dragoman.Language.Annotation;
using Dragoman.Language.Segmentation;

namespace Dragoman.Language.Parsing;

/// <summary>A date at the beginning ends before who acts: "In <i>July</i> van Dam flew home", with the month as a part of the name or the name as a second date, and "Since the <i>middle</i> of June even the trucks have been stopped", with the middle as what is stopped.</summary>
internal static class DatePhraseRepair
{
    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        if (forms.Length < 5 || forms[0] is not ("In" or "Since" or "By" or "Until" or "At")) return;
        if (NameAfterMonth(forms, tags, heads, relations) is >= 0 and var name) EndMonth(name, tags, pennTags, heads, relations);
        else if (SubjectUnderPreposition(forms, tags, heads, relations) is >= 0 and var governed) EndMonthBefore(governed, tags, pennTags, heads, relations);
        else if (SubjectAfterDate(forms, tags, heads, relations) is >= 0 and var subject) EndDate(subject, tags, pennTags, heads, relations);
    }

    /// <summary>The head of the name right behind a month and right before a verb without a subject, both read as dates or as one name; -1 for none.</summary>
    private static int NameAfterMonth(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (forms[0] is not ("In" or "Since") || !Dateline.IsMonth(forms[1]) || tags[1] is not UniversalTag.PROPN || tags[2] is not UniversalTag.PROPN || !(char.IsUpper(forms[2][0]) || forms[2] is "von" or "van" or "de" or "al" or "bin" or "da" or "dos" or "el" or "ten" or "ter") || forms[2] == "Day") return -1;
        var last = 2;
        while (last + 1 < forms.Length && tags[last + 1] is UniversalTag.PROPN) last++;
        if (last + 1 >= forms.Length || tags[last + 1] is not (UniversalTag.VERB or UniversalTag.AUX)) return -1;
        var name = 2;
        for (var steps = 0; heads[name] is >= 2 and var above && above <= last && steps <= last; steps++) name = above;
        if (heads[name] is not (> 0 and var verb) || verb <= last || tags[verb] is not UniversalTag.VERB || relations[name] is not (DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Nsubj or DependencyRelation.NsubjPass)) return -1;
        for (var token = last + 1; token < verb; token++)
        {
            if (tags[token] is not (UniversalTag.AUX or UniversalTag.ADV)) return -1;
        }

        for (var token = 2; token <= last; token++)
        {
            if (token != name && (heads[token] < 2 || heads[token] > last)) return -1;
        }

        var isGlued = heads[1] >= 2 && heads[1] <= last;
        var hasSubject = relations[name] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass;
        return isGlued || (heads[1] == verb && !hasSubject) ? hasSubject || !Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Csubj, heads, relations) ? name : -1 : -1;
    }

    private static void EndMonth(int name, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var verb = heads[name];
        (heads[1], relations[1]) = (verb, DependencyRelation.Obl);
        Prepose(1, tags, pennTags, heads, relations);
        relations[name] = SubjectOf(verb, heads, relations);
    }

    /// <summary>"In <i>March</i> EU leaders agreed", with the preposition and the month hung on the leaders: a subject has no preposition; -1 where all is well.</summary>
    private static int SubjectUnderPreposition(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        forms[0] == "In" && relations[0] is DependencyRelation.Case && heads[0] is > 2 and var subject && Dateline.IsMonth(forms[1]) && relations[1] is DependencyRelation.Compound && heads[1] >= 2 && heads[1] <= subject && relations[subject] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && tags[subject] is UniversalTag.NOUN or UniversalTag.PROPN
        && heads[subject] > subject && forms[2] != "Day" && !forms[2..subject].Contains(",") ? subject : -1;

    private static void EndMonthBefore(int subject, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        (heads[1], relations[1]) = (heads[subject], DependencyRelation.Obl);
        Prepose(1, tags, pennTags, heads, relations);
    }

    /// <summary>What a month's part has behind it without a preposition and before the verb, where the part is read as the verb's subject; -1 for none.</summary>
    private static int SubjectAfterDate(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (forms[1] != "the" || forms[2] is not ("beginning" or "end" or "middle" or "start") || forms[3] != "of" || relations[2] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass) || heads[2] is not (>= 0 and var verb) || heads[0] is var above && above != verb && above != 2) return -1;
        for (var noun = 5; noun < verb; noun++)
        {
            if (((heads[noun] == 2 && relations[noun] is DependencyRelation.Nmod) || (heads[noun] == verb && relations[noun] == relations[2])) && tags[noun] is UniversalTag.NOUN or UniversalTag.PROPN && Dependents.Find(noun, DependencyRelation.Case, heads, relations) < 0 && Dateline.IsMonth(forms[4])) return noun;
        }

        return -1;
    }

    private static void EndDate(int subject, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var verb = heads[2];
        (heads[subject], relations[subject]) = (verb, relations[2]);
        relations[2] = DependencyRelation.Obl;
        Prepose(2, tags, pennTags, heads, relations);
    }

    /// <summary>The first word is the preposition of the date.</summary>
    private static void Prepose(int date, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations) =>
        (heads[0], relations[0], tags[0], pennTags[0]) = ((short)date, DependencyRelation.Case, UniversalTag.ADP, "IN");

    private static DependencyRelation SubjectOf(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        Dependents.Find(verb, DependencyRelation.AuxPass, heads, relations) >= 0 ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj;
}
