namespace Dragoman.Coding.Actors;

internal sealed partial class PhraseReader
{
    // Reads "[owner's] modifiers head" with what follows it: an owner after a preposition, a name after the owner.
    private Reading? ReadNominal(int from, int to, Reading? complement, ReadOnlySpan<PhraseElement> nameAfter)
    {
        var owner = complement;
        var start = from;
        var possessive = elements.FindLastIndex(to - 1, to - from, static element => element.Kind == ElementKind.Possessive);
        if (possessive >= 0)
        {
            var possessor = possessive > from ? ReadNominal(from, possessive, null, []) : null;
            if (possessive == to - 1) return possessor;
            owner = possessor ?? complement;
            start = possessive + 1;
        }

        while (start < to && elements[start].Kind is ElementKind.Definite or ElementKind.Indefinite or ElementKind.Pronoun) start++;
        if (start == to) return null;
        var definite = from == start || elements[start - 1].Kind is not ElementKind.Indefinite;
        var head = to - 1;
        if (!nameAfter.IsEmpty) return ReadTitledName(start, to, nameAfter, owner);
        if (elements[head].IsPersonal) return ReadNameAtEnd(start, head, owner);
        if (IsPersonWithStateName(start, head)) return Unplaced(TextOf(elements[head - 1].First, elements[head].End), elements[head - 1].First, elements[head].End);
        return elements[head].Kind == ElementKind.Listed ? ReadListed(start, head, owner, definite) : null;
    }

    private Reading? ReadListed(int start, int head, Reading? owner, bool definite)
    {
        var element = elements[head];
        if (element.Is(TermKind.Phrase)) return element.Index(TermKind.Phrase) < 0 ? null : Ambiguous(element, TermKind.Phrase);
        if (element.Is(TermKind.Ambiguous)) return Ambiguous(element, TermKind.Ambiguous);
        if (Joint(start, head) is { } joint) return joint;
        if (IsEthnic(start, head)) return Ethnic(start, head);
        if (element.Is(TermKind.Actor)) return BodyOf(element, OwnerBefore(start, head, first: false) ?? owner) ?? Named(element, TermKind.Actor);
        if (element.Is(TermKind.Seat)) return Named(element, TermKind.Seat);
        if (element.Is(TermKind.Office) || element.Is(TermKind.Offices)) return ReadOffice(start, head, owner, definite);
        if (element.Is(TermKind.Noun)) return ReadNoun(start, head, owner, definite);
        if (element.Is(TermKind.Nationals)) return OfTerritory(element, OwnerBefore(start, head, first: false) ?? owner) ?? Nationals(element, start);
        if (element.Is(TermKind.Adjective)) return Named(element, TermKind.Adjective) with { Confidence = 0.5 };
        return element.Is(TermKind.Holding) ? Holding(start, head, owner) : null;
    }

    private Reading? ReadOffice(int start, int head, Reading? complement, bool definite)
    {
        var element = elements[head];
        var singular = element.Is(TermKind.Office);
        var office = lexicon.Roles.Offices[element.Index(singular ? TermKind.Office : TermKind.Offices)];
        var owner = Owner(office, OwnerBefore(start, head, office.Name is "ambassador" or "special envoy") ?? complement, element);
        var former = Has(start, head, TermKind.Former);
        var deputy = Has(start, head, TermKind.Deputy);
        var reading = RoleOf(owner, former ? "ELI" : office.Sector ?? ModifierSector(start, head), element) with { Office = former ? null : deputy ? "deputy " + office.Name : office.Name };
        if (former || deputy || !singular || !definite || reading.Code is null || !MayHold(owner, office)) return reading;
        return lexicon.OfficeHolder(office.Name, reading.Code, on) is { } term
            ? reading with { Name = term.Person, Office = term.Office, Kind = ActorKind.Person, Reason = $"{reading.Reason}; {Held(term)}" }
            : reading;
    }

    // The holder of a state's or organisation's office; "the speaker of the Georgian parliament" is the state's.
    private static bool MayHold(Reading? owner, Office office) =>
        owner is { Kind: ActorKind.State or ActorKind.Territory or ActorKind.Organisation } || (owner is { Kind: ActorKind.Role or ActorKind.Body } && owner.Sector == office.Sector && office.Sector == "LEG");

    // An office that is always one organisation's ("MEP") is not a state's for its holder's nationality.
    private Reading? Owner(Office office, Reading? told, PhraseElement element)
    {
        if (office.Of is not { } code || lexicon.ByCode(code) is not { } actor || (told is not null && (told.Kind != ActorKind.State || actor.Kind != ActorKind.Organisation))) return told;
        return new Reading
        {
            Code = code, Country = actor.Country, Sector = actor.Sector, Kind = actor.Kind, First = element.First, End = element.End, Confidence = 0.9,
            Reason = $"{actor.Name}, whose office it is",
        };
    }

    // "Azerbaijan's State Security Service": a body listed for one state, named with another.
    private Reading? BodyOf(PhraseElement element, Reading? owner)
    {
        var body = lexicon.Actors[element.Index(TermKind.Actor)];
        // "Peru's Security Council", while without an owner it is the United Nations'.
        if (body.Code is "UN" && owner is { Kind: ActorKind.State, Code: not null } && WordFolding.Fold(TextOf(element)) is "security council") return RoleOf(owner, "GOV", element) with { Kind = ActorKind.Body, Name = TextOf(element) };
        if (body.Kind != ActorKind.Body || body.Country is null || owner is not { Kind: ActorKind.State or ActorKind.Territory, Code: { } code } || code == body.Code) return null;
        return RoleOf(owner, body.Sector, element) with { Kind = ActorKind.Body, Name = TextOf(element) };
    }

    private Reading? ReadNoun(int start, int head, Reading? complement, bool definite)
    {
        var element = elements[head];
        var sector = lexicon.Roles.Sectors[element.Index(TermKind.Noun)];
        var owner = OwnerBefore(start, head, first: false) ?? complement;
        var former = Has(start, head, TermKind.Former);
        var reading = RoleOf(owner, former ? "ELI" : sector ?? ModifierSector(start, head), element);
        if (former || !definite || reading.Code is null || owner is not { Kind: not (ActorKind.Body or ActorKind.Person or ActorKind.Role) }) return reading;
        var isState = owner.Kind is ActorKind.State or ActorKind.Territory;
        if (WordFolding.Fold(TextOf(element)) is not "leader" and var word && (isState || word is not ("chief" or "head" or "boss"))) return reading;
        return LeaderOf(reading.Code) is { } term
            ? reading with { Name = term.Person, Office = term.Office, Kind = ActorKind.Person, Sector = isState ? "GOV" : owner.Sector, Reason = $"{reading.Reason}; {Held(term)}" }
            : reading;
    }

    private OfficeTerm? LeaderOf(string code)
    {
        if (lexicon.Roles.Leaders.TryGetValue(code, out var office)) return lexicon.OfficeHolder(office, code, on);
        return lexicon.OfficeHolder("president", code, on) ?? lexicon.OfficeHolder("king", code, on) ?? lexicon.OfficeHolder("prime minister", code, on);
    }

    private Reading? Holding(int start, int head, Reading? complement)
    {
        var owner = OwnerBefore(start, head, first: false) ?? complement;
        return owner?.Code is null ? null : owner with { Confidence = 0.5, Reason = $"'{TextOf(elements[head])}' of: {owner.Reason}" };
    }

    // The role of an owner: a spokesman of a state is GOV, of Hamas REB; the army of a state stays MIL.
    private Reading RoleOf(Reading? owner, string? sector, PhraseElement head)
    {
        var word = TextOf(head);
        if (owner is null)
        {
            return new Reading
            {
                Kind = ActorKind.Role, Sector = sector, First = head.First, End = head.End, Confidence = 0.5,
                Reason = sector is null ? $"'{word}' is a role, of whom is not said" : $"'{word}' is {sector}, of whom is not said",
            };
        }

        var ofState = owner.Kind is ActorKind.State or ActorKind.Territory or ActorKind.People or ActorKind.Person;
        var isOwnSector = ofState || sector is "MIL" or "ELI" || owner.Kind == ActorKind.Role || owner.Sector is null or "CVL";
        var decided = isOwnSector ? sector ?? owner.Sector ?? (ofState ? "GOV" : null) : owner.Sector;
        if (ofState && sector is null) decided = owner.Sector is null or "CVL" or "ELI" ? "GOV" : owner.Sector;
        return new Reading
        {
            Code = owner.Code, Country = owner.Country, Sector = decided, Kind = ActorKind.Role, Candidates = owner.Candidates,
            First = Math.Min(owner.First, head.First), End = Math.Max(owner.End, head.End), Confidence = owner.Code is null ? 0.5 : Math.Min(0.93, owner.Confidence),
            Reason = $"'{word}' of {owner.Reason}",
        };
    }

    // "government spokesman": a role that takes its owner's sector takes the nearest noun's before it.
    private string? ModifierSector(int start, int head)
    {
        for (var i = head - 1; i >= start; i--)
        {
            if (elements[i].Is(TermKind.Noun) && lexicon.Roles.Sectors[elements[i].Index(TermKind.Noun)] is { } sector) return sector;
        }

        return null;
    }

    private Reading? OwnerBefore(int start, int head, bool first)
    {
        var found = -1;
        for (var i = head - 1; i >= start; i--)
        {
            if (!elements[i].IsOwner && !elements[i].Is(TermKind.Person) && !(elements[i].Is(TermKind.Surname) && elements[i].IsPersonal)) continue;
            found = i;
            if (!first) break;
        }

        if (found < 0) return null;
        if (!first && Joint(start, found) is { } joint) return joint;
        var element = elements[found];
        return element.Is(TermKind.Phrase) ? Ambiguous(element, TermKind.Phrase)
            : element.Is(TermKind.Ambiguous) ? Ambiguous(element, TermKind.Ambiguous)
            : element.Is(TermKind.Actor) ? Named(element, TermKind.Actor)
            : element.Is(TermKind.Adjective) ? Named(element, TermKind.Adjective)
            : element.Is(TermKind.Seat) ? Named(element, TermKind.Seat)
            : ReadNameAtEnd(start, found, null);
    }

    private bool Has(int start, int end, TermKind kind)
    {
        foreach (var element in Elements(start, end))
        {
            if (element.Is(kind)) return true;
        }

        return false;
    }

    private static string Held(OfficeTerm term) =>
        term.To == DateOnly.MaxValue ? $"{term.Person} is {term.Office} since {term.From:yyyy-MM-dd}" : $"{term.Person} was {term.Office} from {term.From:yyyy-MM-dd} to {term.To:yyyy-MM-dd}";
}
