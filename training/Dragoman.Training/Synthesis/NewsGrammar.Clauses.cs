using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Training.Synthesis;

/// <content>Verbs with their complements, and clauses.</content>
internal sealed partial class NewsGrammar
{
    private enum VerbTense
    {
        Past,
        Present,
        Future,
        Perfect,
        Pluperfect,
    }

    private VerbTense Tense() => random.Next(10) switch { < 5 => VerbTense.Past, 5 or 6 => VerbTense.Present, 7 => VerbTense.Future, 8 => VerbTense.Perfect, _ => VerbTense.Pluperfect };

    private static Phrase Finite(VerbForms verb, bool plural, VerbTense tense) => tense switch
    {
        VerbTense.Past => Word(verb.Past, UniversalTag.VERB, "VBD"),
        VerbTense.Present => plural ? Word(verb.Stem, UniversalTag.VERB, "VBP") : Word(verb.Present, UniversalTag.VERB, "VBZ"),
        VerbTense.Future => verb.Infinitive().Before(Aux, Word("will", UniversalTag.AUX, "MD")),
        VerbTense.Perfect => verb.Passive().Before(Aux, plural ? Word("have", UniversalTag.AUX, "VBP") : Word("has", UniversalTag.AUX, "VBZ")),
        _ => verb.Passive().Before(Aux, Word("had", UniversalTag.AUX, "VBD")),
    };

    /// <summary>A verb with its complements and, now and then, its circumstances; without a subject.</summary>
    private Phrase Predicate(bool plural, VerbTense tense) => Complete(verb => Finite(verb, plural, tense));

    /// <summary>"to close the border".</summary>
    private Phrase Infinitive()
    {
        var verb = Complete(forms => forms.Infinitive());
        return verb.First(Mark, Word("to", UniversalTag.PART, "TO"));
    }

    private Phrase Complete(Func<VerbForms, Phrase> inflect)
    {
        depth++;
        var draw = depth > 3 ? random.Next(6) : random.Next(10);
        var verb = draw switch
        {
            < 5 => WithObject(inflect),
            5 => WithPreposition(inflect),
            6 => WithClause(inflect),
            7 => inflect(VerbForms.Read(Pick(NewsLexicon.WithInfinitive))).After(Xcomp, Infinitive()),
            8 => WithPerson(inflect),
            _ => Accusing(inflect),
        };
        depth--;
        return verb;
    }

    private Phrase WithObject(Func<VerbForms, Phrase> inflect)
    {
        var parts = Pick(NewsLexicon.Transitive).Split('/');
        var verb = inflect(VerbForms.Read(parts[0])).After(Obj, Thing(parts[1]));
        if (Chance(0.25)) verb.After(Obl, City().Before(Case, Adposition("in")));
        if (Chance(0.2)) Add(verb, Time());
        return verb;
    }

    private Phrase WithPreposition(Func<VerbForms, Phrase> inflect)
    {
        var parts = Pick(NewsLexicon.Intransitive).Split('/');
        var verb = inflect(VerbForms.Read(parts[0])).After(Obl, Thing(parts[2]).First(Case, Adposition(parts[1])));
        if (Chance(0.3)) Add(verb, Time());
        return verb;
    }

    private Phrase WithClause(Func<VerbForms, Phrase> inflect)
    {
        var clause = Clause();
        if (Chance(0.7)) clause.First(Mark, Word("that", UniversalTag.SCONJ, "IN"));
        return inflect(VerbForms.Read(Pick(NewsLexicon.Saying))).After(Ccomp, clause);
    }

    private Phrase WithPerson(Func<VerbForms, Phrase> inflect)
    {
        if (Chance(0.3)) return inflect(VerbForms.Read("call")).After(Obl, Actor(plain: true).Phrase.First(Case, Adposition("on"))).After(Xcomp, Infinitives());
        return inflect(VerbForms.Read(Pick(NewsLexicon.WithPersonAndInfinitive))).After(Obj, Actor(plain: true).Phrase).After(Xcomp, Infinitives());
    }

    /// <summary>"to stop the attacks and to free the prisoners", "to stop the attacks and free the prisoners".</summary>
    private Phrase Infinitives()
    {
        var first = Infinitive();
        if (!Chance(0.35)) return first;
        var second = Chance(0.5) ? Infinitive() : Complete(forms => forms.Infinitive());
        return first.After(Conj, second.First(Cc, Word("and", UniversalTag.CCONJ, "CC")));
    }

    private Phrase Accusing(Func<VerbForms, Phrase> inflect) =>
        inflect(VerbForms.Read("accuse")).After(Obj, Actor(plain: true).Phrase).After(Advcl, Complete(forms => forms.Ing()).First(Mark, Word("of", UniversalTag.SCONJ, "IN")));

    private static void Add(Phrase verb, (DependencyRelation Relation, Phrase Phrase) circumstance) => verb.After(circumstance.Relation, circumstance.Phrase);

    /// <summary>A subject with a predicate.</summary>
    private Phrase Clause()
    {
        depth++;
        if (Chance(0.25))
        {
            depth--;
            return Chance(0.6) ? PassiveClause() : EventClause();
        }

        var (subject, plural) = Actor(plain: depth > 2);
        var tense = Tense();
        var verb = Predicate(plural, tense);
        if (Chance(0.12))
        {
            var (relation, phrase) = Time();
            verb.First(relation, phrase);
        }

        verb.First(Nsubj, subject);
        depth--;
        return verb;
    }

    /// <summary>"Talks between Baku and Yerevan collapsed on Monday".</summary>
    private Phrase EventClause()
    {
        var forms = Pick(Chance(0.4) ? ["talks/talks", "negotiations/negotiations", "clashes/clashes"] : Chance(0.5) ? NewsLexicon.Events : NewsLexicon.Papers).Split('/');
        var plural = forms[0] == forms[1] || Chance(0.3);
        var subject = Word(forms[plural ? 1 : 0], UniversalTag.NOUN, plural ? "NNS" : "NN");
        if (!plural || Chance(0.4)) Determine(subject, plural: false);
        if (Chance(0.6)) subject.After(Nmod, Coordinate([Chance(0.5) ? Country() : City(), Chance(0.5) ? Country() : City()]).First(Case, Adposition(Pick(["between", "of"]))));
        if (Chance(0.3)) subject.After(Nmod, Thing("pt").First(Case, Adposition("on")));
        var verb = Finite(VerbForms.Read(Pick(["collapse", "resume", "end", "begin:began:begun", "fail", "stall", "continue", "succeed", "follow", "expire"])), plural, Tense()).First(Nsubj, subject);
        if (Chance(0.3)) verb.After(Obl, City().Before(Case, Adposition("in")));
        if (Chance(0.5)) Add(verb, Time());
        return verb;
    }

    private Phrase PassiveClause()
    {
        var parts = Pick(NewsLexicon.Transitive).Split('/');
        var subject = Thing(parts[1].Replace("a", "h", StringComparison.Ordinal));
        var plural = subject.Penn == "NNS";
        var verb = VerbForms.Read(parts[0]).Passive();
        verb.Before(NsubjPass, subject);
        if (Chance(0.3)) verb.Before(Aux, Word("will", UniversalTag.AUX, "MD")).Before(AuxPass, Word("be", UniversalTag.AUX, "VB"));
        else verb.Before(AuxPass, Word(plural ? "were" : "was", UniversalTag.AUX, "VBD"));
        if (Chance(0.4)) verb.After(OblAgent, Actor(plain: true).Phrase.First(Case, Adposition("by")));
        if (Chance(0.4)) Add(verb, Time());
        return verb;
    }
}
