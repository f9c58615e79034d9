using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dragoman.Coding.Knowledge;

/// <summary>Reads YAML into nodes.</summary>
internal static class YamlParsing
{
    /// <summary>Reads a file of one YAML document; null for an empty file.</summary>
    /// <exception cref="KnowledgeException">The file is no YAML, or holds several documents.</exception>
    public static KnowledgeNode? Read(string file, Stream stream)
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
            1 => Node(yaml.Documents[0].RootNode),
            _ => throw new KnowledgeException(file, yaml.Documents[1].RootNode.Start.Line, 1, "a knowledge file holds one document; remove the second '---'"),
        };
    }

    private static KnowledgeNode Node(YamlNode node)
    {
        var (line, column) = ((int)node.Start.Line, (int)node.Start.Column);
        return node switch
        {
            YamlScalarNode scalar => new KnowledgeNode(scalar.Value ?? string.Empty, null, null, line, column),
            YamlSequenceNode list => new KnowledgeNode(null, null, [.. list.Children.Select(Node)], line, column),
            YamlMappingNode mapping => new KnowledgeNode(null, [.. mapping.Children.Keys.Select(Node)], [.. mapping.Children.Values.Select(Node)], line, column),
            _ => throw new InvalidOperationException($"a YAML node of type {node.NodeType}"),
        };
    }
}
