using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>Reads <c>actors/homonyms.yaml</c>.</summary>
internal sealed class HomonymReader(ActorLexiconBuilder builder, StateReader states)
{
    public void Read(KnowledgeYaml yaml)
    {
        yaml.Allow("ambiguous", "people", "american_states", "weak_surnames", "capitals_not_governments", "phrases");
        foreach (var (key, value) in yaml["ambiguous"]?.Entries() ?? [])
        {
            value.Allow("codes", "prefer");
            foreach (var code in value.Required("codes").Items()) Known(code);
            if (value["prefer"] is { } prefer && !value.Required("codes").Texts().Contains(prefer.Text(), StringComparer.Ordinal))
                throw prefer.Fault($"'{prefer.Text()}' is not among the 'codes' of '{key.Text()}'; write one of {string.Join(", ", value.Required("codes").Texts())}");
            builder.Add(key.Text(), TermKind.Ambiguous, builder.Ambiguous.Count);
            builder.Ambiguous.Add(new AmbiguousName([.. value.Required("codes").Texts()], value["prefer"]?.Text()));
        }

        foreach (var name in yaml["people"]?.Texts() ?? []) builder.Roles.NamesOfPeople.Add(name);
        if (yaml["american_states"] is { } americanStates) ReadAmericanStates(americanStates);
        foreach (var name in yaml["weak_surnames"]?.Texts() ?? []) builder.Roles.WeakSurnames.Add(name);
        foreach (var (key, value) in yaml["phrases"]?.Entries() ?? [])
        {
            var none = value.Text() is "~" or "";
            if (!none) Known(value);
            builder.Add(key.Text(), TermKind.Phrase, none ? -1 : builder.Ambiguous.Count);
            if (!none) builder.Ambiguous.Add(new AmbiguousName([value.Text()], value.Text()));
        }
    }

    private void ReadAmericanStates(KnowledgeYaml list)
    {
        if (!states.Knows("USA")) throw list.Fault("'USA' is no code of a state");
        var index = builder.Ambiguous.Count;
        builder.Ambiguous.Add(new AmbiguousName(["USA"], "USA"));
        foreach (var name in list.Texts())
        {
            builder.Roles.AmericanStates.Add(name);
            if (name is not ("Georgia" or "Washington")) builder.Add(name, TermKind.Phrase, index);
        }
    }

    private void Known(KnowledgeYaml code)
    {
        if (!states.Knows(code.Text())) throw code.Fault($"'{code.Text()}' is no code of a state, organisation or group");
    }
}
