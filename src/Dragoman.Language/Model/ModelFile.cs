using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Language.Model;

/// <summary>The container of a trained model: sections of bytes by name, guarded by a checksum.</summary>
/// <remarks>
/// Layout, little-endian: <c>DRAGOMAN</c>, format version (int32), number of sections (int32), then for each section
/// in ordinal order of its name: length of the name (int32), name (UTF-8), length of the data (int64), data; at the
/// end SHA-256 of all bytes before it. The same sections always give the same bytes. Not safe for use on several
/// threads while sections are being set; reading is.
/// </remarks>
public sealed class ModelFile
{
    private const int Version = 1;
    private const int HashLength = 32;
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> sections = new(StringComparer.Ordinal);

    private static ReadOnlySpan<byte> Magic => "DRAGOMAN"u8;

    /// <summary>Names of the sections in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => sections.Keys;

    /// <summary>Reads a model to the end of the stream and checks it.</summary>
    /// <exception cref="ModelFormatException">It is no model file, of another version, cut short or changed.</exception>
    public static ModelFile Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Parse(ReadAll(stream), isChecked: false);
    }

    /// <summary>Reads the model that is part of the program, whose bytes are as sound as the program's own: their checksum is left to the tests, since it takes a good part of the loading.</summary>
    internal static ModelFile ReadOwn(Stream stream) => Parse(ReadAll(stream), isChecked: true);

    /// <summary>Reads a model file and checks it.</summary>
    /// <exception cref="ModelFormatException">It is no model file, of another version, cut short or changed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ModelFile Read(string path)
    {
        using var stream = File.OpenRead(path);
        try
        {
            return Read(stream);
        }
        catch (ModelFormatException e)
        {
            throw new ModelFormatException($"{path}: {e.Message}", e);
        }
    }

    /// <summary>True when the model has a section of this name.</summary>
    public bool Has(string name) => sections.ContainsKey(name);

    /// <summary>A section's bytes.</summary>
    /// <exception cref="ModelFormatException">There is no such section.</exception>
    public ReadOnlyMemory<byte> Section(string name) =>
        sections.TryGetValue(name, out var data) ? data : throw new ModelFormatException($"the model has no section '{name}'; train it again");

    /// <summary>Adds or replaces a section.</summary>
    public void Set(string name, ReadOnlyMemory<byte> data) => sections[name] = data;

    /// <summary>Adds or replaces a section with what <paramref name="write"/> writes.</summary>
    public void Set(string name, Action<BinaryWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer, Encoding.UTF8, leaveOpen: true)) write(writer);
        sections[name] = buffer.ToArray();
    }

    /// <summary>Takes a section out, if it is there.</summary>
    public void Remove(string name) => sections.Remove(name);

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(Version);
            writer.Write(sections.Count);
            foreach (var (name, data) in sections)
            {
                var bytes = Encoding.UTF8.GetBytes(name);
                writer.Write(bytes.Length);
                writer.Write(bytes);
                writer.Write((long)data.Length);
                writer.Write(data.Span);
            }
        }

        var body = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        stream.Write(body);
        stream.Write(SHA256.HashData(body));
    }

    /// <summary>Writes the model to a file: whole, or not at all.</summary>
    public void Write(string path)
    {
        var temporary = path + ".part";
        using (var stream = File.Create(temporary)) Write(stream);
        File.Move(temporary, path, overwrite: true);
    }

    private static ModelFile Parse(ReadOnlyMemory<byte> bytes, bool isChecked)
    {
        var span = bytes.Span;
        if (span.Length < Magic.Length || !span[..Magic.Length].SequenceEqual(Magic)) throw new ModelFormatException("not a Dragoman model");
        if (span.Length < Magic.Length + 8 + HashLength) throw new ModelFormatException("the model is cut short");
        var version = BinaryPrimitives.ReadInt32LittleEndian(span[Magic.Length..]);
        if (version != Version) throw new ModelFormatException($"the model has format {version} and this program reads format {Version}");
        var end = span.Length - HashLength;
        if (!isChecked && !SHA256.HashData(span[..end]).AsSpan().SequenceEqual(span[end..])) throw new ModelFormatException("the model's checksum is wrong: it was cut short or changed");

        var model = new ModelFile();
        var at = Magic.Length + 4;
        var count = BinaryPrimitives.ReadInt32LittleEndian(span[at..]);
        at += 4;
        for (var section = 0; section < count; section++)
        {
            var nameLength = BinaryPrimitives.ReadInt32LittleEndian(span[at..]);
            var name = Encoding.UTF8.GetString(span.Slice(at + 4, nameLength));
            at += 4 + nameLength;
            var length = checked((int)BinaryPrimitives.ReadInt64LittleEndian(span[at..]));
            model.sections[name] = bytes.Slice(at + 8, length);
            at += 8 + length;
        }

        return model;
    }

    private static byte[] ReadAll(Stream stream)
    {
        if (stream.CanSeek)
        {
            var exact = new byte[stream.Length - stream.Position];
            stream.ReadExactly(exact);
            return exact;
        }

        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
