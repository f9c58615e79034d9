using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Training.Synthesis;

/// <content>Headlines.</content>
internal sealed partial class NewsGrammar
{
    /// <summary>Short, in the present, without articles; every longer word with a capital, or only the names.</summary>
    private Sentence Headline()
    {
        var (subject, plural) = HeadlineSubject();
        var verb = random.Next(10) switch
        {
            0 => HeadlinePassive(subject),
            1 => HeadlineObject(forms => forms.Infinitive()).First(Mark, Word("to", UniversalTag.PART, "TO")).First(Nsubj, subject),
            2 => HeadlineReport(plural).First(Nsubj, subject),
            _ => HeadlineVerb(plural).First(Nsubj, subject),
        };
        if (Chance(0.3)) verb.After(Obl, City().Before(Case, Adposition(Pick(["in", "near"]))));
        if (Chance(0.3))
        {
            var (other, many) = HeadlineSubject();
            verb.After(Advcl, HeadlineVerb(many).First(Nsubj, other).First(Mark, Word(Pick(["as", "after", "before", "while"]), UniversalTag.SCONJ, "IN")));
        }
        else if (Chance(0.3))
        {
            verb.After(Conj, HeadlineVerb(plural).First(Punct, Comma()));
        }

        return Chance(0.55) ? TitleCase(verb.ToSentence()) : Capitalise(verb.ToSentence());
    }

    private (Phrase Phrase, bool Plural) HeadlineSubject()
    {
        switch (random.Next(8))
        {
            case 0 or 1:
                return (Country(), false);
            case 2:
                return (City(), false);
            case 3:
                return (Name(Pick(NewsLexicon.Acronyms)), false);
            case 4:
                return Chance(0.5) ? (Surname(), false) : (FullName(), false);
            case 5:
                var parts = Pick(Chance(0.5) ? NewsLexicon.Offices : NewsLexicon.Bodies).Split('/');
                var office = Word(parts[1], UniversalTag.NOUN, "NN");
                if (parts[0] is "foreign" or "prime") office.Before(Amod, Word(parts[0], UniversalTag.ADJ, "JJ"));
                return (Owned(office), false);
            case 6:
                return (Owned(Word(Pick(NewsLexicon.Groups), UniversalTag.NOUN, "NNS")), true);
            default:
                return Chance(0.5)
                    ? (Word(Pick(["shelling", "fighting", "bombing", "summit", "protest"]), UniversalTag.NOUN, "NN"), false)
                    : (Word(Pick(["talks", "protests", "clashes", "drills", "strikes"]), UniversalTag.NOUN, "NNS"), true);
        }
    }

    private Phrase Owned(Phrase noun) => Chance(0.6) ? noun.First(Amod, Demonym()) : noun;

    private Phrase HeadlineVerb(bool plural)
    {
        if (Chance(0.2)) return Finite(VerbForms.Read(Pick(NewsLexicon.WithInfinitive)), plural, VerbTense.Present).After(Xcomp, HeadlineObject(forms => forms.Infinitive()).First(Mark, Word("to", UniversalTag.PART, "TO")));
        if (Chance(0.1)) return Finite(VerbForms.Read(Pick(NewsLexicon.WithPersonAndInfinitive)), plural, VerbTense.Present).After(Obj, Country()).After(Xcomp, HeadlineObject(forms => forms.Infinitive()).First(Mark, Word("to", UniversalTag.PART, "TO")));
        if (Chance(0.1)) return Finite(VerbForms.Read(Pick(NewsLexicon.HeadlineIntransitive)), plural, VerbTense.Present);
        return HeadlineObject(forms => Finite(forms, plural, VerbTense.Present));
    }

    /// <summary>"says talks failed".</summary>
    private Phrase HeadlineReport(bool plural)
    {
        var (subject, many) = HeadlineSubject();
        return Finite(VerbForms.Read(Pick(["say:said:said", "warn", "claim", "deny"])), plural, VerbTense.Present).After(Ccomp, HeadlineVerb(many).First(Nsubj, subject));
    }

    /// <summary>"envoy summoned over remarks".</summary>
    private Phrase HeadlinePassive(Phrase subject)
    {
        var parts = Pick(NewsLexicon.Transitive).Split('/');
        return VerbForms.Read(parts[0]).Passive().Before(NsubjPass, subject).After(Obl, HeadlineNoun("ep").First(Case, Adposition(Pick(["over", "after", "in", "during"]))));
    }

    private Phrase HeadlineObject(Func<VerbForms, Phrase> inflect)
    {
        var parts = Pick(Chance(0.3) ? NewsLexicon.HeadlineVerbs : NewsLexicon.Transitive).Split('/');
        var kind = parts[1][random.Next(parts[1].Length)];
        var verb = inflect(VerbForms.Read(parts[0]));
        verb.After(Obj, kind == 'a' ? Chance(0.5) ? Country() : City() : HeadlineNoun(kind.ToString()));
        if (Chance(0.2)) verb.After(Obl, HeadlineNoun("ep").First(Case, Adposition(Pick(["over", "after", "amid", "despite"]))));
        return verb;
    }

    private Phrase HeadlineNoun(string kinds)
    {
        var kind = kinds[random.Next(kinds.Length)];
        var forms = Pick(kind switch { 'e' => NewsLexicon.Events, 'p' => NewsLexicon.Papers, 'h' => NewsLexicon.People, _ => NewsLexicon.Things }).Split('/');
        var plural = Chance(0.5);
        var noun = kind == 'e' && Chance(0.3) ? Word("talks", UniversalTag.NOUN, "NNS") : Word(forms[plural ? 1 : 0], UniversalTag.NOUN, plural ? "NNS" : "NN");
        if (Chance(0.4)) noun.Before(Amod, Chance(0.5) ? Demonym() : Word(Pick(NewsLexicon.Adjectives), UniversalTag.ADJ, "JJ"));
        else if (Chance(0.4)) noun.Before(Compound, Chance(0.3) ? Country() : Modifier());
        if (Chance(0.3)) noun.After(Nmod, Country().Before(Case, Adposition(Pick(["with", "over", "from", "of"]))));
        return noun;
    }

    private static Sentence TitleCase(Sentence sentence)
    {
        string[] forms = [.. Enumerable.Range(0, sentence.Count).Select(i => i == 0 || sentence.Form(i).Length > 4 || sentence.Tag(i) is not (UniversalTag.ADP or UniversalTag.PART or UniversalTag.SCONJ) ? Capital(sentence.Form(i)) : sentence.Form(i))];
        int[] all = [.. Enumerable.Range(0, sentence.Count)];
        return new Sentence(sentence.Span, all, [.. all.Select(i => i + 1)], forms, forms, [.. all.Select(sentence.Tag)], [.. all.Select(sentence.PennTag)], [.. all.Select(i => (short)sentence.Head(i))], [.. all.Select(sentence.Relation)]);
    }
}
