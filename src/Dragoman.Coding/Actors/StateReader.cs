using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>Reads states and territories.</summary>
internal sealed class StateReader(ActorLexiconBuilder builder)
{
    private readonly Dictionary<string, int> indexOfCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnowledgeYaml> definedAt = new(StringComparer.Ordinal);
    private readonly HashSet<string> silentCapitals = new(StringComparer.Ordinal);

    /// <summary>True when a state, territory, organisation or group of this code has been read.</summary>
    public bool Knows(string code) => indexOfCode.ContainsKey(code);

    /// <summary>True when the code is that of a state or territory.</summary>
    public bool IsState(string code) => indexOfCode.TryGetValue(code, out var index) && builder.Actors[index].Kind is ActorKind.State or ActorKind.Territory;

    /// <summary>Notes a code that others may refer to.</summary>
    public void Learn(KnowledgeYaml key, string code, int index)
    {
        if (!indexOfCode.TryAdd(code, index)) throw key.Fault($"'{code}' is defined already in {definedAt[code].File} line {definedAt[code].Line}; remove one of the two");
        definedAt.Add(code, key);
    }

    /// <summary>Reads which capitals do not stand for their government.</summary>
    public void ReadCapitals(KnowledgeYaml yaml)
    {
        if (yaml["capitals_not_governments"] is { } list) silentCapitals.UnionWith(list.Texts());
    }

    /// <summary>Reads a file of states or of territories.</summary>
    public void Read(KnowledgeYaml yaml, bool territories)
    {
        foreach (var (key, state) in yaml.Entries())
        {
            state.Allow("name", "also", "adjective", "people", "capital", "seats", "country", "claim", "called");
            var code = key.Text();
            if (!territories && !IsAlpha3(code)) throw key.Fault($"'{code}' is no ISO 3166 alpha-3 code; three capitals are wanted");
            var name = state.Required("name").Text();
            var index = builder.Actors.Count;
            Learn(key, code, index);
            var country = territories ? state["country"]?.Text() ?? code : code;
            if (!IsAlpha3(country)) throw state.Fault($"'{code}' needs 'country': the ISO 3166 alpha-3 code of the state it is listed under");
            builder.Actors.Add(new Actor(code, name, territories ? ActorKind.Territory : ActorKind.State, "GOV", country));
            AddNames(state, name, index);
            NoteNames(code, state);
            builder.AddCalled(code, state["called"]);
        }
    }

    private void NoteNames(string code, KnowledgeYaml state)
    {
        builder.Note(code, KnownNameKind.Other, state["also"]);
        if (state["capital"] is { } capital && !silentCapitals.Contains(capital.Text())) builder.Note(code, KnownNameKind.Capital, capital);
        builder.Note(code, KnownNameKind.Seat, state["seats"]);
        builder.Note(code, KnownNameKind.Adjective, state["adjective"]);
        builder.Note(code, KnownNameKind.Nationals, state["people"]);
    }

    private static bool IsAlpha3(string code) => code.Length == 3 && code.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    private void AddNames(KnowledgeYaml state, string name, int index)
    {
        builder.Add(name, TermKind.Actor, index);
        foreach (var other in state["also"]?.Texts() ?? []) builder.Add(other, TermKind.Actor, index);
        var capital = state.Required("capital").Text();
        if (!silentCapitals.Contains(capital)) builder.Add(capital, TermKind.Seat, index);
        foreach (var seat in state["seats"]?.Texts() ?? []) builder.Add(seat, TermKind.Seat, index);
        foreach (var adjective in state.Required("adjective").Texts())
        {
            builder.Add(adjective, TermKind.Adjective, index);
            if (!"nioak".Contains(adjective[^1])) continue;
            builder.Add(adjective, TermKind.Nationals, index);
            builder.Add(adjective + "s", TermKind.Nationals, index);
        }

        foreach (var noun in state["people"]?.Texts() ?? []) builder.Add(noun, TermKind.Nationals, index);
    }
}
