namespace Dragoman.Reading.Metadata;

/// <summary>The lines <c>key: value</c> between two lines <c>---</c> at the head of a text.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, string> fields;

    private FrontMatter(Dictionary<string, string> fields) => this.fields = fields;

    /// <summary>The value of a key, whatever its case; null where it is absent. A list's items are joined by "; ".</summary>
    public string? this[string key] => fields.GetValueOrDefault(key);

    /// <summary>Takes the front matter off a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="body">What follows the front matter; the whole text where there is none.</param>
    /// <returns>The fields; null where the text has no front matter.</returns>
    public static FrontMatter? Split(string text, out string body)
    {
        body = text;
        var lines = text.Split('\n');
        if (lines.Length < 3 || lines[0].TrimEnd() != "---") return null;
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...");
        if (end < 0) return null;
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? key = null;
        foreach (var raw in lines.AsSpan(1, end - 1))
        {
            var line = raw.TrimEnd();
            if (line.Length == 0 || line[0] == '#') continue;
            if (key is not null && line.TrimStart().StartsWith("- ", StringComparison.Ordinal))
            {
                var item = Unquote(line.TrimStart()[2..]);
                found[key] = found[key].Length == 0 ? item : $"{found[key]}; {item}";
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0])) return null;
            key = line[..colon].Trim();
            found[key] = Unquote(line[(colon + 1)..]);
        }

        body = string.Join('\n', lines[(end + 1)..]);
        return new FrontMatter(found);
    }

    private static string Unquote(string value)
    {
        value = value.Trim();
        return value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\'' ? value[1..^1] : value;
    }
}
