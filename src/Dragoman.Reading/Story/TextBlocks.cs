namespace Dragoman.Reading.Story;

/// <summary>Cuts plain text into paragraphs, whether they are parted by empty lines, stand one a line, or are broken at a column.</summary>
internal static class TextBlocks
{
    /// <summary>The paragraphs in order, trimmed, none empty. The lines of a paragraph that is broken at a column stay parted by LF.</summary>
    public static List<string> Cut(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var wrapped = IsWrapped(lines);
        var blocks = new List<string>();
        var open = new List<string>();
        foreach (var raw in lines)
        {
            var line = raw.Trim();
            if (line.Length == 0 || !wrapped) Close();
            if (line.Length > 0) open.Add(line);
        }

        Close();
        return blocks;

        void Close()
        {
            if (open.Count > 0) blocks.Add(string.Join('\n', open));
            open.Clear();
        }
    }

    /// <summary>True when most lines that another follows at once are about equally long and break off inside a sentence.</summary>
    private static bool IsWrapped(string[] lines)
    {
        int followed = 0, broken = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var next = lines[i + 1].Trim();
            if (line.Length == 0 || next.Length == 0) continue;
            followed++;
            if (line.Length is > 50 and < 110 && line[^1] is not ('.' or '!' or '?' or ':' or '”' or '"' or '’')) broken++;
        }

        return followed >= 3 && broken * 10 >= followed * 6;
    }
}
