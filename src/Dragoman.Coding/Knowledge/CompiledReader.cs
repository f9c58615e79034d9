using System.Buffers.Binary;
using System.Text;

namespace Dragoman.Coding.Knowledge;

/// <summary>Reads the pieces of compiled knowledge one after another.</summary>
internal sealed class CompiledReader(byte[] bytes, int start)
{
    private int at = start;

    public int Number()
    {
        var (number, shift) = (0, 0);
        while (true)
        {
            var part = bytes[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80) return number;
            shift += 7;
        }
    }

    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(bytes.AsSpan(at, length));
        at += length;
        return text;
    }

    public ulong Hash()
    {
        var hash = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at, 8));
        at += 8;
        return hash;
    }

    public KnowledgeNode? Node(string[] strings)
    {
        var kind = bytes[at++];
        if (kind == CompiledWriter.Nothing) return null;
        var (line, column) = (Number(), Number());
        if (kind == CompiledWriter.Scalar) return new KnowledgeNode(strings[Number()], null, null, line, column);
        var count = Number();
        var keys = kind == CompiledWriter.Mapping ? Nodes(count, strings) : null;
        return new KnowledgeNode(null, keys, Nodes(count, strings), line, column);
    }

    private KnowledgeNode[] Nodes(int count, string[] strings)
    {
        var nodes = new KnowledgeNode[count];
        for (var i = 0; i < count; i++) nodes[i] = Node(strings)!;
        return nodes;
    }
}
