using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>Arcs that cannot be: a passive's agent hangs on a verb, what stands between a preposition and its noun is the noun's, the first word of a name belongs to the name, of two objects the first receives, what is voted hangs on the vote and what is between two on the verb, and what somebody is accused of or a thing is judged to be is no part of its name.</summary>
internal static class AttachmentRepair
{
    /// <summary>Verbs of giving and telling; "called the step a blow" has one object and what is said of it.</summary>
    internal static readonly FrozenSet<string> Ditransitive = new[] { "give", "hand", "pay", "offer", "send", "show", "set", "sell", "deny", "grant", "award", "accord", "lend", "owe", "serve", "deal", "promise", "tell", "throw" }.SelectMany(VerbForms.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is granted or refused to somebody.</summary>
    private static readonly FrozenSet<string> Granted = new[] { "access", "asylum", "autonomy", "citizenship", "compensation", "concessions", "entry", "guarantees", "immunity", "leave", "membership", "overflight", "passage", "permission", "protection", "recognition", "refuge", "sanctuary", "status" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nouns of force that name whom they hit by "on" or "against".</summary>
    private static readonly FrozenSet<string> Attacks = FrozenSet.Create(StringComparer.Ordinal, "airstrike", "airstrikes", "assault", "assaults", "attack", "attacks", "crackdown", "crackdowns", "offensive", "raid", "raids", "strike", "strikes");

    /// <summary>Nouns of rules that name by "on" what they hinder.</summary>
    private static readonly FrozenSet<string> Bans = FrozenSet.Create(StringComparer.Ordinal, "ban", "bans", "curb", "curbs", "duties", "duty", "embargo", "levies", "levy", "limits", "moratorium", "quota", "quotas", "restrictions", "tariff", "tariffs", "tax", "taxes");

    private static readonly FrozenSet<string> Blaming = new[] { "blame", "pin" }.SelectMany(VerbForms.Of).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Months = FrozenSet.Create(StringComparer.Ordinal, "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    private static readonly FrozenSet<string> Refusing = VerbForms.Of("refuse").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        for (var token = 0; token < heads.Length; token++)
        {
            if (relations[token] is DependencyRelation.OblAgent && PassiveAbove(token, tags, heads) is >= 0 and var verb) heads[token] = (short)verb;
            if (relations[token] is DependencyRelation.Case && heads[token] > token + 1) Enclose(token, heads[token], tags, heads, relations);
            if (relations[token] is DependencyRelation.Mark && heads[token] > token + 1) EncloseGerund(token, heads[token], pennTags, heads, relations);
            if (relations[token] is DependencyRelation.Compound && IsReceiver(token, forms, tags, heads, relations)) (heads[token], relations[token]) = ((short)(token - 1), DependencyRelation.Iobj);
            if (relations[token] is DependencyRelation.Appos && token > 1 && IsGivenOwn(token, forms, tags, heads, relations)) (relations[heads[token]], heads[token], relations[token]) = (DependencyRelation.Iobj, heads[heads[token]], DependencyRelation.Obj);
            if (relations[token] is DependencyRelation.Appos or DependencyRelation.Nmod && token > 2 && GivenBeside(token, forms, tags, heads, relations) is >= 0 and var person) (relations[person], heads[token], relations[token]) = (DependencyRelation.Iobj, heads[person], DependencyRelation.Obj);
            if (relations[token] is DependencyRelation.Obj && token > 1 && ObjectBefore(token, forms, tags, heads, relations) is >= 0 and var receiver) relations[receiver] = DependencyRelation.Iobj;
            if (relations[token] is DependencyRelation.Case && JudgedAfter(token, forms, tags, heads, relations) is >= 0 and var judged) Judge(token, judged, heads, relations);
            if (relations[token] is DependencyRelation.Nmod && IsCharge(token, forms, heads, relations)) (heads[token], relations[token]) = (heads[heads[token]], DependencyRelation.Obl);
            if (relations[token] is DependencyRelation.Obj && IsObjectOfAttribute(token, tags, pennTags, heads, relations)) Describe(token, tags, heads, relations);
            if (tags[token] is UniversalTag.PROPN && token > 0 && NounOrNameBefore(token, forms, tags, pennTags, heads, relations) is { } named) (heads[token], relations[token]) = named;
            if (relations[token] is DependencyRelation.Nmod && IsBetweenDay(token, forms, heads, relations)) (heads[token], relations[token]) = (heads[heads[token]], DependencyRelation.Obl);
            if (relations[token] is DependencyRelation.Obl && AttackOn(token, forms, tags, heads, relations, lexicon) is >= 0 and var attack) (heads[token], relations[token]) = ((short)attack, DependencyRelation.Nmod);
            if (relations[token] is DependencyRelation.Obl && EstimateAbove(token, forms, tags, heads, relations) is >= 0 and var estimate) heads[token] = (short)estimate;
            if (relations[token] is DependencyRelation.Advcl && IsVoted(token, forms, tags, heads, relations)) relations[token] = DependencyRelation.Xcomp;
            if (relations[token] is DependencyRelation.Amod && token > 0 && NameAfter(token, forms, tags, heads, relations) is >= 0 and var name) heads[token] = (short)name;
        }
    }

    /// <summary>"showed the envoy <i>the door</i>", with the door in apposition to the envoy, or to whose envoy he is: of what a verb of giving has behind it, the first receives; -1 where all is well.</summary>
    private static int GivenBeside(int token, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[token] is not (DependencyRelation.Appos or DependencyRelation.Nmod) || tags[token] is not UniversalTag.NOUN || tags[token - 1] is not UniversalTag.DET || heads[token] is not (>= 0 and var person) || person >= token) return -1;
        if (relations[token] is DependencyRelation.Nmod ? forms[person..token].ContainsAny(",", "and", "or") || Dependents.Find(token, DependencyRelation.Case, heads, relations) >= 0 : person != token - 2) return -1;
        if (relations[token] is DependencyRelation.Appos && relations[person] is DependencyRelation.Nmod && heads[person] is >= 0 and var holder && holder < person && Dependents.Find(person, DependencyRelation.Case, heads, relations) is >= 0 and var of && forms[of] == "of") person = holder;
        return relations[person] is DependencyRelation.Obj && heads[person] is >= 0 and var verb && verb < person && Ditransitive.Contains(forms[verb]) && Dependents.Find(verb, DependencyRelation.Iobj, heads, relations) < 0 ? person : -1;
    }

    /// <summary>"held on Friday between <i>Chad and Mali</i>", hung on Friday: nothing is between a day and another.</summary>
    private static bool IsBetweenDay(int token, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[token] is DependencyRelation.Nmod && heads[token] is >= 0 and var day && relations[day] is DependencyRelation.Obl or DependencyRelation.OblUnmarked && heads[day] >= 0 && forms[day].EndsWith("day", StringComparison.Ordinal)
        && Dependents.Find(token, DependencyRelation.Case, heads, relations) is >= 0 and var between && forms[between] is "between" or "with";

    /// <summary>"condemned the attack on <i>Peru</i>", hung on the verb: whom a noun of force names right behind it is whom it hits, unless that is a day or somebody is blamed; the noun, or -1 where all is well.</summary>
    private static int AttackOn(int name, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations, WordLexicon lexicon)
    {
        if (relations[name] is not DependencyRelation.Obl || heads[name] is not (>= 0 and var verb) || forms[name].EndsWith("day", StringComparison.Ordinal) || Months.Contains(forms[name])) return -1;
        if (Dependents.Find(name, DependencyRelation.Case, heads, relations) is not (> 0 and var on) || forms[on] is not ("on" or "against") || on - 1 is var deed && (!(IsHit(name, forms[on], forms, tags, lexicon) && Attacks.Contains(forms[deed]) || IsBanned(name, deed, forms, heads, relations)) || relations[deed] is not DependencyRelation.Obj || heads[deed] != verb)) return -1;
        return Blaming.Contains(forms[verb]) ? -1 : deed;
    }

    /// <summary>A name, or persons behind "on".</summary>
    private static bool IsHit(int noun, string preposition, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, WordLexicon lexicon) =>
        tags[noun] is UniversalTag.PROPN || (tags[noun] is UniversalTag.NOUN && preposition == "on" && forms[noun] is not ("charges" or "grounds") && forms[noun].Length > 3 && forms[noun][^1] == 's' && lexicon.Has(forms[noun][..^1], "n1:person"));

    /// <summary>"lifted <i>the</i> ban on imports": a ban that is known is known by what it is on; "a ban" may only now be put on it.</summary>
    private static bool IsBanned(int noun, int ban, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        Bans.Contains(forms[ban]) && forms[noun] is "deliveries" or "exports" or "imports" or "sales" or "shipments" or "supplies" or "trade"
        && (Dependents.Find(ban, DependencyRelation.NmodPoss, heads, relations) >= 0 || (Dependents.Find(ban, DependencyRelation.Det, heads, relations) is >= 0 and var article && forms[article] is "the" or "this" or "these" or "all"));

    /// <summary>"put the number of those who fled at <i>50</i>", with 50 as where they fled: the verb of estimating above; -1 where all is well.</summary>
    private static int EstimateAbove(int number, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (tags[number] is not UniversalTag.NUM || Dependents.Find(number, DependencyRelation.Case, heads, relations) is not (>= 0 and var at) || forms[at] != "at" || heads[number] is not (>= 0 and var deed) || relations[deed] is not (DependencyRelation.Acl or DependencyRelation.AclRelcl)) return -1;
        for (int above = heads[deed], steps = 0; above >= 0 && above < deed && steps < 4; above = heads[above], steps++)
        {
            if (relations[above] is DependencyRelation.Obj) return forms[above] is "figure" or "number" or "toll" or "total" && heads[above] is >= 0 and var verb && forms[verb] is "put" or "puts" or "putting" ? verb : -1;
            if (relations[above] is not DependencyRelation.Nmod) return -1;
        }

        return -1;
    }

    /// <summary>"voted on Friday to <i>extend</i> it", read as what the vote is for: it is what is voted.</summary>
    private static bool IsVoted(int token, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[token] is DependencyRelation.Advcl && heads[token] is >= 0 and var voting && voting < token && tags[voting] is UniversalTag.VERB && forms[voting] is "vote" or "votes" or "voted" or "voting"
        && Dependents.Find(token, DependencyRelation.Mark, heads, relations) is >= 0 and var mark && forms[mark] is "to" && Dependents.Find(voting, DependencyRelation.Xcomp, heads, relations) < 0;

    /// <summary>"was delivered to <i>Somalia</i> by the UN": where the agent hangs on a name, the verb above it; -1 where all is well.</summary>
    private static int PassiveAbove(int agent, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads)
    {
        var head = heads[agent];
        if (head < 0 || tags[head] is not UniversalTag.PROPN) return -1;
        var above = heads[head];
        return above >= 0 && tags[above] is UniversalTag.VERB ? above : -1;
    }

    /// <summary>"negotiator <i>Ruslan</i> Omarov", read as two objects, and "leaders of the bloc <i>ECOWAS</i>", as two whom they lead: the name says who the noun is. "Celso <i>Amorim</i>", read as two appositions, is one name. Null where all is well.</summary>
    private static (short Head, DependencyRelation Relation)? NounOrNameBefore(int name, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var before = (short)(name - 1);
        if (tags[name] is not UniversalTag.PROPN || heads[before] != heads[name] || relations[before] != relations[name] || !char.IsUpper(forms[name][0])) return null;
        return relations[name] switch
        {
            DependencyRelation.Obj when pennTags[before] == "NN" => (before, DependencyRelation.Appos),
            DependencyRelation.Nmod when pennTags[before] == "NN" && Dependents.Find(name, DependencyRelation.Case, heads, relations) < 0 => (before, DependencyRelation.Appos),
            DependencyRelation.Appos when tags[before] is UniversalTag.PROPN => (before, DependencyRelation.Flat),
            _ => null,
        };
    }

    /// <summary>"the <i>European</i> Political Community meeting", with "European" hung on the meeting: the name that goes on right after it; -1 for none.</summary>
    private static int NameAfter(int adjective, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var noun = heads[adjective];
        var next = adjective + 1;
        if (relations[adjective] is not DependencyRelation.Amod || noun <= next || !char.IsUpper(forms[adjective][0]) || !char.IsUpper(forms[next][0]) || relations[next] is not DependencyRelation.Amod) return -1;
        var name = heads[next];
        return name > next && name < noun && heads[name] == noun && relations[name] is DependencyRelation.Compound && tags[next] is UniversalTag.ADJ or UniversalTag.PROPN && char.IsUpper(forms[name][0]) ? name : -1;
    }

    /// <summary>"gave <i>Peru</i> ten tanks", with the name as a part of the number or of the tanks, and "refused <i>Peru</i> permission": right after the verb it is who receives.</summary>
    private static bool IsReceiver(int name, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (name == 0 || relations[name] is not DependencyRelation.Compound || tags[name] is not UniversalTag.PROPN || name + 2 >= heads.Length || tags[name - 1] is not UniversalTag.VERB) return false;
        if (heads[name] == name + 1 && Granted.Contains(forms[name + 1])) return relations[name + 1] is DependencyRelation.Obj && heads[name + 1] == name - 1 && (Ditransitive.Contains(forms[name - 1]) || Refusing.Contains(forms[name - 1]));
        // "granted Peru observer status"
        if (heads[name] == name + 2 && heads[name + 1] == name + 2 && relations[name + 1] is DependencyRelation.Compound && forms[name + 2] == "status") return relations[name + 2] is DependencyRelation.Obj && heads[name + 2] == name - 1 && Ditransitive.Contains(forms[name - 1]);
        if (tags[name + 1] is not UniversalTag.NUM) return false;
        var counted = heads[name] == name + 1 ? heads[name + 1] : heads[name] == heads[name + 1] ? heads[name] : -1;
        return counted > name + 1 && heads[counted] == name - 1 && relations[counted] is DependencyRelation.Obj;
    }

    /// <summary>"paid <i>North Korea</i> a visit", read as two objects: the first, before an article or a number, is who receives the second; -1 where there is one object.</summary>
    private static int ObjectBefore(int noun, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[noun] is not DependencyRelation.Obj || tags[noun] is not UniversalTag.NOUN || heads[noun] is not (>= 0 and var verb) || verb >= noun || !Ditransitive.Contains(forms[verb])) return -1;
        var first = Dependents.Find(verb, DependencyRelation.Obj, heads, relations);
        if (first <= verb || first >= noun || tags[first] is not (UniversalTag.PROPN or UniversalTag.NOUN) || forms[first..noun].ContainsAny(",", "and", "or") || Dependents.Find(verb, DependencyRelation.Iobj, heads, relations) >= 0) return -1;
        var next = noun;
        while (next > first + 1 && Dependents.IsAbove(noun, next - 1, heads)) next--;
        return next < noun && next == first + 1 && tags[next] is UniversalTag.DET or UniversalTag.NUM ? first : -1;
    }

    /// <summary>"handed the consul <i>his orders</i>", with the orders as another name of the consul: no comma parts them, and the second says whose it is.</summary>
    private static bool IsGivenOwn(int noun, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[noun] is DependencyRelation.Appos && tags[noun] is UniversalTag.NOUN && heads[noun] is >= 0 and var person && person < noun && relations[person] is DependencyRelation.Obj && heads[person] is >= 0 and var verb && verb < person && Ditransitive.Contains(forms[verb])
        && Dependents.Find(verb, DependencyRelation.Iobj, heads, relations) < 0 && Dependents.Find(noun, DependencyRelation.NmodPoss, heads, relations) is var owner && owner == person + 1 && tags[owner] is UniversalTag.PRON;

    /// <summary>"dismissed <i>as</i> absurd Chad's claim", read as one phrase: an adjective before an article or an owner ends its phrase, and the noun is what is judged so; -1 where all is well.</summary>
    private static int JudgedAfter(int preposition, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (forms[preposition] != "as" || relations[preposition] is not DependencyRelation.Case || heads[preposition] is not (>= 0 and var noun) || noun < preposition + 3 || tags[preposition + 1] is not UniversalTag.ADJ) return -1;
        var next = preposition + 2;
        if (relations[noun] is not DependencyRelation.Obl || heads[noun] is not (>= 0 and var verb) || verb >= preposition || tags[verb] is not UniversalTag.VERB || Dependents.Find(verb, DependencyRelation.Obj, heads, relations) >= 0) return -1;
        return heads[next] == noun && relations[next] is DependencyRelation.Det or DependencyRelation.NmodPoss && heads[preposition + 1] is var described && (described == noun || described == next) ? noun : -1;
    }

    private static void Judge(int preposition, int noun, Span<short> heads, Span<DependencyRelation> relations)
    {
        var verb = heads[noun];
        relations[noun] = DependencyRelation.Obj;
        heads[preposition] = (short)(preposition + 1);
        (heads[preposition + 1], relations[preposition + 1]) = (verb, DependencyRelation.Obl);
    }

    /// <summary>"accused the bloc of <i>aggression</i>", read as a bloc of aggression.</summary>
    private static bool IsCharge(int noun, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[noun] is not DependencyRelation.Nmod || heads[noun] is not (> 0 and var accused) || accused > noun || relations[accused] is not (DependencyRelation.Obj or DependencyRelation.NsubjPass)) return false;
        if (heads[accused] is not (>= 0 and var verb) || !forms[verb].StartsWith("accus", StringComparison.Ordinal)) return false;
        return Dependents.Find(noun, DependencyRelation.Case, heads, relations) is >= 0 and var of && forms[of] == "of";
    }

    /// <summary>"in Peru's recently <i>flooded</i> valleys", read as something that flooded valleys: a participle between a preposition and its noun describes the noun.</summary>
    private static bool IsObjectOfAttribute(int noun, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[noun] is not DependencyRelation.Obj || tags[noun] is not (UniversalTag.NOUN or UniversalTag.PROPN) || heads[noun] is not (>= 0 and var participle) || participle >= noun || pennTags[participle] is not ("VBN" or "VBG")) return false;
        if (relations[participle] is DependencyRelation.Root || Dependents.Any(participle, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Aux or DependencyRelation.AuxPass, heads, relations)) return false;
        return Dependents.Find(noun, DependencyRelation.Case, heads, relations) is >= 0 and var preposition && preposition < participle;
    }

    /// <summary>The noun takes the participle's place, in the relation that a noun after a preposition has there.</summary>
    private static void Describe(int noun, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var participle = heads[noun];
        var above = heads[participle];
        // "trade in flooded valleys was discussed": between a subject and its verb a noun after a preposition is the subject's.
        var preposition = Dependents.Find(noun, DependencyRelation.Case, heads, relations);
        if (above > noun && preposition > 0 && heads[preposition - 1] == above && relations[preposition - 1] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass) above = (short)(preposition - 1);
        (heads[noun], relations[noun]) = (above, tags[above] is UniversalTag.NOUN or UniversalTag.PROPN ? DependencyRelation.Nmod : DependencyRelation.Obl);
        (heads[participle], relations[participle]) = ((short)noun, DependencyRelation.Amod);
        for (var child = noun + 1; child < heads.Length; child++)
        {
            if (heads[child] == participle) heads[child] = (short)noun;
        }
    }

    /// <summary>"between <i>Thai and Cambodian</i> troops": an adjective after the preposition that hangs where the noun hangs describes the noun.</summary>
    private static void Enclose(int preposition, int noun, ReadOnlySpan<UniversalTag> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        if (tags[noun] is not (UniversalTag.NOUN or UniversalTag.PROPN)) return;
        for (var token = preposition + 1; token < noun; token++)
        {
            if (heads[token] == heads[noun] && tags[token] is UniversalTag.ADJ) (heads[token], relations[token]) = ((short)noun, DependencyRelation.Amod);
        }
    }

    /// <summary>"said that <i>expanding</i> trade could help", with "expanding" hung on "said": a gerund between a conjunction and its verb is the verb's, and its subject where it has no other.</summary>
    private static void EncloseGerund(int conjunction, int verb, ReadOnlySpan<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = conjunction + 1; token < verb; token++)
        {
            if (heads[token] != heads[verb] || pennTags[token] != "VBG" || relations[token] is not DependencyRelation.Advcl) continue;
            var hasSubject = Dependents.Any(verb, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Csubj, heads, relations);
            (heads[token], relations[token]) = ((short)verb, hasSubject ? DependencyRelation.Advcl : DependencyRelation.Csubj);
        }
    }
}
