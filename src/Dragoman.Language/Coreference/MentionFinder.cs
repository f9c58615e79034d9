using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Language.Coreference;

/// <summary>Finds the mentions of a sentence: names, descriptions, pronouns and adjectives of countries.</summary>
internal sealed class MentionFinder(IDemonymList? demonyms)
{
    /// <summary>Adds the mentions of a sentence in the order of their heads.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="number">Its number in the document.</param>
    /// <param name="names">The sentence's names.</param>
    /// <param name="quotations">The number of the quotation around each token; empty where there is none.</param>
    /// <param name="found">Receives the mentions.</param>
    public void Find(Sentence sentence, int number, ReadOnlySpan<NamedSpan> names, int[] quotations, List<Mention> found)
    {
        var first = names.Length > 0 ? FirstOf(sentence, names[0], 0) : sentence.Count;
        for (var token = 0; token < sentence.Count; token++)
        {
            if (names.Length > 0 && names[0].End <= token)
            {
                names = names[1..];
                first = names.Length > 0 ? FirstOf(sentence, names[0], token) : sentence.Count;
            }

            var quotation = quotations.Length > 0 ? quotations[token] : 0;
            if (first <= token)
            {
                if (token == HeadOf(sentence, first, names[0])) found.Add(Named(sentence, number, names[0], token, quotation));
                else if (token >= names[0].First && Nested(sentence, number, names[0], token, quotation) is { } nested) found.Add(nested);
                else if (token < names[0].First && Demonym(sentence, number, token, quotation) is { } adjective) found.Add(adjective);
                continue;
            }

            var mention = sentence.Tag(token) switch
            {
                UniversalTag.PRON => Pronoun(sentence, number, token, quotation),
                UniversalTag.NOUN or UniversalTag.PROPN => Description(sentence, number, token, quotation),
                UniversalTag.NUM or UniversalTag.DET => Bare(sentence, number, token, quotation),
                _ => null,
            };
            mention ??= Demonym(sentence, number, token, quotation);
            if (mention is not null) found.Add(mention);
        }
    }

    /// <summary>Where a person's name with its capitalised titles begins ("Foreign Minister Ararat Mirzoyan").</summary>
    private static int FirstOf(Sentence sentence, NamedSpan name, int from)
    {
        if (name.Kind != NameKind.Person) return name.First;
        var first = name.First;
        for (var token = name.First - 1; token >= from && IsTitleWord(sentence, token); token--)
        {
            if (WordClasses.IsTitle(sentence.Form(token)) || first < name.First) first = token;
        }

        return first;
    }

    private static bool IsCounterpart(Sentence sentence, int token) => token >= 0 && sentence.Lemma(token) == "counterpart";

    private static bool IsTitleWord(Sentence sentence, int token)
    {
        var form = sentence.Form(token);
        return char.IsUpper(form[0]) && sentence.Tag(token) is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ;
    }

    /// <summary>The head of a name with its titles: a word of the name that hangs outside, else a title that does.</summary>
    private static int HeadOf(Sentence sentence, int first, NamedSpan name)
    {
        var own = HeadOf(sentence, name.First, name.End);
        var head = sentence.Head(own);
        return head < first || head >= name.End ? own : HeadOf(sentence, first, name.End);
    }

    private static int HeadOf(Sentence sentence, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            var head = sentence.Head(token);
            if ((head < first || head >= end) && sentence.Tag(token) is not (UniversalTag.PUNCT or UniversalTag.ADJ)) return token;
        }

        return end - 1;
    }

    private Mention Named(Sentence sentence, int number, NamedSpan name, int head, int quotation)
    {
        var (first, end) = PhraseReader.Extent(sentence, head);
        (first, end) = (IsCounterpart(sentence, name.First - 1) ? name.First : Math.Min(first, name.First), name.End);
        var words = new string[name.End - name.First];
        for (var i = 0; i < words.Length; i++) words[i] = sentence.Form(name.First + i);
        var person = name.Kind == NameKind.Person;
        var title = person ? PhraseReader.Title(sentence, first, name.First, demonyms) : null;
        var country = person
            ? PhraseReader.Countries(sentence, head, demonyms) is [var own, ..] ? own : null
            : name.Kind == NameKind.Place && demonyms is not null && string.Join(' ', words) is var phrase && demonyms.IsCountryName(phrase) ? demonyms.CountryOf(phrase) : null;
        return new()
        {
            Sentence = number, First = first, End = end, Head = head, Kind = MentionKind.Name, Lemma = sentence.Lemma(head).ToLowerInvariant(),
            Name = words, NameKind = name.Kind, Class = GeneralNouns.ClassOf(name.Kind), Definite = true, Title = title, Country = country,
            Gender = person ? PersonGender.Of(words, title) : name.Kind == NameKind.Other ? Gender.Unknown : Gender.Neuter,
            Plural = string.Equals(sentence.PennTag(head), "NNPS", StringComparison.Ordinal) && name.Kind == NameKind.Other,
            Quotation = quotation, IsSubject = IsSubject(sentence, head) || IsBeforeVerb(sentence, first, name.End), IsPossessor = sentence.Relation(head) == DependencyRelation.NmodPoss,
        };
    }

    /// <summary>A place inside another name: "US" in "US Census Bureau", "Kazakhstan" in "Ministry of Foreign Affairs of Kazakhstan".</summary>
    private Mention? Nested(Sentence sentence, int number, NamedSpan name, int head, int quotation)
    {
        if (name.Kind == NameKind.Person || !char.IsUpper(sentence.Form(head)[0])) return null;
        for (var first = Math.Max(name.First, head - 2); first <= head; first++)
        {
            var length = ListedNames.Default.Match(sentence, first, out var kind);
            if (length == 0 || kind != NameKind.Place || first + length > name.End || first + length <= head || length == name.End - name.First) continue;
            if (HeadOf(sentence, first, first + length) != head) return null;
            var words = new string[length];
            for (var i = 0; i < length; i++) words[i] = sentence.Form(first + i);
            var phrase = string.Join(' ', words);
            return new()
            {
                Sentence = number, First = first, End = first + length, Head = head, Kind = MentionKind.Name, Lemma = sentence.Lemma(head).ToLowerInvariant(),
                Name = words, NameKind = kind, Class = EntityClass.Place, Definite = true, Gender = Gender.Neuter, Quotation = quotation,
                Country = demonyms is not null && demonyms.IsCountryName(phrase) ? demonyms.CountryOf(phrase) : null,
            };
        }

        return null;
    }

    /// <summary>A name right before a finite verb is its subject, whatever the tree says.</summary>
    private static bool IsBeforeVerb(Sentence sentence, int first, int end) =>
        end < sentence.Count && (sentence.PennTag(end) is "VBD" or "VBZ" or "VBP" or "MD" || (sentence.PennTag(end) is "VBN" && sentence.Head(end) < 0)) && (first == 0 || sentence.Tag(first - 1) is not (UniversalTag.ADP or UniversalTag.VERB));

    private static Mention? Pronoun(Sentence sentence, int number, int token, int quotation)
    {
        var form = sentence.Form(token);
        if (Pronouns.PersonalForm(form) is not { } personal)
            return form.Equals("both", StringComparison.OrdinalIgnoreCase) ? Bare(sentence, number, token, quotation) : null;
        if (personal == "it" && IsExpletive(sentence, token)) return null;
        return new()
        {
            Sentence = number, First = token, End = token + 1, Head = token, Kind = MentionKind.Pronoun, Lemma = personal,
            Class = personal is "he" or "she" or "i" or "we" ? EntityClass.Person : EntityClass.Unknown,
            Gender = personal switch { "he" => Gender.Masculine, "she" => Gender.Feminine, "it" => Gender.Neuter, _ => Gender.Unknown },
            Plural = personal is "they" or "we", Definite = true, Quotation = quotation,
            IsSubject = IsSubject(sentence, token), IsPossessor = sentence.Relation(token) == DependencyRelation.NmodPoss,
        };
    }

    private Mention? Description(Sentence sentence, int number, int token, int quotation)
    {
        var lemma = sentence.Lemma(token).ToLowerInvariant();
        if (!IsPhraseHead(sentence.Relation(token)) && lemma != "counterpart") return null;
        var kind = GeneralNouns.ClassOf(lemma);
        if (kind == EntityClass.Quantity) return null;
        var (first, end) = PhraseReader.Extent(sentence, token);
        var countries = PhraseReader.Countries(sentence, token, demonyms);
        var title = PhraseReader.Title(sentence, first, token + 1, demonyms);
        var plural = sentence.PennTag(token) is "NNS" or "NNPS" || lemma is "people" or "police";
        return new()
        {
            Sentence = number, First = first, End = end, Head = token, Kind = MentionKind.Description, Lemma = lemma, Class = kind,
            Title = title is null || title.Head == lemma ? title : new(lemma, title.Modifiers), Country = countries.Length == 1 ? countries[0] : null, Countries = countries,
            Gender = kind == EntityClass.Person ? PersonNouns.GenderOf(lemma) : Gender.Neuter, Plural = plural,
            Definite = IsDefinite(sentence, token) || (!plural && kind == EntityClass.Person && countries.Length > 0 && sentence.Child(token, DependencyRelation.Det) < 0),
            Count = PhraseReader.Count(sentence, token), Quotation = quotation,
            IsSubject = IsSubject(sentence, token), IsPossessor = sentence.Relation(token) == DependencyRelation.NmodPoss,
        };
    }

    /// <summary>"Both agreed", "the two met": a number alone as subject, object or oblique.</summary>
    private static Mention? Bare(Sentence sentence, int number, int token, int quotation)
    {
        var relation = sentence.Relation(token);
        if (!relation.Is(DependencyRelation.Nsubj) && relation is not (DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.NmodPoss or DependencyRelation.Conj)) return null;
        var count = PhraseReader.Count(sentence, token);
        var both = sentence.Form(token).Equals("both", StringComparison.OrdinalIgnoreCase);
        if (count == 0 || (!both && !IsDefinite(sentence, token))) return null;
        var (first, end) = PhraseReader.Extent(sentence, token);
        return new()
        {
            Sentence = number, First = first, End = end, Head = token, Kind = MentionKind.Description, Lemma = "two", Class = EntityClass.Unknown,
            Plural = true, Definite = true, Count = count, Quotation = quotation, IsSubject = IsSubject(sentence, token),
        };
    }

    private Mention? Demonym(Sentence sentence, int number, int token, int quotation)
    {
        if (demonyms is null || sentence.Tag(token) is not (UniversalTag.ADJ or UniversalTag.PROPN)) return null;
        if (PhraseReader.CountryAt(sentence, token, demonyms) is not { } country || demonyms.IsCountryName(sentence.Form(token))) return null;
        return new()
        {
            Sentence = number, First = token, End = token + 1, Head = token, Kind = MentionKind.Demonym, Lemma = sentence.Lemma(token).ToLowerInvariant(),
            Class = EntityClass.Place, Country = country, Gender = Gender.Neuter, Definite = true, Quotation = quotation,
        };
    }

    private static bool IsPhraseHead(DependencyRelation relation) => relation is not (DependencyRelation.Compound or DependencyRelation.Flat
        or DependencyRelation.Fixed or DependencyRelation.Amod or DependencyRelation.NmodDesc or DependencyRelation.Goeswith or DependencyRelation.Case
        or DependencyRelation.Advmod or DependencyRelation.OblUnmarked or DependencyRelation.OblTmod);

    private static bool IsSubject(Sentence sentence, int token) => sentence.Relation(token).Is(DependencyRelation.Nsubj);

    private static bool IsDefinite(Sentence sentence, int token)
    {
        for (var child = sentence.FirstChild(token); child >= 0 && child < token; child = sentence.NextSibling(child))
        {
            var relation = sentence.Relation(child);
            if (relation == DependencyRelation.NmodPoss) return true;
            if (relation is DependencyRelation.Det or DependencyRelation.DetPredet
                && sentence.Lemma(child).ToLowerInvariant() is "the" or "this" or "that" or "these" or "those" or "both" or "either") return true;
        }

        return false;
    }

    private static bool IsExpletive(Sentence sentence, int token)
    {
        if (sentence.Relation(token) == DependencyRelation.Expl) return true;
        var head = sentence.Head(token);
        return head >= 0 && sentence.Relation(token) == DependencyRelation.Nsubj
            && (sentence.Child(head, DependencyRelation.Csubj) >= 0 || (sentence.Tag(head) == UniversalTag.ADJ && sentence.Child(head, DependencyRelation.Ccomp) >= 0));
    }
}
