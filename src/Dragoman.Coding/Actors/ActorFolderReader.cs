using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>Reads the files below <c>actors/</c> in the order in which they need each other.</summary>
internal sealed class ActorFolderReader(KnowledgeFolder folder)
{
    private const string Prefix = "actors/";
    private readonly ActorLexiconBuilder builder = new();

    public ActorLexicon Read()
    {
        foreach (var path in folder.Below(Prefix, ".yaml"))
        {
            if (Stage(path) < 0)
            {
                throw new KnowledgeException(path, 1, 1,
                    "unknown file; known in actors/: spellings, roles, homonyms, states-*, territories*, organisations*, bodies*, groups*, people-*.yaml");
            }
        }

        var states = new StateReader(builder);
        var bodies = new BodyReader(builder, states);
        var people = new PeopleReader(builder, states);
        foreach (var path in folder.Below(Prefix, ".yaml").OrderBy(Stage).ThenBy(path => path, StringComparer.Ordinal))
        {
            if (folder.Read(path) is not { } yaml) continue;
            switch (Stage(path))
            {
                case 0: ReadSpellings(yaml); break;
                case 1: new RoleReader(builder).Read(yaml); break;
                case 2: states.ReadCapitals(yaml); break;
                case 3: states.Read(yaml, path.StartsWith(Prefix + "territories", StringComparison.Ordinal)); break;
                case 4: bodies.ReadOrganisations(yaml); break;
                case 5: bodies.ReadBodies(yaml); break;
                case 6: bodies.ReadGroups(yaml); break;
                case 7: people.ReadTerms(yaml); break;
                default: people.ReadNames(yaml); break;
            }
        }

        if (folder.Contains(Prefix + "homonyms.yaml") && folder.Read(Prefix + "homonyms.yaml") is { } homonyms) new HomonymReader(builder, states).Read(homonyms);

        people.NameEverybody();
        return new ActorLexicon(builder);
    }

    private static int Stage(string path) => path[Prefix.Length..] switch
    {
        "spellings.yaml" => 0,
        "roles.yaml" => 1,
        "homonyms.yaml" => 2,
        "people-names.yaml" => 8,
        var name when name.StartsWith("states-", StringComparison.Ordinal) || name.StartsWith("territories", StringComparison.Ordinal) => 3,
        var name when name.StartsWith("organisations", StringComparison.Ordinal) => 4,
        var name when name.StartsWith("bodies", StringComparison.Ordinal) => 5,
        var name when name.StartsWith("groups", StringComparison.Ordinal) => 6,
        var name when name.StartsWith("people-", StringComparison.Ordinal) => 7,
        _ => -1,
    };

    private void ReadSpellings(KnowledgeYaml yaml)
    {
        foreach (var (key, value) in yaml.Entries())
        {
            foreach (var variant in value.Items())
            {
                if (!builder.TryJoin(key.Text(), variant.Text())) throw variant.Fault($"'{variant.Text()}' is a spelling of another word already");
            }
        }
    }
}
