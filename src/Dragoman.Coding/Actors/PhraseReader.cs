namespace Dragoman.Coding.Actors;

/// <summary>Reads the elements of one phrase.</summary>
internal sealed partial class PhraseReader(ActorLexicon lexicon, PhraseWord[] words, List<PhraseElement> elements, int? headToken, DateOnly? on)
{
    /// <summary>Reads the whole phrase; null when it names no actor.</summary>
    public Reading? Read()
    {
        var segments = Segments();
        if (segments.Count == 0) return null;
        var main = ReadSegment(segments[0].From, segments[0].To) ?? ReadToHead(segments[0].From, segments[0].To);
        foreach (var (from, to) in segments.Skip(1))
        {
            if (Apposed(main, segments[0], from, to) is { } joined) return joined;
        }

        return main;
    }

    // "Iranian officials familiar": the head, not the last word, names the actor.
    private Reading? ReadToHead(int from, int to)
    {
        if (headToken is not { } token) return null;
        var head = elements.FindIndex(from, to - from, element => words[element.First].Token <= token && token <= words[element.End - 1].Token);
        return head >= 0 && head < to - 1 ? ReadNominal(from, head + 1, null, []) : null;
    }

    private List<(int From, int To)> Segments()
    {
        var segments = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i <= elements.Count; i++)
        {
            if (i < elements.Count && elements[i].Kind is not (ElementKind.Break or ElementKind.Relative)) continue;
            if (i > start) segments.Add((start, i));
            start = i + 1;
            if (i < elements.Count && elements[i].Kind == ElementKind.Relative) break;
        }

        return segments;
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

    private bool IsTitle(int from, int to) => elements[from..to].Exists(element => element.Is(TermKind.Office) || element.Is(TermKind.Offices) || element.Is(TermKind.Noun));

    private Reading? ReadSegment(int from, int to)
    {
        to = EndOfName(from, to);
        var preposition = from + 1 < to ? elements.FindIndex(from + 1, to - from - 1, element => element.Kind == ElementKind.Preposition) : -1;
        if (preposition < 0) return ReadNominal(from, to, null, []);
        if (preposition == to - 1) return ReadNominal(from, preposition, null, []);
        var word = WordFolding.Fold(words[elements[preposition].First].Text);
        if (word == "of" && lexicon.Roles.Quantities.Contains(WordFolding.Fold(words[elements[preposition - 1].End - 1].Text))) return ReadSegment(preposition + 1, to);
        var name = NameAfterTitle(from, preposition, to);
        var rest = name < to ? name : to;
        var complement = word is "of" or "for" or "in" or "from" or "at" or "inside" ? ReadSegment(preposition + 1, rest) : null;
        if (complement is { IsUnplaced: true }) complement = null;
        return ReadNominal(from, preposition, complement, name < to ? elements[name..to] : []);
    }

    // "rebels loyal to the general": the name ends before "loyal".
    private int EndOfName(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (elements[i].Kind != ElementKind.Word || words[elements[i].First].HasHyphen || elements[i].End > elements[i].First + 1) continue;
            var before = elements[i - 1];
            if (before.Kind is not (ElementKind.Listed or ElementKind.Name) || before.Is(TermKind.Adjective)) continue;
            if (lexicon.Roles.AfterHeads.Contains(WordFolding.Fold(words[elements[i].First].Text))) return i;
        }

        return to;
    }

    // In "Foreign Minister of the Republic of Chile Heraldo Muñoz" the name at the end is the title's, not the owner's.
    private int NameAfterTitle(int from, int preposition, int to)
    {
        if (!elements[from..preposition].Exists(element => element.Is(TermKind.Office) || element.Is(TermKind.Noun))) return to;
        var name = to;
        while (name > preposition + 1 && (elements[name - 1].IsPersonal || elements[name - 1].Is(TermKind.Honorific))) name--;
        if (name == to || name == preposition + 1) return to;
        var before = elements[name - 1];
        return before.Kind == ElementKind.Listed && (before.Is(TermKind.Actor) || before.Is(TermKind.Seat) || before.Is(TermKind.Noun)) && !before.Is(TermKind.Office) ? name : to;
    }

    private bool IsAmericanState(int from, int to) =>
        to - from == 1 && lexicon.Roles.AmericanStates.Contains(WordFolding.Fold(TextOf(elements[from])));

    private string TextOf(PhraseElement element) => TextOf(element.First, element.End);

    private string TextOf(int first, int end)
    {
        var text = new System.Text.StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first) text.Append(words[i].HasHyphen ? "-" : words[i].Text is "'s" or "'" ? string.Empty : " ");
            text.Append(words[i].Text);
        }

        return text.ToString();
    }
}
