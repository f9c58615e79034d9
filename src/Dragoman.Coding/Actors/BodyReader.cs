using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>Reads organisations, bodies of states and groups.</summary>
internal sealed class BodyReader(ActorLexiconBuilder builder, StateReader states)
{
    public void ReadOrganisations(KnowledgeYaml yaml)
    {
        foreach (var (key, organisation) in yaml.Entries())
        {
            organisation.Allow("name", "names", "adjective", "called", "sector", "members", "seats");
            var index = AddActor(key, organisation, new Actor(
                key.Text(), organisation.Required("name").Text(), ActorKind.Organisation, organisation["sector"] is { } sector ? Sectors.Read(sector) : "IGO", null));
            builder.Note(key.Text(), KnownNameKind.Seat, organisation["seats"]);
            foreach (var seat in organisation["seats"]?.Texts() ?? []) builder.Add(seat, TermKind.Seat, index);
            builder.AddCalled(key.Text(), organisation["called"]);
            ReadMembers(key, organisation);
        }
    }

    public void ReadBodies(KnowledgeYaml yaml)
    {
        foreach (var (key, list) in yaml.Entries())
        {
            var of = key.Text();
            if (!states.Knows(of)) throw key.Fault($"'{of}' is no code of a state or organisation");
            foreach (var body in list.Items())
            {
                body.Allow("name", "names", "sector");
                var name = body.Required("name").Text();
                Name(body, name, builder.Actors.Count);
                builder.Actors.Add(new Actor(of, name, ActorKind.Body, Sectors.Read(body.Required("sector")), states.IsState(of) ? of : null));
            }
        }
    }

    public void ReadGroups(KnowledgeYaml yaml)
    {
        foreach (var (key, group) in yaml.Entries())
        {
            group.Allow("names", "sector", "of", "adjective", "members");
            if (group["of"] is { } of && !states.IsState(of.Text())) throw of.Fault($"'{of.Text()}' is no code of a state");
            AddActor(key, group, new Actor(key.Text(), key.Text(), ActorKind.Group, Sectors.Read(group.Required("sector")), group["of"]?.Text()));
            ReadMembers(key, group);
        }
    }

    private void ReadMembers(KnowledgeYaml key, KnowledgeYaml value)
    {
        if (value["members"] is { } members) builder.Members[key.Text()] = members.Items().Select(member => MembershipText.Read(member, states)).ToArray();
    }

    private int AddActor(KnowledgeYaml key, KnowledgeYaml value, Actor actor)
    {
        var index = builder.Actors.Count;
        states.Learn(key, actor.Code, index);
        builder.Actors.Add(actor);
        Name(value, actor.Name, index);
        builder.Note(actor.Code, KnownNameKind.Other, value["names"]);
        builder.Note(actor.Code, KnownNameKind.Adjective, value["adjective"]);
        foreach (var adjective in value["adjective"]?.Texts() ?? []) builder.Add(adjective, TermKind.Adjective, index);
        return index;
    }

    private void Name(KnowledgeYaml value, string name, int index)
    {
        builder.Add(name, TermKind.Actor, index);
        foreach (var other in value["names"]?.Texts() ?? []) builder.Add(other, TermKind.Actor, index);
    }
}
