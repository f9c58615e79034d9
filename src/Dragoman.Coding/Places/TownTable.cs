using System.Globalization;
using System.Text;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Places;

/// <summary>The towns of <c>places/towns.tsv</c>, kept as the file's own bytes and found by bisection.</summary>
/// <remarks>A line holds the folded name, the name, the country, degrees north and east and the number of people, with tabs between; lines are sorted by folded name (bytes), the largest town first. Immutable.</remarks>
internal sealed class TownTable
{
    private readonly byte[] bytes;
    private readonly int[] lines;

    private TownTable(byte[] bytes, int[] lines) => (this.bytes, this.lines) = (bytes, lines);

    /// <summary>Number of towns.</summary>
    public int Count => lines.Length - 1;

    /// <summary>Reads a file; its order is checked, its columns when they are used.</summary>
    public static TownTable Read(string path, Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var lines = new List<int>(bytes.Length / 40 + 1) { 0 };
        var before = ReadOnlySpan<byte>.Empty;
        for (var start = 0; start < bytes.Length;)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            if (length < 0) throw new KnowledgeException(path, lines.Count, 1, "the last line has no end; the file may have been cut off");
            var tab = bytes.AsSpan(start, length).IndexOf((byte)'\t');
            if (tab <= 0) throw new KnowledgeException(path, lines.Count, 1, "six columns with tabs between are wanted: folded name, name, country, north, east, people");
            var key = bytes.AsSpan(start, tab);
            if (before.SequenceCompareTo(key) > 0) throw new KnowledgeException(path, lines.Count, 1, "out of order; lines are sorted by their first column");
            before = key;
            start += length + 1;
            lines.Add(start);
        }

        return new TownTable(bytes, [.. lines]);
    }

    /// <summary>The towns of a folded name, the largest first; empty where there is none.</summary>
    public List<Place> Find(string folded)
    {
        var found = new List<Place>();
        Span<byte> key = stackalloc byte[Encoding.UTF8.GetMaxByteCount(Math.Min(folded.Length, 100))];
        if (folded.Length > 100) return found;
        key = key[..Encoding.UTF8.GetBytes(folded, key)];
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Key(middle).SequenceCompareTo(key) < 0) low = middle + 1;
            else high = middle;
        }

        for (; low < Count && Key(low).SequenceEqual(key); low++) found.Add(Read(low));
        return found;
    }

    private ReadOnlySpan<byte> Key(int line)
    {
        var text = Line(line);
        return text[..text.IndexOf((byte)'\t')];
    }

    private ReadOnlySpan<byte> Line(int line) => bytes.AsSpan(lines[line]..(lines[line + 1] - 1));

    private Place Read(int line)
    {
        var cells = Encoding.UTF8.GetString(Line(line)).Split('\t');
        var culture = CultureInfo.InvariantCulture;
        if (cells.Length != 6 || !double.TryParse(cells[3], culture, out var north) || !double.TryParse(cells[4], culture, out var east) || !int.TryParse(cells[5], culture, out var people))
            throw new KnowledgeException("places/towns.tsv", line + 1, 1, "six columns are wanted: folded name, name, country, north, east, people");
        return new Place(cells[1], PlaceKind.Town, cells[2], north, east, people);
    }
}
