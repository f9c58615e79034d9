using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Two verbs of which the parser made clauses side by side, or auxiliary and main verb, while one describes a noun.</summary>
/// <remarks>
/// "citizens detained in June were released", read as "citizens detained" and "were released": the first verb is a participle, and its subject is the second's.
/// "handed back four abandoned villages", read as four that abandoned villages: the number counts the object that the participle describes.
/// "talks, held in Oslo, were a success", with "held" as a second subject: it describes the first.
/// "the Lima blast killed three", with "blast" as a verb and yet the subject: what is a subject is a noun.
/// "Peru and Chile trade fire, one soldier wounded", with the soldier as the one who wounded: whoever is counted and has no object suffers it.
/// "closed the Lima crossing", with "crossing" as what it did: a gerund with an article, an adjective or a noun of its own is the object.
/// "a court sentenced deposed leader Ray", with "sentenced" as an auxiliary: only the few auxiliaries are, and what follows is a participle of the object.
/// </remarks>
internal static class ClauseRepair
{
    private const int Reach = 16;

    /// <summary>Repairs a tree and its tags in place; it stays a tree with one root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = 0; token < forms.Length; token++)
        {
            if (relations[token] is DependencyRelation.Conj && BaseFormWithin(token, pennTags, heads, relations) is >= 0 and var clause) heads[token] = (short)clause;
            if (relations[token] is DependencyRelation.Appos && IsObjectBesideSubject(token, forms, tags, heads, relations)) (heads[token], relations[token]) = (heads[heads[token]], DependencyRelation.Obj);
            if (relations[token] is DependencyRelation.Xcomp && IsNounReadAsGerund(token, tags, pennTags, heads, relations)) (tags[token], pennTags[token], relations[token]) = (UniversalTag.NOUN, "NN", DependencyRelation.Obj);
            if (relations[token] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && IsSubjectTaggedVerb(token, tags, pennTags, heads, relations)) MakeNoun(token, tags, pennTags, heads, relations);
            if (pennTags[token] is "VBN" or "VBD" && ClauseAfter(token, forms, pennTags, heads, relations) is >= 0 and var main) Subordinate(token, main, pennTags, heads, relations);
            if (pennTags[token] is "VBD" && IsCasualtyCount(token, forms, tags, pennTags, heads, relations)) (pennTags[token], relations[Dependents.Find(token, DependencyRelation.Nsubj, heads, relations)]) = ("VBN", DependencyRelation.NsubjPass);
            // "a reporter imprisoned in Lima": what describes a noun without a subject of its own is no past tense.
            if (relations[token] is DependencyRelation.Acl && pennTags[token] == "VBD" && tags[token] is UniversalTag.VERB && !Dependents.Any(token, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.Obj or DependencyRelation.Mark, heads, relations)) pennTags[token] = "VBN";
            if (relations[token] is DependencyRelation.Ccomp or DependencyRelation.Xcomp && IsCausedPassive(token, forms, pennTags, heads, relations)) (pennTags[token], relations[Dependents.Find(token, DependencyRelation.Nsubj, heads, relations)]) = ("VBN", DependencyRelation.NsubjPass);
            if (relations[token] is DependencyRelation.Csubj or DependencyRelation.CsubjPass && SubjectBefore(token, pennTags, heads, relations) is >= 0 and var described) (heads[token], relations[token]) = ((short)described, DependencyRelation.Acl);
            if (tags[token] is UniversalTag.NUM && IsCountOfParticiple(token, tags, pennTags, heads, relations)) Describe(token, pennTags, heads, relations);
            if (relations[token] is not (DependencyRelation.Aux or DependencyRelation.AuxPass) || heads[token] <= token) continue;
            if (!IsAuxiliary(forms[token]) && pennTags[token] == "VBG") Nominalize(token, tags, pennTags, heads, relations);
            else if (!IsAuxiliary(forms[token])) RaiseMainVerb(token, tags, pennTags, heads, relations);
            else if (ParticipleBefore(token, forms, tags, pennTags, heads, relations) is >= 0 and var participle) Reduce(participle, heads[token], pennTags, heads, relations);
        }
    }

    /// <summary>"demanded that Oman pay and <i>apologise</i>", joined to "demanded": a base form without auxiliary goes with the clause that the finite verb governs; -1 where all is well.</summary>
    private static int BaseFormWithin(int verb, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[verb] is not DependencyRelation.Conj || pennTags[verb] != "VB" || heads[verb] is not (>= 0 and var governor) || pennTags[governor] is not ("VBD" or "VBZ")) return -1;
        if (Dependents.Any(verb, static relation => relation is DependencyRelation.Aux or DependencyRelation.Mark or DependencyRelation.Nsubj or DependencyRelation.Cop, heads, relations)) return -1;
        for (var clause = verb - 1; clause > governor; clause--)
        {
            if (heads[clause] == governor && relations[clause] is DependencyRelation.Ccomp or DependencyRelation.Xcomp && pennTags[clause] is "VB" or "VBP") return clause;
        }

        return -1;
    }

    /// <summary>"closed the Lima <i>crossing</i>", read as what it did: a gerund with an article, an adjective or a noun before it that is its own is a noun, and the object of a verb that has none.</summary>
    private static bool IsNounReadAsGerund(int token, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        token > 1 && relations[token] is DependencyRelation.Xcomp && pennTags[token] == "VBG" && heads[token - 1] == token && relations[token - 1] is DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Det && tags[token - 1] is UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.DET
        && heads[token] is >= 0 and var verb && verb < token - 1 && tags[verb] is UniversalTag.VERB && Dependents.Find(verb, DependencyRelation.Obj, heads, relations) < 0 && Dependents.Find(token, DependencyRelation.Obj, heads, relations) < 0;

    /// <summary>A finite verb without an object that is the subject of the verb behind it.</summary>
    private static bool IsSubjectTaggedVerb(int token, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[token] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && heads[token] > token && tags[token] is UniversalTag.VERB && pennTags[token] is "VBP" or "VBZ"
        && !Dependents.Any(token, static relation => relation is DependencyRelation.Obj or DependencyRelation.Aux or DependencyRelation.Mark or DependencyRelation.Ccomp or DependencyRelation.Xcomp, heads, relations);

    private static void MakeNoun(int token, Span<UniversalTag> tags, Span<string> pennTags, ReadOnlySpan<short> heads, Span<DependencyRelation> relations)
    {
        (tags[token], pennTags[token]) = (UniversalTag.NOUN, pennTags[token] == "VBZ" ? "NNS" : "NN");
        if (token > 0 && heads[token - 1] == token && relations[token - 1] is DependencyRelation.Nsubj) relations[token - 1] = DependencyRelation.Compound;
    }

    /// <summary>The subject before a participle that is read as a second, clausal subject of the same predicate; -1 for none.</summary>
    private static int SubjectBefore(int participle, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[participle] is not (DependencyRelation.Csubj or DependencyRelation.CsubjPass) || pennTags[participle] != "VBN" || heads[participle] <= participle) return -1;
        if (Dependents.Any(participle, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations)) return -1;
        for (var subject = participle - 1; subject >= 0; subject--)
        {
            if (heads[subject] == heads[participle] && relations[subject] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass) return subject;
        }

        return -1;
    }

    /// <summary>"A drone, <i>shot</i> down by Chad, had been made in Iran", with "shot" above "made": a participle between commas without auxiliary and subject is not above the verb that has both. That verb; -1 where all is well.</summary>
    private static int ClauseAfter(int participle, ReadOnlySpan<string> forms, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (pennTags[participle] is not ("VBN" or "VBD") || relations[participle] is DependencyRelation.Conj || (participle > 0 && forms[participle - 1] != ",")) return -1;
        if (Dependents.Any(participle, static relation => relation is DependencyRelation.Aux or DependencyRelation.AuxPass, heads, relations)) return -1;
        if (Subject(participle, heads, relations) is >= 0 and var own) return own < participle - 1 ? VerbAfterComma(participle, forms, heads, relations) : -1;
        for (var main = participle + 1; main < heads.Length; main++)
        {
            if (heads[main] != participle || relations[main] is not (DependencyRelation.Advcl or DependencyRelation.Parataxis or DependencyRelation.Ccomp or DependencyRelation.Conj) || Dependents.Find(main, DependencyRelation.Cc, heads, relations) >= 0 || Dependents.Find(main, DependencyRelation.Mark, heads, relations) >= 0) continue;
            if (Subject(main, heads, relations) is not (>= 0 and var subject)) continue;
            // "Refused passage, Chad turned back": nothing finite begins a sentence without its subject.
            if (participle == 0 ? subject > 0 && forms[..subject].Contains(",") && subject < main : subject < participle - 1) return main;
        }

        return -1;
    }

    /// <summary>"The consul, handed his papers by Chad, <i>flew</i> home", with the consul as who handed: the verb after the second comma, joined without "and"; -1 for none.</summary>
    private static int VerbAfterComma(int participle, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        var main = Dependents.Find(participle, DependencyRelation.Conj, heads, relations);
        if (main < participle || forms[main - 1] != "," || Dependents.Find(main, DependencyRelation.Cc, heads, relations) >= 0 || Subject(main, heads, relations) >= 0) return -1;
        for (var other = main + 1; other < heads.Length; other++)
        {
            if (heads[other] == participle && relations[other] is DependencyRelation.Conj) return -1;
        }

        return main;
    }

    /// <summary>"Mali had two reporters <i>arrested</i>", with the reporters as those who arrest.</summary>
    private static bool IsCausedPassive(int participle, ReadOnlySpan<string> forms, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[participle] is DependencyRelation.Ccomp or DependencyRelation.Xcomp && pennTags[participle] is "VBN" or "VBD" && heads[participle] is >= 0 and var causing && causing < participle && forms[causing] is "had" or "has" or "have" or "having"
        && Dependents.Find(participle, DependencyRelation.Nsubj, heads, relations) is >= 0 and var subject && subject > causing
        && !Dependents.Any(participle, static relation => relation is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Mark or DependencyRelation.Obj, heads, relations);

    /// <summary>"Peru and Chile trade fire, one soldier <i>wounded</i>": whoever is counted before one of these verbs, without an object, suffers it.</summary>
    private static bool IsCasualtyCount(int verb, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        forms[verb] is "killed" or "wounded" or "injured" or "hurt" or "arrested" or "detained" or "jailed" or "executed" && pennTags[verb] is "VBD" && relations[verb] is not DependencyRelation.Root
        && Dependents.Find(verb, DependencyRelation.Nsubj, heads, relations) is >= 0 and var counted && (tags[counted] is UniversalTag.NUM || Dependents.Find(counted, DependencyRelation.Nummod, heads, relations) >= 0)
        && !Dependents.Any(verb, static relation => relation is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Obj or DependencyRelation.Ccomp or DependencyRelation.Xcomp, heads, relations);

    private static int Subject(int verb, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        Dependents.Find(verb, DependencyRelation.Nsubj, heads, relations) is >= 0 and var subject ? subject : Dependents.Find(verb, DependencyRelation.NsubjPass, heads, relations);

    private static void Subordinate(int participle, int main, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        (heads[main], relations[main]) = (heads[participle], relations[participle]);
        if (Subject(main, heads, relations) < 0) heads[Subject(participle, heads, relations)] = (short)main;
        (heads[participle], relations[participle]) = participle == 0 ? ((short)main, DependencyRelation.Advcl) : ((short)Subject(main, heads, relations), DependencyRelation.Acl);
        pennTags[participle] = "VBN";
        for (var child = main + 1; child < heads.Length; child++)
        {
            if (heads[child] == participle) heads[child] = (short)main;
        }
    }

    /// <summary>A bare number read as the subject of a participle right after it, whose clause hangs on a verb without an object.</summary>
    private static bool IsCountOfParticiple(int number, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        tags[number] is UniversalTag.NUM && relations[number] is DependencyRelation.Nsubj && heads[number] == number + 1 && pennTags[number + 1] is "VBD" or "VBN" && relations[number + 1] is DependencyRelation.Ccomp
        && heads[number + 1] is >= 0 and var verb && verb < number && tags[verb] is UniversalTag.VERB && Dependents.Find(number + 1, DependencyRelation.Obj, heads, relations) > number && Dependents.Find(verb, DependencyRelation.Obj, heads, relations) < 0;

    private static void Describe(int number, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var participle = number + 1;
        var noun = Dependents.Find(participle, DependencyRelation.Obj, heads, relations);
        var verb = heads[participle];
        (heads[noun], relations[noun]) = (verb, DependencyRelation.Obj);
        (heads[number], relations[number]) = ((short)noun, DependencyRelation.Nummod);
        (heads[participle], relations[participle], pennTags[participle]) = ((short)noun, DependencyRelation.Amod, "VBN");
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == participle) heads[child] = verb;
        }
    }

    private static bool IsAuxiliary(string form) => form.Length <= 7 && form.ToLowerInvariant() is
        "be" or "am" or "is" or "are" or "was" or "were" or "been" or "being" or "'s" or "’s" or "'re" or "’re" or "'m" or "’m" or "have" or "has" or "had" or "having" or "'ve" or "’ve" or "'d" or "’d"
        or "do" or "does" or "did" or "will" or "would" or "wo" or "'ll" or "’ll" or "shall" or "should" or "can" or "ca" or "could" or "may" or "might" or "must" or "ought" or "need" or "dare" or "used"
        or "get" or "gets" or "got" or "getting" or "gotten" or "let" or "cannot";

    /// <summary>"<i>Fighting</i> broke out", read as an auxiliary: a gerund that is none is the subject of a verb that has no other.</summary>
    private static void Nominalize(int gerund, Span<UniversalTag> tags, Span<string> pennTags, ReadOnlySpan<short> heads, Span<DependencyRelation> relations)
    {
        if (Dependents.Any(heads[gerund], static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass, heads, relations)) return;
        (tags[gerund], pennTags[gerund], relations[gerund]) = (UniversalTag.NOUN, "NN", DependencyRelation.Nsubj);
    }

    /// <summary>"Students boycotted <i>classes</i>", with the classes in apposition to the students: behind the verb and without a comma they are its object.</summary>
    private static bool IsObjectBesideSubject(int noun, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (relations[noun] is not DependencyRelation.Appos || tags[noun] is not (UniversalTag.NOUN or UniversalTag.PROPN) || heads[noun] is not (>= 0 and var subject) || relations[subject] is not DependencyRelation.Nsubj) return false;
        var verb = heads[subject];
        if (verb <= subject || verb >= noun || tags[verb] is not UniversalTag.VERB || forms[(verb + 1)..noun].ContainsAny(",", "–", "-")) return false;
        return !Dependents.Any(verb, static relation => relation is DependencyRelation.Obj or DependencyRelation.Ccomp, heads, relations);
    }

    /// <summary>A verb that is no auxiliary right before its head, a participle with an object: it takes the head's place and the head describes the object.</summary>
    private static void RaiseMainVerb(int verb, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var participle = heads[verb];
        if (participle != verb + 1 || pennTags[verb] is not ("VBD" or "VBZ" or "VBP") || pennTags[participle] is not ("VBD" or "VBN")) return;
        var noun = Dependents.Find(participle, DependencyRelation.Obj, heads, relations);
        if (noun < participle) return;
        tags[verb] = UniversalTag.VERB;
        pennTags[participle] = "VBN";
        (heads[verb], relations[verb]) = (heads[participle], relations[participle]);
        (heads[participle], relations[participle]) = ((short)noun, DependencyRelation.Amod);
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == participle) heads[child] = (short)verb;
        }
    }

    /// <summary>The verb in the past tense before an auxiliary whose own verb has no subject: with a subject, without object, auxiliary, conjunction or comma between the two; -1 for none.</summary>
    private static int ParticipleBefore(int auxiliary, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<string> pennTags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        if (pennTags[auxiliary] is not ("VBD" or "VBZ" or "VBP" or "MD")) return -1;
        var main = heads[auxiliary];
        for (var verb = auxiliary - 1; verb >= 1 && verb >= auxiliary - Reach; verb--)
        {
            if (forms[verb] is "," or ";" or ":" or "–" or "—" || tags[verb] is UniversalTag.CCONJ or UniversalTag.AUX || pennTags[verb] is "WDT" or "WP" or "WRB") return -1;
            if (pennTags[verb] != "VBD" || tags[verb] is not UniversalTag.VERB) continue;
            if (!AreBesides(verb, main, heads, relations) || !AllBelow(verb, main, auxiliary, heads)) return -1;
            return Dependents.Any(verb, static relation => relation is DependencyRelation.Obj or DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop or DependencyRelation.Mark or DependencyRelation.Ccomp or DependencyRelation.Xcomp, heads, relations)
                || Dependents.Any(main, static relation => relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Csubj or DependencyRelation.CsubjPass or DependencyRelation.Mark or DependencyRelation.Cc, heads, relations)
                || Dependents.Find(verb, DependencyRelation.Nsubj, heads, relations) is not (>= 0 and var subject) || subject >= verb || tags[subject] is UniversalTag.PRON ? -1 : verb;
        }

        return -1;
    }

    /// <summary>True when every token between a verb and the auxiliary hangs below the verb or the auxiliary's.</summary>
    private static bool AllBelow(int verb, int main, int auxiliary, ReadOnlySpan<short> heads)
    {
        for (var token = verb + 1; token < auxiliary; token++)
        {
            int at = token, steps = 0;
            while (at >= 0 && at != verb && at != main && steps++ < Reach) at = heads[at];
            if (at != verb && at != main) return false;
        }

        return true;
    }

    /// <summary>Clauses of one head in one relation, or one the other's clause.</summary>
    private static bool AreBesides(int verb, int main, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        (heads[verb] == heads[main] && relations[verb] == relations[main])
        || (heads[main] == verb && relations[main] is DependencyRelation.Parataxis or DependencyRelation.Conj or DependencyRelation.Ccomp or DependencyRelation.Advcl)
        || (heads[verb] == main && relations[verb] is DependencyRelation.Parataxis or DependencyRelation.Ccomp or DependencyRelation.Advcl or DependencyRelation.Csubj);

    private static void Reduce(int participle, int main, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        var subject = Dependents.Find(participle, DependencyRelation.Nsubj, heads, relations);
        if (heads[main] == participle) (heads[main], relations[main]) = (heads[participle], relations[participle]);
        var isPassive = Dependents.Any(main, static relation => relation is DependencyRelation.AuxPass, heads, relations);
        (heads[subject], relations[subject]) = ((short)main, isPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
        (heads[participle], relations[participle]) = ((short)subject, DependencyRelation.Acl);
        pennTags[participle] = "VBN";
        for (var child = 0; child < subject; child++)
        {
            if (heads[child] == participle) heads[child] = (short)main;
        }
    }
}
