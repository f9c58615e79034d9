namespace Dragoman.Coding.Actors;

internal sealed partial class PhraseReader
{
    private Reading Named(PhraseElement element, TermKind kind)
    {
        var actor = lexicon.Actors[element.Index(kind)];
        return new Reading
        {
            Code = actor.Code, Country = actor.Country, Sector = actor.Sector, Kind = actor.Kind, First = element.First, End = element.End,
            Name = actor.Kind is ActorKind.State or ActorKind.Territory ? null : actor.Name,
            Confidence = kind == TermKind.Seat ? 0.9 : 0.97,
            Reason = kind switch
            {
                TermKind.Seat => $"'{TextOf(element)}' stands for the government of {actor.Name}",
                TermKind.Adjective => $"'{TextOf(element)}' is of {actor.Name}",
                _ when actor.Kind == ActorKind.Body => $"{actor.Name} ({actor.Sector} of {actor.Code})",
                _ => $"{actor.Name} ({actor.Kind.ToString().ToLowerInvariant()})",
            },
        };
    }

    private Reading State(string code, int at, string reason) => new()
    {
        Code = code, Country = code, Sector = "GOV", Kind = ActorKind.State, First = elements[at].First, End = elements[at].End, Confidence = 0.8, Reason = reason,
    };

    private Reading Ambiguous(PhraseElement element, TermKind kind)
    {
        var name = lexicon.Ambiguous[element.Index(kind)];
        var actor = name.Prefer is { } code ? lexicon.ByCode(code) : null;
        return new Reading
        {
            Code = actor?.Code, Country = actor?.Country, Sector = actor?.Sector, Kind = actor?.Kind ?? ActorKind.State, First = element.First, End = element.End,
            Name = actor is { Kind: ActorKind.Organisation } ? actor.Name : null, Candidates = name.Codes.Length > 1 ? name.Codes : [], Confidence = actor is null ? 0.3 : name.Codes.Length > 1 ? 0.6 : 0.85,
            Reason = name.Codes.Length == 1 ? $"'{TextOf(element)}' is of {name.Codes[0]}"
                : $"'{TextOf(element)}' may be {string.Join(" or ", name.Codes)}" + (actor is null ? string.Empty : $"; {actor.Code} is usual"),
        };
    }

    private Reading Nationals(PhraseElement element, int start)
    {
        var actor = lexicon.Actors[element.Index(TermKind.Nationals)];
        var definite = start > 0 && elements[start - 1].Kind == ElementKind.Definite;
        return new Reading
        {
            Code = actor.Code, Country = actor.Country, Sector = definite ? null : "CVL", Kind = ActorKind.People, First = element.First, End = element.End,
            Confidence = 0.75, Reason = $"'{TextOf(element)}' are nationals of {actor.Name}",
        };
    }

    // "Karabakh Armenians", "the Serbs of Kosovo": the people of a territory, not of the state whose nationals bear the name.
    private static Reading? OfTerritory(PhraseElement element, Reading? owner) =>
        owner is { Kind: ActorKind.Territory } ? owner with { Kind = ActorKind.People, Sector = "CVL", End = Math.Max(owner.End, element.End), First = Math.Min(owner.First, element.First), Confidence = 0.75, Reason = "people of: " + owner.Reason } : null;

    private bool IsEthnic(int start, int head) => elements.FindIndex(start, head + 1 - start, static element => element.Kind == ElementKind.Ethnic) >= 0;

    // An ethnic group is no state's: its code is its name as the text has it.
    private Reading? Ethnic(int start, int head)
    {
        var first = elements.FindIndex(start, head + 1 - start, static element => element.Kind == ElementKind.Ethnic);
        if (!Has(first, head + 1, TermKind.Nationals) && !Has(first, head + 1, TermKind.Adjective)) return null;
        var text = TextOf(elements[first].First, elements[head].End);
        var sector = elements[head].Is(TermKind.Noun) ? lexicon.Roles.Sectors[elements[head].Index(TermKind.Noun)] : null;
        return new Reading
        {
            Code = text, Name = text, Sector = sector ?? "CVL", Kind = ActorKind.Group, First = elements[first].First, End = elements[head].End,
            Confidence = 0.8, Reason = $"'{text}' are an ethnic group, not the state",
        };
    }

    // "Azerbaijan and Armenia", "the French and German ministers": the code stays open between the two.
    private Reading? Joint(int start, int second)
    {
        var and = second - 1;
        if (and > start && elements[and].Kind == ElementKind.Definite) and--;
        if (and <= start || elements[and].Kind != ElementKind.Word || !words[elements[and].First].Text.Equals("and", StringComparison.OrdinalIgnoreCase)) return null;
        if (CodeOf(elements[and - 1]) is not { } one || CodeOf(elements[second]) is not { } other) return null;
        return new Reading
        {
            Kind = ActorKind.State, Sector = "GOV", First = elements[and - 1].First, End = elements[second].End, Candidates = one == other ? [one] : [one, other],
            Confidence = 0.3, Reason = $"'{TextOf(elements[and - 1].First, elements[second].End)}' are several; each is a phrase of its own",
        };
    }

    private string? CodeOf(PhraseElement element) =>
        element.Is(TermKind.Actor) ? lexicon.Actors[element.Index(TermKind.Actor)].Code
        : element.Is(TermKind.Seat) ? lexicon.Actors[element.Index(TermKind.Seat)].Code
        : element.Is(TermKind.Adjective) ? lexicon.Actors[element.Index(TermKind.Adjective)].Code
        : null;

    // "Michael Jordan", "Paris Hilton": a listed name of people beside an unknown word in capitals.
    private bool IsPersonWithStateName(int start, int head) =>
        head > start && elements[head - 1].Kind == ElementKind.Name && IsNameOfPeople(elements[head]);

    private bool IsNameOfPeople(PhraseElement element) =>
        element.Kind == ElementKind.Listed && element.End - element.First == 1 && (element.Is(TermKind.Actor) || element.Is(TermKind.Seat)) &&
        lexicon.Roles.NamesOfPeople.Contains(words[element.First].Text);
}
