using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Training.Synthesis;

/// <summary>Makes up sentences with the constructions of diplomatic news and their trees, as the treebanks would draw them: coordinated verbs of one subject, titles and appositions, speech before and behind what is said, headlines.</summary>
/// <remarks>What the sentences say is nonsense; only their shape teaches. The same seed gives the same sentences.</remarks>
internal sealed partial class NewsGrammar
{
    private static readonly string[] Numbers = ["two", "three", "four", "five", "six", "seven", "ten", "12", "30"];
    private readonly Random random;
    private int depth;

    private NewsGrammar(int seed) => random = new Random(seed);

    /// <summary>Makes up sentences of at least 4 and at most 60 words.</summary>
    internal static Sentence[] Generate(int count, int seed)
    {
        var grammar = new NewsGrammar(seed);
        var result = new List<Sentence>(count);
        while (result.Count < count)
        {
            var sentence = grammar.Next();
            if (sentence.Count is >= 4 and <= 60) result.Add(sentence);
        }

        return [.. result];
    }

    private bool Chance(double share) => random.NextDouble() < share;

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private Sentence Next()
    {
        depth = 0;
        return random.Next(10) switch
        {
            0 => Headline(),
            1 => Finish(Chance(0.7) ? SpeechBehind() : SpeakingFirst()),
            2 => Finish(Quotation()),
            3 or 4 => Finish(WithAdverbialClause()),
            5 or 6 or 7 => Finish(ManyVerbs()),
            _ => Finish(Clause()),
        };
    }

    private static Sentence Finish(Phrase root) => Capitalise(root.After(Punct, Word(".", UniversalTag.PUNCT, ".")).ToSentence());

    /// <summary>A capital for the first word, and one comma where two meet or a comma meets the stop.</summary>
    private static Sentence Capitalise(Sentence sentence)
    {
        var keep = Enumerable.Range(0, sentence.Count).Where(i => !IsSpare(sentence, i)).ToArray();
        var numbers = keep.Select((old, now) => (old, now)).ToDictionary(pair => pair.old, pair => (short)pair.now);
        string[] forms = [.. keep.Select(sentence.Form)];
        for (var i = 0; i + 1 < forms.Length; i++)
        {
            if (forms[i] == "a" && "aeioAEIO".Contains(forms[i + 1][0], StringComparison.Ordinal)) forms[i] = "an";
        }

        var first = forms.Length > 1 && forms[0] is "“" or "\"" ? 1 : 0;
        forms[first] = Capital(forms[first]);
        return new Sentence(
            new(0, keep.Length), [.. keep.Select((_, i) => i)], [.. keep.Select((_, i) => i + 1)], forms, forms, [.. keep.Select(sentence.Tag)], [.. keep.Select(sentence.PennTag)],
            [.. keep.Select(i => sentence.Head(i) < 0 ? (short)-1 : numbers[sentence.Head(i)])], [.. keep.Select(sentence.Relation)]);
    }

    private static bool IsSpare(Sentence sentence, int i) => sentence.Form(i) == "," && i + 1 < sentence.Count && sentence.Form(i + 1) is "," or "." && sentence.Form(i) == ",";

    /// <summary>One subject, two to four verbs: each later one hangs on the first.</summary>
    private Phrase ManyVerbs()
    {
        var (subject, plural) = Actor();
        var tense = Tense();
        depth = 1;
        var first = Predicate(plural, tense);
        first.First(Nsubj, subject);
        var more = 1 + random.Next(3);
        for (var i = 0; i < more; i++)
        {
            var last = i == more - 1;
            var next = tense is VerbTense.Future or VerbTense.Perfect or VerbTense.Pluperfect
                ? Complete(forms => tense == VerbTense.Future ? forms.Infinitive() : forms.Passive())
                : Predicate(plural, tense);
            if (last) next.First(Cc, Word(Chance(0.85) ? "and" : "but", UniversalTag.CCONJ, "CC"));
            if (!last || Chance(0.15)) next.First(Punct, Comma());
            first.After(Conj, next);
        }

        if (Chance(0.3)) Add(first, Time());
        return first;
    }

    private Phrase WithAdverbialClause()
    {
        var main = Chance(0.5) ? Clause() : ManyVerbs();
        depth = 1;
        var clause = Clause().First(Mark, Word(Pick(NewsLexicon.Conjunctions), UniversalTag.SCONJ, "IN"));
        if (Chance(0.35)) return main.First(Advcl, clause.After(Punct, Comma()));
        if (Chance(0.3)) clause.First(Punct, Comma());
        return main.After(Advcl, clause);
    }

    /// <summary>"The talks failed, the minister said on Monday."</summary>
    private Phrase SpeechBehind()
    {
        var said = Clause();
        depth = 1;
        return Saying(said.After(Punct, Comma()));
    }

    /// <summary>"Speaking in Baku on Monday, the minister said that the talks had failed."</summary>
    private Phrase SpeakingFirst()
    {
        var opening = VerbForms.Read(Pick(["speak:spoke:spoken", "meet:met:met", "arrive", "return"])).Ing().After(Obl, City().Before(Case, Adposition("in")));
        if (Chance(0.5)) Add(opening, Time());
        var (speaker, plural) = Actor();
        depth = 1;
        return WithClause(forms => Finite(forms, plural, VerbTense.Past)).First(Nsubj, speaker).First(Advcl, opening.After(Punct, Comma()));
    }

    private Phrase Quotation()
    {
        var curly = Chance(0.6);
        var said = Clause().First(Punct, Word(curly ? "“" : "\"", UniversalTag.PUNCT, "``")).After(Punct, Comma()).After(Punct, Word(curly ? "”" : "\"", UniversalTag.PUNCT, "''"));
        depth = 1;
        return Saying(said);
    }

    private Phrase Saying(Phrase said)
    {
        var (speaker, plural) = Actor(plain: Chance(0.4));
        var verb = Finite(VerbForms.Read(Pick(["say:said:said", "say:said:said", "announce", "report", "declare"])), plural, VerbTense.Past).Before(Ccomp, said).Before(Nsubj, speaker);
        if (Chance(0.4)) Add(verb, Time());
        if (Chance(0.15)) verb.After(Conj, Predicate(plural, VerbTense.Past).First(Cc, Word("and", UniversalTag.CCONJ, "CC")).First(Punct, Comma()));
        return verb;
    }

    /// <summary>Short, in the present, without articles, every longer word with a capital.</summary>
    private Sentence Headline()
    {
        var subject = random.Next(4) switch
        {
            0 => Country(),
            1 => City(),
            2 => Word(Pick(NewsLexicon.Offices).Split('/')[1], UniversalTag.NOUN, "NN"),
            _ => Word(Pick(NewsLexicon.Groups), UniversalTag.NOUN, "NNS"),
        };
        if (subject.Tag == UniversalTag.NOUN && Chance(0.6)) subject.Before(Amod, Demonym());
        var verb = HeadlineVerb(subject.Penn == "NNS").First(Nsubj, subject);
        if (Chance(0.3)) verb.After(Obl, City().Before(Case, Adposition(Pick(["in", "near"]))));
        if (Chance(0.35)) verb.After(Advcl, HeadlineVerb(plural: true).First(Nsubj, Word(Pick(NewsLexicon.Groups), UniversalTag.NOUN, "NNS")).First(Mark, Word(Pick(["as", "after", "before", "while"]), UniversalTag.SCONJ, "IN")));
        else if (Chance(0.3)) verb.After(Conj, HeadlineVerb(subject.Penn == "NNS").First(Punct, Comma()));
        return TitleCase(verb.ToSentence());
    }

    private Phrase HeadlineVerb(bool plural)
    {
        if (Chance(0.2)) return Finite(VerbForms.Read(Pick(NewsLexicon.WithInfinitive)), plural, VerbTense.Present).After(Xcomp, HeadlineObject(forms => forms.Infinitive()).First(Mark, Word("to", UniversalTag.PART, "TO")));
        return HeadlineObject(forms => Finite(forms, plural, VerbTense.Present));
    }

    private Phrase HeadlineObject(Func<VerbForms, Phrase> inflect)
    {
        var parts = Pick(NewsLexicon.Transitive).Split('/');
        var kind = parts[1][random.Next(parts[1].Length)];
        var verb = inflect(VerbForms.Read(parts[0]));
        if (kind == 'a') return verb.After(Obj, Chance(0.5) ? Country() : City());
        var forms = Pick(kind switch { 'e' => NewsLexicon.Events, 'p' => NewsLexicon.Papers, 'h' => NewsLexicon.People, _ => NewsLexicon.Things }).Split('/');
        var plural = Chance(0.5);
        var noun = Word(forms[plural ? 1 : 0], UniversalTag.NOUN, plural ? "NNS" : "NN");
        if (Chance(0.4)) noun.Before(Amod, Chance(0.5) ? Demonym() : Word(Pick(NewsLexicon.Adjectives), UniversalTag.ADJ, "JJ"));
        if (Chance(0.3)) noun.After(Nmod, Country().Before(Case, Adposition(Pick(["with", "over", "from", "of"]))));
        return verb.After(Obj, noun);
    }

    private static Sentence TitleCase(Sentence sentence)
    {
        string[] forms = [.. Enumerable.Range(0, sentence.Count).Select(i => i == 0 || sentence.Form(i).Length > 4 || sentence.Tag(i) is not (UniversalTag.ADP or UniversalTag.PART or UniversalTag.SCONJ) ? Capital(sentence.Form(i)) : sentence.Form(i))];
        int[] all = [.. Enumerable.Range(0, sentence.Count)];
        return new Sentence(sentence.Span, all, [.. all.Select(i => i + 1)], forms, forms, [.. all.Select(sentence.Tag)], [.. all.Select(sentence.PennTag)], [.. all.Select(i => (short)sentence.Head(i))], [.. all.Select(sentence.Relation)]);
    }
}
