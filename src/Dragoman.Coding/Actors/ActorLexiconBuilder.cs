using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>Gathers actors and their names while the files are read.</summary>
internal sealed class ActorLexiconBuilder
{
    private readonly List<Term[]> terms = [[]];
    private readonly Dictionary<string, int> personByName = new(StringComparer.Ordinal);
    private readonly List<string> people = [];
    private readonly List<List<OfficeTerm>> termsOfPerson = [];
    private readonly Dictionary<string, int> surnames = new(StringComparer.Ordinal);
    private readonly List<int> words = [];
    private uint capitals;
    private uint acronyms;

    public Dictionary<string, int> Vocabulary { get; } = new(16384, StringComparer.Ordinal);

    public Dictionary<long, int> Children { get; } = new(32768);

    public List<Actor> Actors { get; } = [];

    public List<AmbiguousName> Ambiguous { get; } = [];

    public List<List<int>> Surnames { get; } = [];

    public Dictionary<string, Membership[]> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Common nouns for states and organisations, once these are named, with their codes.</summary>
    public Dictionary<string, HashSet<string>> Called { get; } = new(StringComparer.Ordinal);

    public RoleTable Roles { get; } = new();

    /// <summary>The names that the files list, by code of an actor or full name of a person.</summary>
    public Dictionary<string, List<KnownName>> Names { get; } = new(StringComparer.Ordinal);


    public Term[][] TermsOfNode() => terms.ToArray();

    public ImmutableArray<Person> People() =>
        people.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(people.Select((name, index) =>
        {
            termsOfPerson[index].Sort(OfficeTerm.Earlier);
            return new Person(name, [.. termsOfPerson[index]]);
        }).ToArray());

    public bool Knows(string person) => personByName.ContainsKey(person);

    public IEnumerable<string> PeopleNames => people;

    /// <summary>Notes by which common nouns an article calls a state or an organisation that it has named.</summary>
    public void AddCalled(string code, KnowledgeYaml? nouns)
    {
        foreach (var noun in nouns?.Texts() ?? [])
        {
            if (!Called.TryGetValue(noun, out var codes)) Called.Add(noun, codes = new HashSet<string>(StringComparer.Ordinal));
            codes.Add(code);
        }
    }

    /// <summary>Makes two spellings of a word one.</summary>
    public bool TryJoin(string word, string variant)
    {
        var id = IdOf(WordFolding.Fold(word));
        return Vocabulary.TryAdd(WordFolding.Fold(variant), id) || Vocabulary[WordFolding.Fold(variant)] == id;
    }

    /// <summary>Notes that the knowledge lists names of an actor or a person.</summary>
    public void Note(string owner, KnownNameKind kind, KnowledgeYaml? listed)
    {
        if (listed is null) return;
        if (!Names.TryGetValue(owner, out var known)) Names.Add(owner, known = []);
        foreach (var item in listed.Items()) known.Add(new KnownName(item.Text(), kind, item.File, item.Line));
    }

    /// <summary>Adds a reading of a name.</summary>
    public void Add(string name, TermKind kind, int index)
    {
        words.Clear();
        (capitals, acronyms) = (0, 0);
        foreach (var token in name.Split(' ', StringSplitOptions.RemoveEmptyEntries)) WordSplitter.Split(token, (word, _) => AddWord(word));
        if (words.Count is 0 or > 32) return;
        var node = 0;
        foreach (var word in words)
        {
            var key = ((long)node << 32) | (uint)word;
            if (!Children.TryGetValue(key, out var next))
            {
                Children.Add(key, next = terms.Count);
                terms.Add([]);
            }

            node = next;
        }

        var term = new Term(kind, index, capitals, acronyms);
        if (!Array.Exists(terms[node], known => known.Kind == kind && known.Index == index && known.Capitals == capitals && known.Acronyms == acronyms)) terms[node] = [.. terms[node], term];
    }

    /// <summary>Adds a term of office.</summary>
    public void AddTerm(OfficeTerm term)
    {
        if (!personByName.TryGetValue(term.Person, out var index))
        {
            personByName.Add(term.Person, index = people.Count);
            people.Add(term.Person);
            termsOfPerson.Add([]);
        }

        termsOfPerson[index].Add(term);
    }

    /// <summary>Adds a full name of a person.</summary>
    public void AddFullName(string person, string name) => Add(name, TermKind.Person, personByName[person]);

    /// <summary>Adds a name of a person that is used alone.</summary>
    public void AddSurname(string person, string name)
    {
        if (!surnames.TryGetValue(WordFolding.Fold(name), out var index))
        {
            surnames.Add(WordFolding.Fold(name), index = Surnames.Count);
            Surnames.Add([]);
        }

        Add(name, TermKind.Surname, index);
        var who = personByName[person];
        if (!Surnames[index].Contains(who)) Surnames[index].Add(who);
    }

    private int IdOf(string folded)
    {
        if (!Vocabulary.TryGetValue(folded, out var id)) Vocabulary.Add(folded, id = Vocabulary.Count);
        return id;
    }

    private void AddWord(string word)
    {
        var folded = WordFolding.Fold(word);
        if (folded.Length == 0) return;
        if (words.Count < 32 && char.IsUpper(word[0]))
        {
            capitals |= 1u << words.Count;
            if (WordShape.IsAcronym(word)) acronyms |= 1u << words.Count;
        }

        words.Add(IdOf(folded));
    }
}
