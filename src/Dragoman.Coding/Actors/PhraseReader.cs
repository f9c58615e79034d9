using System.Runtime.InteropServices;

namespace Dragoman.Coding.Actors;

/// <summary>Reads the elements of one phrase.</summary>
internal sealed partial class PhraseReader(ActorLexicon lexicon, PhraseWord[] words, List<PhraseElement> elements, int? headToken, DateOnly? on)
{
    /// <summary>Reads the whole phrase; null when it names no actor.</summary>
    public Reading? Read()
    {
        var at = 0;
        if (!NextSegment(ref at, out var first)) return null;
        List<string> listed = [];
        while (IsAdjectiveOfList(first.From, first.To, at) && NextSegment(ref at, out var next))
        {
            if (CodeOf(elements[first.To - 1]) is { } code) listed.Add(code);
            first = next;
        }

        var main = ReadSegment(first.From, first.To) ?? ReadToHead(first.From, first.To);
        if (main is { Code: null, Candidates.Length: > 0 } && listed.Count > 0) main = main with { Candidates = [.. listed.Union(main.Candidates)] };
        while (NextSegment(ref at, out var next))
        {
            if (Apposed(main, first, next.From, next.To) is { } joined) return joined;
        }

        return main;
    }

    // "the French, German and British ministers": up to the last comma the adjectives only say of whom else there are ministers.
    private bool IsAdjectiveOfList(int from, int to, int next)
    {
        if (!elements[to - 1].Is(TermKind.Adjective) || next + 1 >= elements.Count || !elements[next].Is(TermKind.Adjective)) return false;
        for (var i = from; i < to - 1; i++)
        {
            if (elements[i].Kind is not (ElementKind.Definite or ElementKind.Indefinite or ElementKind.Pronoun)) return false;
        }

        return elements[next + 1].Kind is ElementKind.Break || words[elements[next + 1].First].Text == "and";
    }

    // "Iranian officials familiar": the head, not the last word, names the actor.
    private Reading? ReadToHead(int from, int to)
    {
        if (headToken is not { } token) return null;
        var head = from;
        while (head < to && (words[elements[head].First].Token > token || token > words[elements[head].End - 1].Token)) head++;
        return head < to - 1 ? ReadNominal(from, head + 1, null, []) : null;
    }

    /// <summary>The next elements without a break; a relative pronoun ends the phrase.</summary>
    /// <param name="at">Where to look from, and where to go on.</param>
    /// <param name="segment">The elements.</param>
    private bool NextSegment(ref int at, out (int From, int To) segment)
    {
        while (at < elements.Count)
        {
            var from = at;
            while (at < elements.Count && elements[at].Kind is not (ElementKind.Break or ElementKind.Relative)) at++;
            segment = (from, at);
            at = at < elements.Count && elements[at].Kind == ElementKind.Relative ? elements.Count : at + 1;
            if (segment.To > from) return true;
        }

        segment = default;
        return false;
    }

    private Reading? Apposed(Reading? main, (int From, int To) first, int from, int to)
    {
        if (elements[first.From].Kind != ElementKind.Listed && main is null) return null;
        if (IsAmericanState(first.From, first.To) && IsAmericanState(from, to)) return State("USA", first.From, "one of several states of the United States");
        var other = ReadSegment(from, to);
        if (main is { IsUnplaced: true } && other is { Kind: ActorKind.Role or ActorKind.Person, IsUnplaced: false } && IsTitle(from, to))
            return other with { Name = main.Name, Kind = ActorKind.Person, First = main.First, End = other.End, Reason = $"'{main.Name}' is placed by the apposition: {other.Reason}" };
        if (main is { IsUnplaced: true } && other is { Kind: ActorKind.State })
            return null;
        if (main is { Kind: ActorKind.Role } && other is { Kind: ActorKind.Person } && from + 1 >= to - 1 && elements[to - 1].IsPersonal)
            return other.Code is null ? main with { Name = other.Name, Kind = ActorKind.Person } : other with { Office = main.Office ?? other.Office };
        return null;
    }

    private bool IsTitle(int from, int to) => Has(from, to, TermKind.Office) || Has(from, to, TermKind.Offices) || Has(from, to, TermKind.Noun);

    private Reading? ReadSegment(int from, int to)
    {
        to = EndOfName(from, to);
        var preposition = from + 1 < to ? elements.FindIndex(from + 1, to - from - 1, static element => element.Kind == ElementKind.Preposition) : -1;
        if (preposition < 0) return ReadNominal(from, to, null, []);
        if (preposition == to - 1) return ReadNominal(from, preposition, null, []);
        var word = WordFolding.Fold(words[elements[preposition].First].Text);
        if (word == "of" && lexicon.Roles.Quantities.Contains(words[elements[preposition - 1].End - 1].Text)) return ReadSegment(preposition + 1, to);
        var name = NameAfterTitle(from, preposition, to);
        var rest = name < to ? name : to;
        // "an adviser to Iran's Supreme Leader"
        var isServed = word == "to" && ServantNouns.Has(WordFolding.Fold(words[elements[preposition - 1].End - 1].Text));
        var complement = isServed || word is "of" or "for" or "in" or "from" or "at" or "inside" ? ReadSegment(preposition + 1, rest) : null;
        if (complement is { IsUnplaced: true }) complement = null;
        return ReadNominal(from, preposition, complement, Elements(name, to));
    }

    // "rebels loyal to the general": the name ends before "loyal".
    private int EndOfName(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (elements[i].Kind != ElementKind.Word || words[elements[i].First].HasHyphen || elements[i].End > elements[i].First + 1) continue;
            var before = elements[i - 1];
            if (before.Kind is not (ElementKind.Listed or ElementKind.Name) || before.Is(TermKind.Adjective)) continue;
            if (lexicon.Roles.AfterHeads.Contains(words[elements[i].First].Text)) return i;
        }

        return to;
    }

    // In "Foreign Minister of the Republic of Chile Heraldo Muñoz" the name at the end is the title's, not the owner's.
    private int NameAfterTitle(int from, int preposition, int to)
    {
        if (!Has(from, preposition, TermKind.Office) && !Has(from, preposition, TermKind.Noun)) return to;
        var name = to;
        while (name > preposition + 1 && (elements[name - 1].IsPersonal || elements[name - 1].Is(TermKind.Honorific))) name--;
        if (name == to || name == preposition + 1) return to;
        var before = elements[name - 1];
        return before.Kind == ElementKind.Listed && (before.Is(TermKind.Actor) || before.Is(TermKind.Seat) || before.Is(TermKind.Noun)) && !before.Is(TermKind.Office) ? name : to;
    }

    private bool IsAmericanState(int from, int to) =>
        to - from == 1 && lexicon.Roles.AmericanStates.Contains(TextOf(elements[from]));

    private ReadOnlySpan<PhraseElement> Elements(int from, int to) => CollectionsMarshal.AsSpan(elements)[from..to];

    private string TextOf(PhraseElement element) => TextOf(element.First, element.End);

    private string TextOf(int first, int end)
    {
        if (end == first + 1) return words[first].Text;
        var text = new System.Text.StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first) text.Append(words[i].HasHyphen ? "-" : words[i].Text is "'s" or "'" ? string.Empty : " ");
            text.Append(words[i].Text);
        }

        return text.ToString();
    }
}
