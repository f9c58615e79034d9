using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>Reads <c>actors/roles.yaml</c>.</summary>
internal sealed class RoleReader(ActorLexiconBuilder builder)
{
    private const string Inherit = "inherit";

    public void Read(KnowledgeYaml yaml)
    {
        yaml.Allow("offices", "office_prefixes", "office_keepers", "former", "honorifics", "nouns", "holdings", "leaders", "quantities", "after_heads");
        if (yaml["offices"] is { } offices) ReadOffices(offices);
        builder.Roles.Join();
        AddAll(yaml["office_prefixes"], TermKind.Deputy);
        AddAll(yaml["office_keepers"], TermKind.Keeper);
        AddAll(yaml["former"], TermKind.Former);
        AddAll(yaml["honorifics"], TermKind.Honorific);
        if (yaml["nouns"] is { } nouns) ReadNouns(nouns);
        foreach (var holding in yaml["holdings"]?.Texts() ?? []) AddWithPlural(holding, TermKind.Holding, TermKind.Holding, 0);
        foreach (var word in yaml["quantities"]?.Texts() ?? []) builder.Roles.Quantities.Add(word);
        foreach (var word in yaml["after_heads"]?.Texts() ?? []) builder.Roles.AfterHeads.Add(word);
        if (yaml["leaders"] is not { } leaders) return;
        foreach (var (office, states) in leaders.Entries())
        {
            foreach (var state in states.Items())
            {
                if (!builder.Roles.Leaders.TryAdd(state.Text(), builder.Roles.CanonicalOffice(office.Text())))
                    throw state.Fault($"'{state.Text()}' has its leader's office already");
            }
        }
    }

    /// <summary>The plural of a noun, or of the last word of several; the noun itself where it is one already.</summary>
    internal static string Plural(string noun) => noun switch
    {
        _ when noun.EndsWith('s') || noun.EndsWith("men", StringComparison.Ordinal) || noun.EndsWith("people", StringComparison.Ordinal) => noun,
        _ when noun.EndsWith("man", StringComparison.Ordinal) => noun[..^3] + "men",
        _ when noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2]) => noun[..^1] + "ies",
        _ when noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) || noun.EndsWith('x') => noun + "es",
        _ => noun + "s",
    };

    private void ReadOffices(KnowledgeYaml offices)
    {
        foreach (var (key, office) in offices.Entries())
        {
            office.Allow("sector", "also", "like", "of");
            var sector = office.Required("sector");
            var index = builder.Roles.Offices.Count;
            builder.Roles.Offices.Add(new Office(key.Text(), sector.Text() == Inherit ? null : Sectors.Read(sector), office["like"]?.Text(), office["of"]?.Text()));
            AddOffice(key, index);
            foreach (var other in office["also"]?.Items() ?? []) AddOffice(other, index);
        }
    }

    private void AddOffice(KnowledgeYaml name, int index)
    {
        if (!builder.Roles.TryName(name.Text(), index)) throw name.Fault($"'{name.Text()}' names another office already");
        AddWithPlural(name.Text(), TermKind.Office, TermKind.Offices, index);
        var of = name.Text().IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0) builder.Add(Plural(name.Text()[..of]) + name.Text()[of..], TermKind.Offices, index);
    }

    private void ReadNouns(KnowledgeYaml nouns)
    {
        var sectorOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var listed = new List<(string Noun, int Index)>();
        foreach (var (key, list) in nouns.Entries())
        {
            var index = builder.Roles.Sectors.Count;
            builder.Roles.Sectors.Add(key.Text() == Inherit ? null : Sectors.Read(key));
            foreach (var noun in list.Items())
            {
                if (!sectorOf.TryAdd(noun.Text(), key.Text())) throw noun.Fault($"'{noun.Text()}' is under {sectorOf[noun.Text()]} already");
                listed.Add((noun.Text(), index));
            }
        }

        foreach (var (noun, index) in listed)
        {
            builder.Add(noun, TermKind.Noun, index);
            // "authority" takes its owner's sector, "authorities" are listed as a government: a plural of its own goes before one that is derived.
            if (Plural(noun) is var many && !sectorOf.ContainsKey(many)) builder.Add(many, TermKind.Noun, index);
        }
    }

    private void AddWithPlural(string noun, TermKind singular, TermKind plural, int index)
    {
        builder.Add(noun, singular, index);
        if (Plural(noun) is var many && many != noun) builder.Add(many, plural, index);
    }

    private void AddAll(KnowledgeYaml? list, TermKind kind)
    {
        foreach (var word in list?.Texts() ?? []) builder.Add(word, kind, 0);
    }
}
