using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dragoman.Coding.Knowledge;

/// <summary>One value of a YAML knowledge file, with its position for messages.</summary>
/// <remarks>Every accessor throws a <see cref="KnowledgeException"/> that names file, line and column where the value is not of the wanted form.</remarks>
public sealed class KnowledgeYaml
{
    private readonly string file;
    private readonly YamlNode node;

    private KnowledgeYaml(string file, YamlNode node) => (this.file, this.node) = (file, node);

    /// <summary>Path of the file below the knowledge folder.</summary>
    public string File => file;

    /// <summary>Line of the value, counted from 1.</summary>
    public long Line => node.Start.Line;

    /// <summary>True for a list.</summary>
    public bool IsList => node is YamlSequenceNode;

    /// <summary>True for a mapping.</summary>
    public bool IsMapping => node is YamlMappingNode;

    /// <summary>Reads a file of one YAML document.</summary>
    /// <returns>The document's value; null for an empty file.</returns>
    /// <exception cref="KnowledgeException">The file is no YAML, or holds several documents.</exception>
    public static KnowledgeYaml? Read(string file, Stream stream)
    {
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        try
        {
            yaml.Load(reader);
        }
        catch (YamlException e)
        {
            throw new KnowledgeException(file, e.Start.Line, e.Start.Column, e.InnerException?.Message ?? e.Message, e);
        }

        return yaml.Documents.Count switch
        {
            0 => null,
            1 => new KnowledgeYaml(file, yaml.Documents[0].RootNode),
            _ => throw new KnowledgeException(file, yaml.Documents[1].RootNode.Start.Line, 1, "a knowledge file holds one document; remove the second '---'"),
        };
    }

    /// <summary>A fault at this value's position.</summary>
    public KnowledgeException Fault(string problem) => new(file, node.Start.Line, node.Start.Column, problem);

    /// <summary>The value as text.</summary>
    public string Text() => node is YamlScalarNode { Value: { } value } ? value : throw Fault("a text is wanted here");

    /// <summary>The value as a list of values; a single value stands for a list of one.</summary>
    public IEnumerable<KnowledgeYaml> Items() =>
        node is YamlSequenceNode list ? list.Children.Select(child => new KnowledgeYaml(file, child)) : [this];

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
    public IEnumerable<(KnowledgeYaml Key, KnowledgeYaml Value)> Entries() =>
        node is YamlMappingNode mapping
            ? mapping.Children.Select(pair => (new KnowledgeYaml(file, pair.Key), new KnowledgeYaml(file, pair.Value)))
            : throw Fault("a mapping 'key: value' is wanted here");

    /// <summary>The value of a key, null where it is absent.</summary>
    public KnowledgeYaml? this[string key] =>
        node is YamlMappingNode mapping
            ? mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? new KnowledgeYaml(file, value) : null
            : throw Fault("a mapping 'key: value' is wanted here");

    /// <summary>The value of a key that must be there.</summary>
    public KnowledgeYaml Required(string key) => this[key] ?? throw Fault($"'{key}' is missing here");

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
