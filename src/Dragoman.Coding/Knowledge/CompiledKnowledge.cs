namespace Dragoman.Coding.Knowledge;

/// <summary>YAML files in a form that is read without a YAML parser, so that the program starts fast.</summary>
/// <remarks>
/// A file is told with a hash of its bytes: where the YAML has changed since, it is read anew, so a stale form costs time and is never wrong.
/// Layout: mark, string table, then for each file its path, hash and tree; numbers in seven-bit groups, lowest first. Immutable after reading.
/// </remarks>
public sealed class CompiledKnowledge
{
    private static readonly byte[] Mark = "DRGK1\n"u8.ToArray();
    private readonly Dictionary<string, CompiledFile> files = new(StringComparer.Ordinal);

    private CompiledKnowledge()
    {
    }

    /// <summary>Reads a compiled form.</summary>
    /// <exception cref="KnowledgeException">The stream holds something else.</exception>
    public static CompiledKnowledge Read(string path, Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        if (!bytes.AsSpan().StartsWith(Mark)) throw new KnowledgeException(path, 1, 1, "this is no compiled knowledge; remove the file and compile again");
        var compiled = new CompiledKnowledge();
        try
        {
            compiled.Fill(new CompiledReader(bytes, Mark.Length));
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            throw new KnowledgeException(path, 1, 1, "the compiled knowledge is cut off; compile again", e);
        }

        return compiled;
    }

    /// <summary>Writes the compiled form of a folder's YAML files.</summary>
    /// <remarks>The same files give the same bytes.</remarks>
    public static byte[] Write(KnowledgeFolder folder)
    {
        var writer = new CompiledWriter();
        foreach (var path in folder.Below("", ".yaml"))
        {
            var bytes = folder.Bytes(path);
            writer.AddFile(path, Hash(bytes), YamlParsing.Read(path, new MemoryStream(bytes)));
        }

        return writer.ToBytes(Mark);
    }

    /// <summary>FNV-1a, 64 bits.</summary>
    internal static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in bytes) hash = (hash ^ value) * 1099511628211UL;
        return hash;
    }

    /// <summary>True when the form holds the file as it is now.</summary>
    internal bool TryGet(string path, ReadOnlySpan<byte> bytes, out KnowledgeNode? root)
    {
        root = null;
        if (!files.TryGetValue(path, out var file) || file.Hash != Hash(bytes)) return false;
        root = file.Root;
        return true;
    }

    private void Fill(CompiledReader reader)
    {
        var strings = new string[reader.Number()];
        for (var i = 0; i < strings.Length; i++) strings[i] = reader.Text();
        for (var count = reader.Number(); count > 0; count--)
        {
            var path = strings[reader.Number()];
            var hash = reader.Hash();
            files[path] = new CompiledFile(hash, reader.Node(strings));
        }
    }

    private sealed record CompiledFile(ulong Hash, KnowledgeNode? Root);
}
