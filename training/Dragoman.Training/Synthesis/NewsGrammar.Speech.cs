using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Training.Synthesis;

/// <content>Who says so in the middle of what is said, and lists of officials.</content>
internal sealed partial class NewsGrammar
{
    /// <summary>"“The border”, the minister said, “will be reopened on Monday.”": what is said heads the sentence, who says it is a parataxis.</summary>
    private Phrase InterruptedQuotation()
    {
        var curly = Chance(0.6);
        depth = 1;
        var (subject, plural) = Actor(plain: true);
        var said = Predicate(plural, Tense());
        return said
            .First(Punct, Quote(curly, opening: true)).First(Parataxis, Aside()).First(Punct, Quote(curly, opening: false)).First(Punct, Comma())
            .First(Nsubj, subject).First(Punct, Quote(curly, opening: true)).After(Punct, Quote(curly, opening: false));
    }

    /// <summary>"The border, the ministry said on Monday, will be reopened."</summary>
    private Phrase InterruptedClause()
    {
        depth = 1;
        var (subject, plural) = Actor(plain: true);
        return Predicate(plural, Tense()).First(Parataxis, Aside().First(Punct, Comma())).First(Nsubj, subject);
    }

    /// <summary>"the minister said,".</summary>
    private Phrase Aside()
    {
        var (speaker, plural) = Actor(plain: Chance(0.7));
        var verb = Finite(VerbForms.Read(Pick(["say:said:said", "say:said:said", "add", "warn", "stress"])), plural, VerbTense.Past);
        if (Chance(0.15)) verb.After(Nsubj, speaker);
        else verb.Before(Nsubj, speaker);
        if (Chance(0.3)) Add(verb, Time());
        return verb.After(Punct, Comma());
    }

    /// <summary>"According to the ministry, two soldiers were detained."</summary>
    private Phrase AccordingTo()
    {
        var clause = Clause();
        depth = 1;
        var source = Actor(plain: true).Phrase.First(Case, Word("according", UniversalTag.VERB, "VBG").After(Fixed, Adposition("to")));
        return Chance(0.6) ? clause.First(Obl, source.After(Punct, Comma())) : clause.After(Obl, source.First(Punct, Comma()));
    }

    /// <summary>Several persons with their offices, as subject or as those met.</summary>
    private Phrase ManyOfficials()
    {
        depth = 1;
        var people = Coordinate([.. Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Chance(0.7) ? TitledPerson() : NameWithOffice())]);
        if (Chance(0.5)) return Predicate(plural: true, Tense()).First(Nsubj, people);
        var (subject, plural) = Actor(plain: true);
        var met = Finite(VerbForms.Read(Pick(["meet:met:met", "receive", "invite"])), plural, VerbTense.Past).First(Nsubj, subject).After(Obj, people);
        if (Chance(0.4)) met.After(Obl, City().Before(Case, Adposition("in")));
        return met;
    }

    private static Phrase Quote(bool curly, bool opening) =>
        Word(curly ? opening ? "“" : "”" : "\"", UniversalTag.PUNCT, opening ? "``" : "''");
}
