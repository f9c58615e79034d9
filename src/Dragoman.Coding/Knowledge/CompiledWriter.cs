using System.Buffers.Binary;
using System.Text;

namespace Dragoman.Coding.Knowledge;

/// <summary>Writes the pieces of compiled knowledge one after another.</summary>
internal sealed class CompiledWriter
{
    public const byte Nothing = 0;
    public const byte Scalar = 1;
    public const byte List = 2;
    public const byte Mapping = 3;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> strings = [];
    private readonly MemoryStream trees = new();
    private int files;

    public void AddFile(string path, ulong hash, KnowledgeNode? root)
    {
        files++;
        Number(trees, Index(path));
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(eight, hash);
        trees.Write(eight);
        Node(root);
    }

    public byte[] ToBytes(ReadOnlySpan<byte> mark)
    {
        var all = new MemoryStream();
        all.Write(mark);
        Number(all, strings.Count);
        foreach (var text in strings)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Number(all, bytes.Length);
            all.Write(bytes);
        }

        Number(all, files);
        trees.WriteTo(all);
        return all.ToArray();
    }

    private static void Number(MemoryStream stream, int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7) stream.WriteByte((byte)(rest | 0x80));
        stream.WriteByte((byte)rest);
    }

    private int Index(string text)
    {
        if (!numbers.TryGetValue(text, out var index))
        {
            numbers.Add(text, index = strings.Count);
            strings.Add(text);
        }

        return index;
    }

    private void Node(KnowledgeNode? node)
    {
        if (node is null)
        {
            trees.WriteByte(Nothing);
            return;
        }

        trees.WriteByte(node.Text is not null ? Scalar : node.Keys is null ? List : Mapping);
        Number(trees, node.Line);
        Number(trees, node.Column);
        if (node.Text is not null)
        {
            Number(trees, Index(node.Text));
            return;
        }

        Number(trees, node.Values!.Length);
        foreach (var key in node.Keys ?? []) Node(key);
        foreach (var value in node.Values) Node(value);
    }
}
