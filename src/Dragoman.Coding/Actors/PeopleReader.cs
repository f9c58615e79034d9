using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>Reads who held which office when, and how people are named.</summary>
internal sealed class PeopleReader(ActorLexiconBuilder builder, StateReader states)
{
    private static readonly string[] Particles = ["al", "bin", "bint", "da", "de", "dos", "der", "di", "du", "el", "ibn", "la", "le", "van", "von", "den", "ten", "ould"];

    public void ReadTerms(KnowledgeYaml yaml)
    {
        foreach (var (key, offices) in yaml.Entries())
        {
            var of = key.Text();
            if (!states.Knows(of)) throw key.Fault($"'{of}' is no code of a state, organisation or group");
            foreach (var (office, value) in offices.Entries())
            {
                value.Allow("source", "terms");
                if (value.Required("source").Text().Length == 0) throw value.Fault("'source' tells where the terms can be looked up; it may not be empty");
                foreach (var term in value.Required("terms").Items())
                {
                    builder.AddTerm(ReadTerm(term, builder.Roles.CanonicalOffice(office.Text()), of));
                }
            }
        }
    }

    public void ReadNames(KnowledgeYaml yaml)
    {
        foreach (var (key, names) in yaml.Entries())
        {
            names.Allow("called", "also");
            var person = key.Text();
            if (!builder.Knows(person)) throw key.Fault($"'{person}' has no term in any people-*.yaml file");
            builder.Note(person, KnownNameKind.Other, names["also"]);
            builder.Note(person, KnownNameKind.Short, names["called"]);
            foreach (var name in names["called"]?.Texts() ?? []) builder.AddSurname(person, name);
            foreach (var name in names["also"]?.Texts() ?? []) builder.AddFullName(person, name);
        }
    }

    /// <summary>Adds to every person the names that the rule gives.</summary>
    public void NameEverybody()
    {
        foreach (var person in builder.PeopleNames)
        {
            builder.AddFullName(person, person);
            var words = person.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2) continue;
            if (words.Length > 2) builder.AddFullName(person, words[0] + " " + words[^1]);
            if (words[^1].Length > 3 || !WordShape.IsAllCapitals(words[^1])) builder.AddSurname(person, words[^1]);
            var first = words.Length - 1;
            while (first > 1 && Particles.Contains(words[first - 1])) first--;
            if (first < words.Length - 1) builder.AddSurname(person, string.Join(' ', words[first..]));
            foreach (var particle in Particles)
            {
                if (words[^1].StartsWith(particle + "-", StringComparison.OrdinalIgnoreCase)) builder.AddSurname(person, words[^1][(particle.Length + 1)..]);
            }
        }
    }

    private static OfficeTerm ReadTerm(KnowledgeYaml term, string office, string of)
    {
        var text = term.Text();
        var blank = text.IndexOf(' ');
        if (blank < 0) throw term.Fault($"'{text}' is no term; write FROM/TO NAME");
        var (from, to) = TermDates.Read(text.AsSpan(0, blank), term);
        return new OfficeTerm(text[(blank + 1)..].Trim(), office, of, from, to);
    }
}
