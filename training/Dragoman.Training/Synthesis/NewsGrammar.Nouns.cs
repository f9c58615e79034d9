using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Training.Synthesis;

/// <content>Actors, things, places and times.</content>
internal sealed partial class NewsGrammar
{
    private static Phrase Word(string form, UniversalTag tag, string penn) => new(form, tag, penn);

    private static Phrase Comma() => Word(",", UniversalTag.PUNCT, ",");

    private static Phrase Adposition(string form) => Word(form, UniversalTag.ADP, "IN");

    private static Phrase Name(string form) => Word(form, UniversalTag.PROPN, "NNP");

    private static Phrase The() => Word("the", UniversalTag.DET, "DT");

    private Phrase Country() => Name(Pick(NewsLexicon.Countries).Split('/')[0]);

    private Phrase City() => Name(Pick(NewsLexicon.Countries).Split('/')[2]);

    private Phrase Demonym() => Word(Pick(NewsLexicon.Countries).Split('/')[1], UniversalTag.ADJ, "JJ");

    /// <summary>Somebody who acts, and whether that is several.</summary>
    private (Phrase Phrase, bool Plural) Actor(bool plain = false)
    {
        switch (random.Next(plain ? 5 : 9))
        {
            case 0:
                return (Country(), false);
            case 1:
                return (City(), false);
            case 2:
                return (TheOffice(capital: false), false);
            case 3:
                return (Body(), false);
            case 4:
                return (Group(), true);
            case 5:
                return (TitledPerson(), false);
            case 6:
                return (OfficeWithName(), false);
            case 7:
                return (Coordinate([.. Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Country())]), true);
            default:
                var actor = Chance(0.5) ? Body() : TheOffice(capital: false);
                return (Describe(actor), false);
        }
    }

    private Phrase TheOffice(bool capital)
    {
        var parts = Pick(NewsLexicon.Offices).Split('/');
        var office = capital ? Name(Capital(parts[1])) : Word(parts[1], UniversalTag.NOUN, "NN");
        if (!capital) AddOwner(office);
        if (parts[0].Length > 0) office.Before(Amod, Word(capital ? Capital(parts[0]) : parts[0], UniversalTag.ADJ, capital ? "NNP" : "JJ"));
        return office;
    }

    private void AddOwner(Phrase noun)
    {
        switch (random.Next(4))
        {
            case 0:
                noun.Before(NmodPoss, Country().After(Case, Word(Chance(0.5) ? "’s" : "'s", UniversalTag.PART, "POS")));
                break;
            case 1:
                noun.Before(Det, The());
                noun.After(Nmod, Country().Before(Case, Adposition("of")));
                break;
            case 2:
                noun.Before(Det, The());
                if (Chance(0.3)) noun.After(Nmod, City().Before(Case, Adposition("in")));
                break;
            default:
                noun.Before(Det, The()).Before(Amod, Demonym());
                break;
        }
    }

    private Phrase Body()
    {
        var parts = Pick(NewsLexicon.Bodies).Split('/');
        var body = Word(parts[1], UniversalTag.NOUN, "NN");
        AddOwner(body);
        if (parts[0].Length > 0) body.Before(parts[0] is "foreign" or "constitutional" or "general" ? Amod : Compound, Word(parts[0], parts[0] is "foreign" or "constitutional" or "general" ? UniversalTag.ADJ : UniversalTag.NOUN, parts[0] is "foreign" or "constitutional" or "general" ? "JJ" : "NN"));
        return body;
    }

    private Phrase Group()
    {
        var group = Word(Pick(NewsLexicon.Groups), UniversalTag.NOUN, "NNS");
        switch (random.Next(5))
        {
            case 0:
                return group.Before(Nummod, Word(Pick(Numbers), UniversalTag.NUM, "CD"));
            case 1:
                return group.Before(Det, The()).After(Nmod, Coordinate([Country(), Country()]).First(Case, Adposition("of")));
            case 2:
                return group.Before(Amod, Word(Pick(["several", "many", "other"]), UniversalTag.ADJ, "JJ"));
            case 3:
                return group.After(Nmod, City().Before(Case, Adposition("in")));
            default:
                return group.Before(Amod, Demonym());
        }
    }

    private Phrase FullName() => Name(Pick(NewsLexicon.Given)).After(Flat, Name(Pick(NewsLexicon.Family)));

    private Phrase TitledPerson()
    {
        var title = TheOffice(capital: true);
        if (Chance(0.6)) title.First(Amod, Demonym());
        return FullName().First(NmodDesc, title);
    }

    /// <summary>"Georgia's foreign minister, Nino Beridze,".</summary>
    private Phrase OfficeWithName()
    {
        var name = FullName();
        var office = TheOffice(capital: false).After(Appos, name);
        name.First(Punct, Comma()).After(Punct, Comma());
        return office;
    }

    /// <summary>A noun with a relative clause or an apposition between commas.</summary>
    private Phrase Describe(Phrase noun)
    {
        if (Chance(0.25))
        {
            var part = Word(Pick(["official", "body", "member", "leader", "ally", "veteran"]), UniversalTag.NOUN, "NN").Before(Det, Word("a", UniversalTag.DET, "DT")).Before(Amod, Word(Pick(["former", "senior", "close"]), UniversalTag.ADJ, "JJ"));
            return noun.After(Appos, part.After(Nmod, Body().First(Case, Adposition("of"))).First(Punct, Comma()).After(Punct, Comma()));
        }

        var clause = Predicate(false, Tense());
        clause.First(Nsubj, Chance(0.5) ? Word("which", UniversalTag.PRON, "WDT") : Word("who", UniversalTag.PRON, "WP")).First(Punct, Comma()).After(Punct, Comma());
        return noun.After(AclRelcl, clause);
    }

    /// <summary>Something of the kinds named by letters, now and then two or three of them.</summary>
    private Phrase Thing(string kinds)
    {
        if (kinds == "c" || depth > 3 || !Chance(0.12)) return SingleThing(kinds);
        var plain = kinds.Replace("a", "h", StringComparison.Ordinal);
        return Coordinate([.. Enumerable.Range(0, 2 + random.Next(2)).Select(_ => SingleThing(plain))]);
    }

    private Phrase SingleThing(string kinds)
    {
        var kind = kinds[random.Next(kinds.Length)];
        if (kind == 'a') return Actor(plain: true).Phrase;
        if (kind == 'c') return City();
        var forms = Pick(kind switch { 'e' => NewsLexicon.Events, 'p' => NewsLexicon.Papers, 'h' => NewsLexicon.People, _ => NewsLexicon.Things }).Split('/');
        var plural = Chance(0.45);
        var noun = Word(forms[plural ? 1 : 0], UniversalTag.NOUN, plural ? "NNS" : "NN");
        Determine(noun, plural);
        if (Chance(0.35)) noun.Before(Amod, Word(Pick(NewsLexicon.Adjectives), UniversalTag.ADJ, "JJ"));
        else if (Chance(0.25)) noun.Before(Amod, Demonym());
        AddComplement(noun, kind);
        return noun;
    }

    private void Determine(Phrase noun, bool plural)
    {
        var draw = random.Next(5);
        if (plural && draw < 2) return;
        if (plural && draw == 2) noun.Before(Nummod, Word(Pick(Numbers), UniversalTag.NUM, "CD"));
        else if (!plural && draw == 2) noun.Before(Det, Word("a", UniversalTag.DET, "DT"));
        else if (draw == 3) noun.Before(NmodPoss, Word(Pick(["its", "their", "his", "her"]), UniversalTag.PRON, "PRP$"));
        else noun.Before(Det, The());
    }

    private void AddComplement(Phrase noun, char kind)
    {
        if (Chance(0.55)) return;
        switch (kind)
        {
            case 'p' when Chance(0.3):
                noun.After(Acl, Infinitive());
                break;
            case 'p' when Chance(0.3):
                noun.After(AclRelcl, Predicate(false, Tense()).First(Nsubj, Word("that", UniversalTag.PRON, "WDT")));
                break;
            case 'p':
                noun.After(Nmod, Thing("e").First(Case, Adposition(Pick(["on", "for", "about"]))));
                break;
            case 'e':
                noun.After(Nmod, Coordinate([Country(), Country()]).First(Case, Adposition("between")));
                break;
            case 'h':
                noun.After(Nmod, City().Before(Case, Adposition(Pick(["in", "from"]))));
                break;
            default:
                noun.After(AclRelcl, Gapped());
                break;
        }
    }

    /// <summary>A relative clause without its object: "that the rebels had seized".</summary>
    private Phrase Gapped()
    {
        var (subject, plural) = Actor(plain: true);
        var verb = Finite(VerbForms.Read(Pick(NewsLexicon.Transitive).Split('/')[0]), plural, Tense());
        verb.First(Nsubj, subject);
        return Chance(0.7) ? verb.First(Obj, Word(Chance(0.5) ? "which" : "that", UniversalTag.PRON, "WDT")) : verb;
    }

    /// <summary>"A, B and C", headed by the first.</summary>
    private Phrase Coordinate(Phrase[] items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            var last = i == items.Length - 1;
            items[i].First(last ? Cc : Punct, last ? Word("and", UniversalTag.CCONJ, "CC") : Comma());
            items[0].After(Conj, items[i]);
        }

        return items[0];
    }

    /// <summary>When: "on Monday", "last week", "in May", "Monday".</summary>
    private (DependencyRelation Relation, Phrase Phrase) Time()
    {
        switch (random.Next(6))
        {
            case 0 or 1 or 2:
                return (Obl, Name(Pick(NewsLexicon.Days)).Before(Case, Adposition("on")));
            case 3:
                return (OblUnmarked, Word(Pick(["week", "month", "year"]), UniversalTag.NOUN, "NN").Before(Amod, Word(Pick(["last", "next"]), UniversalTag.ADJ, "JJ")));
            case 4:
                return (Obl, Name(Pick(NewsLexicon.Months)).Before(Case, Adposition("in")));
            default:
                return (OblUnmarked, Name(Pick(NewsLexicon.Days)));
        }
    }
}
