using System.Collections.Immutable;

namespace Dragoman.Coding.Actors;

internal sealed partial class PhraseReader
{
    // "Georgian President Mikheil Kavelashvili", "Lavrov", "Azerbaijani MP Azer Badamov".
    private Reading? ReadNameAtEnd(int start, int head, Reading? owner)
    {
        var first = head;
        while (first > start && elements[first - 1].IsPersonal) first--;
        if (first > start && elements[first].Kind == ElementKind.Name && IsNameOfPeople(elements[first - 1]) && first - 1 == start)
            return Unplaced(TextOf(elements[start].First, elements[head].End), elements[start].First, elements[head].End);
        return ReadTitledName(start, first, Elements(first, head + 1), owner);
    }

    // Elements [start, end) hold the title and its owner, the name stands apart.
    private Reading? ReadTitledName(int start, int end, ReadOnlySpan<PhraseElement> name, Reading? complement)
    {
        var title = elements.FindLastIndex(Math.Max(end - 1, 0), Math.Max(end - start, 0), static element => element.Is(TermKind.Office) || element.Is(TermKind.Offices) || element.Is(TermKind.Noun));
        var text = TextOf(name[0].First, name[^1].End);
        var office = title >= 0 && elements[title].Is(TermKind.Office) ? lexicon.Roles.Offices[elements[title].Index(TermKind.Office)] : null;
        var former = end > start && Has(start, end, TermKind.Former);
        var deputy = title > start && Has(start, title, TermKind.Deputy);
        var owner = (title >= 0 ? OwnerBefore(start, title, office?.Name is "ambassador" or "special envoy") : OwnerBefore(start, end, first: false)) ?? complement;
        if (office is not null) owner = Owner(office, owner, elements[title]);
        var titled = title >= 0 || owner is not null || (end > start && Has(start, end, TermKind.Honorific));
        if (Known(name, deputy ? null : office, owner, titled) is { } person) return Placed(person, deputy ? null : office, former, name, owner);
        if (name is [var last] && last.Is(TermKind.Surname) && Doubtful(last) is { } doubtful) return doubtful with { Office = office?.Name, Sector = office?.Sector };
        if (title < 0 && owner is null) return Unplaced(text, name[0].First, name[^1].End);
        var sector = title < 0 ? null : former ? "ELI" : office is not null ? office.Sector ?? ModifierSector(start, title) : lexicon.Roles.Sectors[NounIndex(title)] ?? ModifierSector(start, title);
        var role = RoleOf(owner, sector, title >= 0 ? elements[title] : name[0]);
        return role with
        {
            Name = text, Kind = ActorKind.Person, Sector = title < 0 ? null : role.Sector,
            Office = former || office is null ? null : deputy ? "deputy " + office.Name : office.Name,
            First = Math.Min(role.First, name[0].First), End = name[^1].End,
            Confidence = title < 0 ? 0.45 : role.Code is null ? 0.4 : Math.Min(0.9, role.Confidence),
            Reason = title < 0 ? $"'{text}' with the nationality of {owner!.Reason}" : $"'{text}' is placed by the title: {role.Reason}",
        };
    }

    private int NounIndex(int element) => elements[element].Is(TermKind.Noun) ? elements[element].Index(TermKind.Noun) : 0;

    private static Reading Unplaced(string text, int first, int end) => new()
    {
        Kind = ActorKind.Person, Name = text, First = first, End = end, Confidence = 0.2, Reason = $"'{text}' is not listed and no title places it",
    };

    private Person? Known(ReadOnlySpan<PhraseElement> name, Office? office, Reading? owner, bool titled)
    {
        if (name[^1] is var whole && whole.Is(TermKind.Person))
        {
            var listed = lexicon.People[whole.Index(TermKind.Person)];
            // "Colombia's defence minister Pedro Sanchez" is not the Spaniard.
            return office is not null && owner is { Kind: ActorKind.State, Code: { } state } && !listed.Terms.Any(term => term.Of == state || lexicon.ByCode(term.Of) is not { Kind: ActorKind.State } body || body.Country == owner.Country) ? null : listed;
        }

        var candidates = Candidates(name[^1]);
        if (candidates.Count == 0 || (name.Length == 1 && !titled && lexicon.Roles.WeakSurnames.Contains(TextOf(name[0])))) return null;
        if (name.Length > 1)
        {
            var (first, surname) = (name[0].First, name[^1].First);
            candidates.RemoveAll(person => !GivenNamesFit(person, first, surname));
        }

        if (owner?.Code is { } code) candidates.RemoveAll(person => !person.Terms.Any(term => term.Of == code || lexicon.ByCode(term.Of)?.Country == owner.Country));
        return Best(candidates, office);
    }

    private List<Person> Candidates(PhraseElement surname) =>
        [.. surname.Terms.Where(term => term.Kind == TermKind.Surname).SelectMany(term => lexicon.PeopleBySurname[term.Index]).Distinct().Select(index => lexicon.People[index])];

    // "Azer Aliyev" is not Ilham Aliyev; "I. Aliyev" may be.
    private bool GivenNamesFit(Person person, int first, int surname)
    {
        var given = person.Name.Split(' ');
        for (var i = first; i < surname; i++)
        {
            var word = WordFolding.Fold(words[i].Text);
            if (word.Length > 0 && !Array.Exists(given, part => WordFolding.Fold(part) is var own && (own == word || (word.Length == 1 && own.StartsWith(word, StringComparison.Ordinal))))) return false;
        }

        return true;
    }

    // Who holds an office on the day comes before who does not, the asked office before others, the higher before the lower.
    private Person? Best(List<Person> candidates, Office? office)
    {
        if (candidates.Count <= 1) return candidates.FirstOrDefault();
        var ranked = candidates.Select(person => (Person: person, Rank: Rank(person, office))).OrderByDescending(pair => pair.Rank).ToList();
        return ranked[0].Rank > ranked[1].Rank ? ranked[0].Person : null;
    }

    private int Rank(Person person, Office? office)
    {
        var alike = office is null ? [] : lexicon.Roles.Alike(office.Name);
        var best = 0;
        foreach (var term in person.Terms)
        {
            var rank = term.Office switch { "president" or "prime minister" or "supreme leader" or "chancellor" or "king" or "pope" => 3, "foreign minister" or "secretary of state" or "secretary-general" => 2, _ => 1 };
            if (alike.Contains(term.Office)) rank += 10;
            if (on is { } day ? term.Holds(day) : term.To == DateOnly.MaxValue) rank += 20;
            best = Math.Max(best, rank);
        }

        return best;
    }

    private Reading? Doubtful(PhraseElement surname)
    {
        var candidates = Candidates(surname);
        if (candidates.Count < 2) return null;
        return new Reading
        {
            Kind = ActorKind.Person, First = surname.First, End = surname.End, Candidates = [.. candidates.Select(person => person.Name)], Confidence = 0.3,
            Reason = $"'{TextOf(surname)}' may be {string.Join(" or ", candidates.Select(person => person.Name))}",
        };
    }

    private Reading Placed(Person person, Office? office, bool former, ReadOnlySpan<PhraseElement> name, Reading? owner)
    {
        var term = TermFor(person, office, former);
        var actor = lexicon.ByCode(term.Of);
        var holds = on is not { } day || term.Holds(day);
        // "President Trump" while he is none: the text speaks of him in office, then or anew.
        var isCalledSo = !holds && !former && office is not null && lexicon.Roles.Alike(office.Name).Contains(term.Office);
        holds |= isCalledSo;
        var past = former || (!holds && term.From <= on!.Value);
        var sector = past ? "ELI" : actor is { Kind: ActorKind.Organisation or ActorKind.Group } ? actor.Sector : SectorOf(term.Office);
        return new Reading
        {
            Code = term.Of, Country = actor?.Country, Sector = holds || past ? sector : null, Name = person.Name,
            Office = past || !holds ? null : office is not null && lexicon.Roles.Alike(office.Name).Contains(term.Office) ? term.Office : office?.Name ?? term.Office,
            Kind = ActorKind.Person, First = owner is null ? name[0].First : Math.Min(owner.First, name[0].First), End = name[^1].End,
            Confidence = name[^1].Is(TermKind.Person) ? 0.97 : 0.9, Reason = isCalledSo ? $"the text calls {person.Name} {office!.Name}; {Held(term)}" : Held(term),
        };
    }

    private OfficeTerm TermFor(Person person, Office? office, bool former)
    {
        if (office is null || former) return person.TermOn(on);
        var alike = lexicon.Roles.Alike(office.Name);
        var fitting = person.Terms.Where(term => alike.Contains(term.Office)).ToImmutableArray();
        return fitting.IsEmpty ? person.TermOn(on) : new Person(person.Name, fitting).TermOn(on);
    }

    private string? SectorOf(string office) => lexicon.Roles.Offices.Find(known => known.Name == office)?.Sector ?? "GOV";
}
