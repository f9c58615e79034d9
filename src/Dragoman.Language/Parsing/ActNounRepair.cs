using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>Acts that are named, not told: "<i>Fighting</i> between Peru and Chile broke out", read as what somebody did while it broke out, "there was <i>fighting</i> between the two", and "voiced <i>hope</i> that it would end", read as a verb that is voiced. "The fund <i>forecast</i> that growth would slow" and "Rosgaz <i>supplies</i> gas" are told: a noun has neither such a clause nor an object.</summary>
internal static class ActNounRepair
{
    private static readonly FrozenSet<string> Voicing = new[] { "express", "voice", "dash" }.SelectMany(VerbForms.Of).Concat(["raised", "raises", "raising"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Repairs a tree and its tags in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        for (var token = 0; token + 2 < forms.Length; token++)
        {
            if (relations[token] is DependencyRelation.Csubj or DependencyRelation.CsubjPass or DependencyRelation.Advcl or DependencyRelation.Nsubj or DependencyRelation.NsubjPass && IsActBetween(token, forms, tags, pennTags, heads, relations, lexicon)) Name(token, tags, pennTags, heads, relations);
            if (relations[token] is DependencyRelation.Obj && IsVoiced(token, forms, tags, heads, relations)) Voice(token, tags, pennTags, heads, relations);
            if (relations[token] is DependencyRelation.Root && tags[token] is UniversalTag.NOUN)
            {
                if (forms[token] == "forecast" && IsToldByName(token, forms, heads, relations)) Tell(token, tags, pennTags, heads, relations);
                else if (pennTags[token] == "NNS" && IsDoneByName(token, forms, tags, heads, relations, lexicon)) (tags[token], pennTags[token], relations[token - 1]) = (UniversalTag.VERB, "VBZ", DependencyRelation.Nsubj);
            }
        }
    }

    /// <summary>A gerund right before "between", or one of violence before a place, of a verb whose act has a noun: at the beginning before a verb without another subject, or behind "there was".</summary>
    private static bool IsActBetween(int act, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        if (!(forms[act + 1] == "between" || (act == 0 && forms[act + 1] is "across" or "around" or "in" or "near" && forms[act] is "Bombing" or "Fighting" or "Looting" or "Rioting" or "Shelling")) || !forms[act].EndsWith("ing", StringComparison.Ordinal) || !lexicon.Has(forms[act], "n") || heads[act] is not (>= 0 and var verb) || heads[act + 1] is not (> 0 and var side) || heads[side] != act) return false;
        if (Dependents.Any(act, static relation => relation is DependencyRelation.Obj or DependencyRelation.Aux or DependencyRelation.Mark or DependencyRelation.Nsubj or DependencyRelation.Ccomp or DependencyRelation.Xcomp, heads, relations)) return false;
        if (Dependents.Find(verb, DependencyRelation.Expl, heads, relations) is >= 0 and var there) return there < verb && verb < act && forms[there].Equals("there", StringComparison.OrdinalIgnoreCase) && tags[verb] is UniversalTag.VERB;
        if (relations[act] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass) return verb > act && tags[act] is UniversalTag.NOUN or UniversalTag.VERB && relations[side] is DependencyRelation.Obl;
        return act == 0 && verb > side && pennTags[act] == "VBG" && !forms[..verb].Contains(",") && !Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations);
    }

    private static void Name(int act, Span<UniversalTag> tags, Span<string> pennTags, ReadOnlySpan<short> heads, Span<DependencyRelation> relations)
    {
        var isPassive = heads[act] > act && Dependents.Find(heads[act], DependencyRelation.AuxPass, heads, relations) >= 0;
        (tags[act], pennTags[act], relations[act]) = (UniversalTag.NOUN, "NN", isPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
        for (var child = act + 1; child < heads.Length; child++)
        {
            if (heads[child] == act && relations[child] is DependencyRelation.Obl) relations[child] = DependencyRelation.Nmod;
        }
    }

    /// <summary>"voiced <i>hope</i> that": right behind a verb of voicing and before a clause, which has no "will" as what is foretold has.</summary>
    private static bool IsVoiced(int hope, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        hope > 0 && tags[hope] is UniversalTag.VERB && heads[hope] == hope - 1 && relations[hope] is DependencyRelation.Obj && forms[hope] is "concern" or "doubt" or "fear" or "hope" or "regret" or "surprise" && Voicing.Contains(forms[hope - 1]) && forms[hope + 1] == "that"
        && (Dependents.Find(hope, DependencyRelation.Ccomp, heads, relations) is not (>= 0 and var clause) || Dependents.Find(clause, DependencyRelation.Aux, heads, relations) is not (>= 0 and var modal) || forms[modal] != "will");

    private static void Voice(int hope, Span<UniversalTag> tags, Span<string> pennTags, ReadOnlySpan<short> heads, Span<DependencyRelation> relations)
    {
        (tags[hope], pennTags[hope]) = (UniversalTag.NOUN, "NN");
        if (Dependents.Find(hope, DependencyRelation.Ccomp, heads, relations) is >= 0 and var clause && clause > hope) relations[clause] = DependencyRelation.Acl;
    }

    /// <summary>"The fund <i>forecast</i> that growth would slow", with the fund as its subject or its sort.</summary>
    private static bool IsToldByName(int forecast, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        forecast > 0 && forms[forecast + 1] == "that" && heads[forecast - 1] == forecast && relations[forecast - 1] is DependencyRelation.Nsubj or DependencyRelation.Compound
        && Dependents.Any(forecast, static relation => relation is DependencyRelation.Ccomp or DependencyRelation.Acl, heads, relations) && Dependents.Find(forecast, DependencyRelation.Cop, heads, relations) < 0;

    private static void Tell(int forecast, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        (tags[forecast], pennTags[forecast]) = (UniversalTag.VERB, "VBD");
        var (teller, that) = ((short)(forecast - 1), forecast + 1);
        relations[teller] = DependencyRelation.Nsubj;
        for (var child = 0; child < teller; child++)
        {
            if (heads[child] == forecast && relations[child] is DependencyRelation.Det or DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.NmodPoss) heads[child] = teller;
        }

        var clause = Dependents.Find(forecast, DependencyRelation.Ccomp, heads, relations);
        if (clause < 0) clause = Dependents.Find(forecast, DependencyRelation.Acl, heads, relations);
        relations[clause] = DependencyRelation.Ccomp;
        if (relations[that] is DependencyRelation.Det) (heads[that], relations[that], tags[that], pennTags[that]) = ((short)clause, DependencyRelation.Mark, UniversalTag.SCONJ, "IN");
    }

    /// <summary>"Rosgaz <i>supplies</i> gas": a plural that may be a verb's form, with an object behind it and nothing but a name before it.</summary>
    private static bool IsDoneByName(int deed, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon) =>
        deed > 0 && tags[deed - 1] is UniversalTag.PROPN && heads[deed - 1] == deed && relations[deed - 1] is DependencyRelation.Compound && Dependents.Find(deed, DependencyRelation.Obj, heads, relations) > deed && lexicon.Has(forms[deed], "v+s")
        && !Dependents.Any(deed, static relation => relation is DependencyRelation.Det or DependencyRelation.Amod or DependencyRelation.Nsubj or DependencyRelation.Cop or DependencyRelation.NmodPoss, heads, relations);
}
