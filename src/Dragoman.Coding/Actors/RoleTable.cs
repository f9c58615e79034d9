namespace Dragoman.Coding.Actors;

/// <summary>The offices and the sectors of nouns, as <c>actors/roles.yaml</c> tells them.</summary>
internal sealed class RoleTable
{
    private readonly Dictionary<string, int> officeByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> alike = new(StringComparer.Ordinal);

    /// <summary>The offices.</summary>
    public List<Office> Offices { get; } = [];

    /// <summary>The sectors of nouns; null for those that take their owner's.</summary>
    public List<string?> Sectors { get; } = [];

    /// <summary>The office of a state's leader, by its code; other states are led by their president or monarch.</summary>
    public Dictionary<string, string> Leaders { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of states and capitals that are also names of people.</summary>
    public FoldedWords NamesOfPeople { get; } = new();

    /// <summary>Surnames that name a listed person only with a title or a given name.</summary>
    public FoldedWords WeakSurnames { get; } = new();

    /// <summary>Words that count whom the phrase names after "of".</summary>
    public FoldedWords Quantities { get; } = new();

    /// <summary>Words that after a noun are no longer its name.</summary>
    public FoldedWords AfterHeads { get; } = new();

    /// <summary>Names of the states of the United States: beside another of them, Georgia is one too.</summary>
    public FoldedWords AmericanStates { get; } = new();

    /// <summary>Adds a name of an office.</summary>
    /// <returns>False when the name is there already.</returns>
    public bool TryName(string name, int office) => officeByName.TryAdd(WordFolding.Fold(name), office);

    /// <summary>Notes which offices take each other's place, once all are known.</summary>
    public void Join()
    {
        foreach (var office in Offices)
        {
            var others = Offices.Where(other => other != office && (other.Like ?? other.Name) == (office.Like ?? office.Name));
            alike[office.Name] = [office.Name, .. others.Select(other => other.Name)];
        }
    }

    /// <summary>The name that output uses; the folded name itself where the office is not listed.</summary>
    public string CanonicalOffice(string office)
    {
        var name = WordFolding.Fold(office);
        return officeByName.TryGetValue(name, out var index) ? Offices[index].Name : name;
    }

    /// <summary>The office itself and those that take its place in other states.</summary>
    public IReadOnlyList<string> Alike(string office) => alike.TryGetValue(office, out var names) ? names : [office];
}
