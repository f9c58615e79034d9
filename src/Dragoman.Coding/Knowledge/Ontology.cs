using System.Collections.Frozen;
using Dragoman.Domain;

namespace Dragoman.Coding.Knowledge;

/// <summary>The modes of each event type and the codes of CAMEO, from <c>ontology.yaml</c>.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class Ontology
{
    private readonly FrozenDictionary<EventType, FrozenSet<string>> modes;
    private readonly FrozenDictionary<string, string> cameo;

    private Ontology(FrozenDictionary<EventType, FrozenSet<string>> modes, FrozenDictionary<string, string> cameo) => (this.modes, this.cameo) = (modes, cameo);

    /// <summary>Every CAMEO code with its short name.</summary>
    public IReadOnlyDictionary<string, string> CameoCodes => cameo;

    /// <summary>Loads the ontology.</summary>
    /// <exception cref="KnowledgeException">The file is not of its form.</exception>
    public static Ontology Load(KnowledgeFolder folder, string path = "ontology.yaml")
    {
        var root = folder.Read(path) ?? throw new KnowledgeException(path, 1, 1, "the ontology is empty");
        root.Allow("modes", "cameo");
        var modes = new Dictionary<EventType, FrozenSet<string>>();
        foreach (var (key, value) in root.Required("modes").Entries())
        {
            if (!EventTypeNames.TryParse(key.Text(), out var type)) throw key.Fault($"'{key.Text()}' is no event type");
            modes[type] = value.Texts().ToFrozenSet(StringComparer.Ordinal);
        }

        var cameo = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in root.Required("cameo").Entries())
        {
            if (!cameo.TryAdd(key.Text(), value.Text())) throw key.Fault($"CAMEO code '{key.Text()}' stands twice");
        }

        return new Ontology(modes.ToFrozenDictionary(), cameo.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The modes that a type may have; empty for none.</summary>
    public FrozenSet<string> Modes(EventType type) => modes.GetValueOrDefault(type, []);

    /// <summary>True when CAMEO has the code.</summary>
    public bool IsCameo(string code) => cameo.ContainsKey(code);
}
