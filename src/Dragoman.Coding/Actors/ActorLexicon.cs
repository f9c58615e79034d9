using System.Collections.Immutable;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>All that the knowledge folder's <c>actors/</c> tells of states, organisations, bodies, groups, people, offices and roles.</summary>
/// <remarks>Loaded once, immutable and safe on many threads. Names are found by their words in a trie, so that the cost of a phrase does not grow with the number of names.</remarks>
public sealed class ActorLexicon
{
    private readonly Dictionary<string, int> vocabulary;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> folded;
    private readonly Dictionary<long, int> children;
    private readonly Term[][] termsOfNode;
    private readonly Dictionary<string, List<OfficeTerm>> holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> actorsByCode;
    private readonly Dictionary<string, Membership[]> members;
    private readonly Dictionary<string, List<KnownName>> names;
    private readonly Dictionary<string, HashSet<string>> called;

    internal ActorLexicon(ActorLexiconBuilder builder)
    {
        vocabulary = builder.Vocabulary;
        folded = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        children = builder.Children;
        termsOfNode = builder.TermsOfNode();
        Actors = [.. builder.Actors];
        People = builder.People();
        PeopleBySurname = builder.Surnames;
        Roles = builder.Roles;
        members = builder.Members;
        names = builder.Names;
        called = builder.Called;
        Ambiguous = [.. builder.Ambiguous];
        foreach (var person in People)
        {
            foreach (var term in person.Terms)
            {
                var key = HolderKey(term.Office, term.Of);
                if (!holders.TryGetValue(key, out var terms)) holders.Add(key, terms = []);
                terms.Add(term);
            }
        }

        foreach (var terms in holders.Values) terms.Sort(OfficeTerm.Earlier);
        actorsByCode = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var actor in Actors) actorsByCode.TryAdd(actor.Code, actor);
    }

    /// <summary>States, territories, organisations, bodies and groups, in the order of the files.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>People with their offices, in the order of the files.</summary>
    public ImmutableArray<Person> People { get; }

    /// <summary>Roles, offices and the words around them.</summary>
    internal RoleTable Roles { get; }

    /// <summary>The people (as indexes) that a name used alone may mean.</summary>
    internal IReadOnlyList<List<int>> PeopleBySurname { get; }

    /// <summary>Names of several actors.</summary>
    internal ImmutableArray<AmbiguousName> Ambiguous { get; }

    /// <summary>Reads all files below <c>actors/</c>.</summary>
    /// <exception cref="KnowledgeException">A file has a fault; the message names file, line and column.</exception>
    public static ActorLexicon Load(KnowledgeFolder folder) => new ActorFolderReader(folder).Read();

    /// <summary>The state, territory, organisation or group of a code; null where there is none.</summary>
    public Actor? ByCode(string code) => actorsByCode.GetValueOrDefault(code);

    /// <summary>The names that the files list for an actor beside its usual one, or for a person beside the full one, in their order; empty where there are none.</summary>
    /// <param name="owner">Code of the actor, or full name of the person.</param>
    public IReadOnlyList<KnownName> NamesOf(string owner) => names.TryGetValue(owner, out var known) ? known : [];

    /// <summary>The members of an organisation with their times; empty where the knowledge tells none.</summary>
    public IReadOnlyList<Membership> MembersOf(string organisation) => members.TryGetValue(organisation, out var list) ? list : [];

    /// <summary>The codes of the organisations that a common noun may stand for once they are named ("the <i>alliance</i>"); empty for none.</summary>
    /// <param name="noun">The noun in small letters.</param>
    public IReadOnlySet<string> CalledBy(string noun) => called.TryGetValue(noun, out var codes) ? codes : System.Collections.Frozen.FrozenSet<string>.Empty;

    /// <summary>True when the knowledge tells that a state is a member of an organisation on a day.</summary>
    public bool IsMember(string organisation, string state, DateOnly on) =>
        MembersOf(organisation).Any(member => member.State == state && member.From <= on && on <= member.To);

    /// <summary>Who holds an office on a day.</summary>
    /// <param name="office">The office, by any name that <c>actors/roles.yaml</c> gives it.</param>
    /// <param name="of">Code of the state or organisation.</param>
    /// <param name="on">The day; null for the latest holder.</param>
    /// <returns>The term that holds the day; null where none does. Of two on the day of a change the new holder's.</returns>
    public OfficeTerm? OfficeHolder(string office, string of, DateOnly? on)
    {
        var canonical = Roles.CanonicalOffice(office);
        foreach (var name in Roles.Alike(canonical))
        {
            if (HolderOf(name, of, on) is { } term) return term;
        }

        return null;
    }

    /// <summary>The vocabulary's number of a word; -1 for a word that no listed name has.</summary>
    internal int WordId(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[256] : new char[word.Length * 2];
        var length = WordFolding.Fold(word, buffer);
        return folded.TryGetValue(buffer[..length], out var id) ? id : -1;
    }

    /// <summary>The longest listed sequence that begins at a word, and what it may be.</summary>
    /// <returns>The number of words; 0 where none is listed.</returns>
    internal int Longest(ReadOnlySpan<PhraseWord> words, out Term[] readings)
    {
        readings = [];
        var node = 0;
        var longest = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Id < 0 || !children.TryGetValue(((long)node << 32) | (uint)words[i].Id, out node)) break;
            var terms = termsOfNode[node];
            if (terms.Length == 0 || !AnyFits(terms, words)) continue;
            longest = i + 1;
            readings = terms;
        }

        foreach (var term in readings)
        {
            if (!Fits(term, words)) return Fitting(ref readings, words, longest);
        }

        return longest;

        static int Fitting(ref Term[] readings, ReadOnlySpan<PhraseWord> words, int longest)
        {
            var fitting = new List<Term>(readings.Length);
            foreach (var term in readings)
            {
                if (Fits(term, words)) fitting.Add(term);
            }

            readings = [.. fitting];
            return longest;
        }

        static bool AnyFits(Term[] terms, ReadOnlySpan<PhraseWord> words)
        {
            foreach (var term in terms)
            {
                if (Fits(term, words)) return true;
            }

            return false;
        }

        static bool Fits(Term term, ReadOnlySpan<PhraseWord> words)
        {
            for (var (i, capitals, acronyms) = (0, term.Capitals, term.Acronyms); (capitals | acronyms) != 0; i++, capitals >>= 1, acronyms >>= 1)
            {
                if ((capitals & 1) != 0 && !words[i].IsCapital) return false;
                if ((acronyms & 1) != 0 && !words[i].IsAllCapitals) return false;
            }

            return true;
        }
    }

    private OfficeTerm? HolderOf(string office, string of, DateOnly? on)
    {
        if (!holders.TryGetValue(HolderKey(office, of), out var terms)) return null;
        if (on is not { } day) return terms[^1];
        for (var i = terms.Count - 1; i >= 0; i--)
        {
            if (terms[i].Holds(day)) return terms[i];
        }

        return null;
    }

    private static string HolderKey(string office, string of) => office + "\n" + of;
}
