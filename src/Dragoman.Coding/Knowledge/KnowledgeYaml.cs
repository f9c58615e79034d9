namespace Dragoman.Coding.Knowledge;

/// <summary>One value of a YAML knowledge file, with its position for messages.</summary>
/// <remarks>Every accessor throws a <see cref="KnowledgeException"/> that names file, line and column where the value is not of the wanted form.</remarks>
public sealed class KnowledgeYaml
{
    private readonly string file;
    private readonly KnowledgeNode node;

    internal KnowledgeYaml(string file, KnowledgeNode node) => (this.file, this.node) = (file, node);

    /// <summary>Path of the file below the knowledge folder.</summary>
    public string File => file;

    /// <summary>Line of the value, counted from 1.</summary>
    public long Line => node.Line;

    /// <summary>True for a list.</summary>
    public bool IsList => node is { Keys: null, Values: not null };

    /// <summary>True for a mapping.</summary>
    public bool IsMapping => node.Keys is not null;

    /// <summary>Reads a file of one YAML document.</summary>
    /// <returns>The document's value; null for an empty file.</returns>
    /// <exception cref="KnowledgeException">The file is no YAML, or holds several documents.</exception>
    public static KnowledgeYaml? Read(string file, Stream stream) => YamlParsing.Read(file, stream) is { } node ? new KnowledgeYaml(file, node) : null;

    /// <summary>A fault at this value's position.</summary>
    public KnowledgeException Fault(string problem) => new(file, node.Line, node.Column, problem);

    /// <summary>The value as text.</summary>
    public string Text() => node.Text is { } value ? value : throw Fault("a text is wanted here");

    /// <summary>The value as a list of values; a single value stands for a list of one.</summary>
    public IEnumerable<KnowledgeYaml> Items() =>
        node is { Keys: null, Values: { } list } ? list.Select(child => new KnowledgeYaml(file, child)) : [this];

    /// <summary>The value as a list of texts; a single text stands for a list of one.</summary>
    public string[] Texts() => [.. Items().Select(item => item.Text())];

    /// <summary>The value as true or false.</summary>
    public bool Flag() => Text() switch
    {
        "true" => true,
        "false" => false,
        var other => throw Fault($"'true' or 'false' is wanted here, not '{other}'"),
    };

    /// <summary>The keys and values of a mapping in the order of the file.</summary>
    public IReadOnlyList<KnowledgeEntry> Entries()
    {
        if (node is not { Keys: { } keys, Values: { } values }) throw Fault("a mapping 'key: value' is wanted here");
        var entries = new KnowledgeEntry[keys.Length];
        for (var i = 0; i < keys.Length; i++) entries[i] = new KnowledgeEntry(new KnowledgeYaml(file, keys[i]), new KnowledgeYaml(file, values[i]));
        return entries;
    }

    /// <summary>The value of a key, null where it is absent.</summary>
    public KnowledgeYaml? this[string key]
    {
        get
        {
            if (node is not { Keys: { } keys, Values: { } values }) throw Fault("a mapping 'key: value' is wanted here");
            for (var i = 0; i < keys.Length; i++)
            {
                if (keys[i].Text == key) return new KnowledgeYaml(file, values[i]);
            }

            return null;
        }
    }

    /// <summary>The value of a key that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="advice">What to write where it is missing; null to say no more.</param>
    public KnowledgeYaml Required(string key, string? advice = null) => this[key] ?? throw Fault(advice is null ? $"'{key}' is missing here" : $"'{key}' is missing here; {advice}");

    /// <summary>Refuses every key but these.</summary>
    public void Allow(params ReadOnlySpan<string> keys)
    {
        foreach (var (key, _) in Entries())
        {
            var name = key.Text();
            if (!keys.Contains(name)) throw key.Fault($"unknown key '{name}'; known here: {string.Join(", ", keys)}");
        }
    }
}
