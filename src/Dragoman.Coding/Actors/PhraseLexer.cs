using System.Collections.Frozen;

namespace Dragoman.Coding.Actors;

/// <summary>Cuts a phrase into elements.</summary>
internal sealed class PhraseLexer(ActorLexicon lexicon)
{
    private static readonly FrozenDictionary<string, ElementKind> ClosedClasses = new Dictionary<string, ElementKind>(StringComparer.Ordinal)
    {
        ["the"] = ElementKind.Definite, ["this"] = ElementKind.Definite, ["that"] = ElementKind.Definite, ["these"] = ElementKind.Definite, ["those"] = ElementKind.Definite,
        ["a"] = ElementKind.Indefinite, ["an"] = ElementKind.Indefinite, ["some"] = ElementKind.Indefinite, ["another"] = ElementKind.Indefinite, ["any"] = ElementKind.Indefinite,
        ["every"] = ElementKind.Indefinite, ["each"] = ElementKind.Indefinite, ["no"] = ElementKind.Indefinite, ["one"] = ElementKind.Indefinite, ["several"] = ElementKind.Indefinite,
        ["his"] = ElementKind.Pronoun, ["her"] = ElementKind.Pronoun, ["its"] = ElementKind.Pronoun, ["their"] = ElementKind.Pronoun, ["our"] = ElementKind.Pronoun, ["my"] = ElementKind.Pronoun, ["your"] = ElementKind.Pronoun,
        ["of"] = ElementKind.Preposition, ["for"] = ElementKind.Preposition, ["in"] = ElementKind.Preposition, ["from"] = ElementKind.Preposition, ["to"] = ElementKind.Preposition, ["at"] = ElementKind.Preposition,
        ["on"] = ElementKind.Preposition, ["with"] = ElementKind.Preposition, ["against"] = ElementKind.Preposition, ["by"] = ElementKind.Preposition, ["between"] = ElementKind.Preposition, ["near"] = ElementKind.Preposition,
        ["under"] = ElementKind.Preposition, ["about"] = ElementKind.Preposition, ["over"] = ElementKind.Preposition, ["after"] = ElementKind.Preposition, ["during"] = ElementKind.Preposition, ["inside"] = ElementKind.Preposition,
        ["across"] = ElementKind.Preposition, ["within"] = ElementKind.Preposition, ["along"] = ElementKind.Preposition, ["outside"] = ElementKind.Preposition, ["into"] = ElementKind.Preposition, ["towards"] = ElementKind.Preposition,
        [","] = ElementKind.Break, [";"] = ElementKind.Break, ["("] = ElementKind.Break, [")"] = ElementKind.Break, ["–"] = ElementKind.Break, ["—"] = ElementKind.Break, [":"] = ElementKind.Break,
        ["who"] = ElementKind.Relative, ["which"] = ElementKind.Relative, ["whose"] = ElementKind.Relative, ["whom"] = ElementKind.Relative, ["where"] = ElementKind.Relative, ["when"] = ElementKind.Relative,
        ["ethnic"] = ElementKind.Ethnic,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> ClosedWords = ClosedClasses.GetAlternateLookup<ReadOnlySpan<char>>();

    // After a hyphen these say that the state before is not the actor itself.
    private static readonly FoldedWords Detaching = new(
        "backed", "led", "supported", "allied", "sponsored", "born", "brokered", "mediated", "occupied", "controlled", "held", "speaking", "friendly", "style",
        "made", "funded", "trained", "financed", "aligned", "linked", "leaning", "installed", "imposed", "annexed", "registered", "flagged", "owned", "drafted", "proposed", "hosted", "supplied", "origin", "wide", "educated", "run", "armed");

    private static readonly FoldedWords Locating = new("based", "headquartered");
    private static readonly FoldedWords Opposing = new("pro", "anti", "non", "post", "ex", "counter", "trans", "un", "inter");
    private static readonly FoldedWords NameParticles = new("al", "el", "bin", "bint", "ibn", "ben", "von", "van", "der", "den", "de", "da", "dos", "du", "di", "le", "la", "ould", "oglu", "ul");

    /// <summary>Cuts a phrase.</summary>
    public (PhraseWord[] Words, List<PhraseElement> Elements) Cut(ActorPhrase phrase)
    {
        var words = Words(phrase);
        var elements = new List<PhraseElement>(words.Length);
        for (var i = 0; i < words.Length;)
        {
            var length = lexicon.Longest(words.AsSpan(i), out var readings);
            if (length <= 1 && !(length == 1 && words[i].IsAllCapitals) && !words[i].HasHyphen && ClosedClass(words[i]) is { } closed)
            {
                elements.Add(new PhraseElement(closed, i, i + 1, []));
                i++;
            }
            else if (length > 0)
            {
                i = AddListed(words, elements, i, length, readings);
            }
            else
            {
                i = AddUnlisted(phrase, words, elements, i);
            }
        }

        return (words, elements);
    }

    private static ElementKind? ClosedClass(PhraseWord word) =>
        word.Text is "'s" or "'" or "’s" or "’" ? ElementKind.Possessive
        : KindOf(word.Text) is { } kind ? kind
        : char.IsAsciiDigit(word.Text[0]) ? ElementKind.Indefinite
        : null;

    private static ElementKind? KindOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[128] : new char[word.Length * 2];
        return ClosedWords.TryGetValue(buffer[..WordFolding.Fold(word, buffer)], out var kind) ? kind : null;
    }

    private static int AddListed(PhraseWord[] words, List<PhraseElement> elements, int first, int length, Term[] readings)
    {
        var element = new PhraseElement(ElementKind.Listed, first, first + length, readings);
        var end = element.End;
        var next = end < words.Length && words[end].HasHyphen ? words[end].Text : null;
        if (element.IsOwner || element.Is(TermKind.Nationals))
        {
            if (words[first].HasHyphen && elements.Count > 0 && (elements[^1].IsOwner || Opposing.Contains(words[first - 1].Text)))
            {
                elements[^1] = new PhraseElement(ElementKind.Word, elements[^1].First, end, []);
                return end;
            }

            if (next is not null && Detaching.Contains(next))
            {
                elements.Add(new PhraseElement(ElementKind.Word, first, end + 1, []));
                return end + 1;
            }

            if (next is not null && Locating.Contains(next)) end++;
        }

        elements.Add(element);
        return end;
    }

    private static int AddUnlisted(ActorPhrase phrase, PhraseWord[] words, List<PhraseElement> elements, int i)
    {
        var last = elements.Count - 1;
        var afterName = last >= 0 && elements[last].Kind == ElementKind.Name && elements[last].End == i;
        if (IsName(phrase, words[i]))
        {
            if (afterName) elements[last] = elements[last] with { End = i + 1 };
            else elements.Add(new PhraseElement(ElementKind.Name, i, i + 1, []));
        }
        else if (NameParticles.Contains(words[i].Text) && i + 1 < words.Length && IsName(phrase, words[i + 1]))
        {
            if (afterName) elements[last] = elements[last] with { End = i + 2 };
            else elements.Add(new PhraseElement(ElementKind.Name, i, i + 2, []));
            return i + 2;
        }
        else
        {
            elements.Add(new PhraseElement(ElementKind.Word, i, i + 1, []));
        }

        return i + 1;
    }

    private static bool IsName(ActorPhrase phrase, PhraseWord word) =>
        word.IsCapital && (phrase.Tags.IsDefaultOrEmpty || phrase.Tags[word.Token] is "NNP" or "NNPS" or "FW" or "JJ");

    private PhraseWord[] Words(ActorPhrase phrase)
    {
        foreach (var form in phrase.Forms)
        {
            if (!WordSplitter.IsWhole(form)) return SplitWords(phrase);
        }

        var words = new PhraseWord[phrase.Forms.Length];
        for (var token = 0; token < words.Length; token++) words[token] = Word(phrase.Forms[token], token, hasHyphen: false);
        return words;
    }

    private PhraseWord Word(string word, int token, bool hasHyphen) => new(lexicon.WordId(word), token, word, char.IsUpper(word[0]), WordShape.IsAllCapitals(word), hasHyphen);

    private PhraseWord[] SplitWords(ActorPhrase phrase)
    {
        var words = new List<PhraseWord>(phrase.Forms.Length + 4);
        var pending = false;
        for (var token = 0; token < phrase.Forms.Length; token++)
        {
            var form = phrase.Forms[token];
            var at = token;
            WordSplitter.Split(form, (word, hyphen) =>
            {
                words.Add(Word(word, at, (hyphen || pending) && words.Count > 0));
                pending = false;
            });
            pending = form.Length > 0 && form[^1] is '-' or '‐' or '‑';
        }

        return [.. words];
    }
}
