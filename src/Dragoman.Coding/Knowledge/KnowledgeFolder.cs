using System.Reflection;

namespace Dragoman.Coding.Knowledge;

/// <summary>The knowledge files that the program is built with, and those of a folder laid over them.</summary>
/// <remarks>Immutable and safe on many threads. A path is relative to the knowledge folder and written with '/'.</remarks>
public sealed class KnowledgeFolder
{
    private const string ResourcePrefix = "knowledge/";
    private const string CompiledPath = "compiled/knowledge.bin";
    private readonly Dictionary<string, Func<Stream>> files;
    private readonly string[] paths;
    private readonly Lazy<CompiledKnowledge?> compiled;

    private KnowledgeFolder(Dictionary<string, Func<Stream>> files)
    {
        this.files = files;
        paths = [.. files.Keys];
        Array.Sort(paths, StringComparer.Ordinal);
        compiled = new Lazy<CompiledKnowledge?>(() =>
        {
            if (!files.TryGetValue(CompiledPath, out var open)) return null;
            using var stream = open();
            return CompiledKnowledge.Read(CompiledPath, stream);
        });
    }

    /// <summary>The files built into the program.</summary>
    public static KnowledgeFolder BuiltIn { get; } = new(
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .ToDictionary(
                name => name[ResourcePrefix.Length..].Replace('\\', '/'),
                name => (Func<Stream>)(() => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!),
                StringComparer.Ordinal));

    /// <summary>All paths, in ordinal order.</summary>
    public IEnumerable<string> Paths => paths;

    /// <summary>A folder made of texts, for tests and for trying out a rule.</summary>
    public static KnowledgeFolder OfTexts(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.ToDictionary(
            text => text.Key,
            text => (Func<Stream>)(() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text.Value))),
            StringComparer.Ordinal));

    /// <summary>These files with a directory laid over them: a file of the same path replaces, a new path adds.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="KnowledgeException">The directory cannot be read, or holds a knowledge file that nobody would read where it lies.</exception>
    public KnowledgeFolder With(string directory)
    {
        if (!Directory.Exists(directory)) throw new DirectoryNotFoundException($"there is no knowledge folder '{directory}'");
        var all = new Dictionary<string, Func<Stream>>(files, StringComparer.Ordinal);
        try
        {
            foreach (var file in Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(directory, file).Replace('\\', '/');
                if (path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal)) continue;
                if (KnowledgePaths.Stray(path) is { } stray) throw new KnowledgeException(path, 1, 1, stray);
                all[path] = () => OpenFile(path, file);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeException(directory, 1, 1, $"the folder cannot be read: {e.Message}", e);
        }

        return new KnowledgeFolder(all);
    }

    private static FileStream OpenFile(string path, string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeException(path, 1, 1, File.ResolveLinkTarget(file, returnFinalTarget: false) is { } target ? $"is a link to '{target.FullName}', which cannot be read" : $"cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The paths below a folder ("frames/") with an extension (".yaml"), in ordinal order.</summary>
    public IEnumerable<string> Below(string prefix, string extension) =>
        paths.Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && path.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>Opens a file for reading; the caller disposes of the stream.</summary>
    /// <exception cref="FileNotFoundException">There is no such path.</exception>
    public Stream Open(string path) =>
        files.TryGetValue(path, out var open) ? open() : throw new FileNotFoundException($"there is no knowledge file '{path}'", path);

    /// <summary>True when the path exists.</summary>
    public bool Contains(string path) => files.ContainsKey(path);

    /// <summary>Reads a YAML file, from its compiled form where that is up to date.</summary>
    /// <returns>The document's value; null for an empty file.</returns>
    /// <exception cref="FileNotFoundException">There is no such path.</exception>
    /// <exception cref="KnowledgeException">The file is no YAML.</exception>
    public KnowledgeYaml? Read(string path)
    {
        var bytes = Bytes(path);
        KnowledgeNode? root = null;
        if (compiled.Value?.TryGet(path, bytes, out root) != true) root = YamlParsing.Read(path, new MemoryStream(bytes));
        return root is null ? null : new KnowledgeYaml(path, root);
    }

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such path.</exception>
    public byte[] Bytes(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
