namespace Dragoman.Training.Tagged;

/// <summary>Which of the treebanks' tags each tag of the Brown Corpus is compatible with.</summary>
/// <remarks>Immutable after loading.</remarks>
internal sealed class BrownTagTable
{
    private const string InTitle = "-tl";
    private const string WithCapital = "^";
    private readonly Dictionary<string, TagSet> rows = new(StringComparer.Ordinal);

    private BrownTagTable()
    {
    }

    /// <summary>The table that the program is built with.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "brown-tags.tsv");

    /// <summary>The tags that the table has rows for.</summary>
    public IReadOnlyDictionary<string, TagSet> Rows => rows;

    /// <summary>Reads a table: a tag, a tab and its set, sorted by code point; lines that begin with a number sign and a blank are remarks.</summary>
    /// <exception cref="FormatException">A line is no row or out of order; the message names file and line.</exception>
    public static BrownTagTable Read(string path)
    {
        var table = new BrownTagTable();
        var (line, last) = (0, string.Empty);
        foreach (var text in File.ReadLines(path))
        {
            line++;
            if (text.Length == 0 || text.StartsWith("# ", StringComparison.Ordinal)) continue;
            var fields = text.Split('\t');
            if (fields.Length != 2 || fields[0].Length == 0) throw new FormatException($"{path}:{line}: '{text}' is no tag with a tab and its tags");
            if (string.CompareOrdinal(last, fields[0]) >= 0) throw new FormatException($"{path}:{line}: '{fields[0]}' does not stand in order behind '{last}'");
            last = fields[0];
            try
            {
                table.rows[last] = TagSet.Parse(fields[1]);
            }
            catch (FormatException e)
            {
                throw new FormatException($"{path}:{line}: {e.Message}", e);
            }
        }

        return table;
    }

    /// <summary>The tags that a word may have.</summary>
    /// <param name="tag">A simple Brown tag, with <c>-tl</c> where it stands in a title.</param>
    /// <param name="capital">Whether the word has a capital that its place does not give it.</param>
    /// <returns>Null for a tag without a row.</returns>
    public TagSet? Find(string tag, bool capital)
    {
        if (rows.TryGetValue(tag, out var set)) return capital && !tag.EndsWith(InTitle, StringComparison.Ordinal) && rows.TryGetValue(tag + WithCapital, out var wider) ? wider : set;
        if (!tag.EndsWith(InTitle, StringComparison.Ordinal)) return null;
        return Find(tag[..^InTitle.Length], capital);
    }
}
