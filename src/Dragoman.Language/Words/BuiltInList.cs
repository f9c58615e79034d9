namespace Dragoman.Language.Words;

/// <summary>Reads the tab-separated lists that are built into this project.</summary>
internal static class BuiltInList
{
    /// <summary>The lines of a list of two columns, without comments and empty lines.</summary>
    /// <param name="file">The resource's name.</param>
    /// <returns>The number of each line, from 1, and its two fields.</returns>
    /// <exception cref="InvalidDataException">A line has not two fields, or the lines are not sorted by code point.</exception>
    public static IEnumerable<(int Line, string[] Fields)> Read(string file)
    {
        using var stream = typeof(BuiltInList).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"{file}: not built into the program");
        using var reader = new StreamReader(stream);
        var number = 0;
        var previous = "";
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            if (fields.Length != 2) throw new InvalidDataException($"{file}:{number}:1: expected two fields with a tab between them");
            if (string.CompareOrdinal(previous, fields[0]) >= 0)
                throw new InvalidDataException($"{file}:{number}:1: '{fields[0]}' must come before '{previous}'");
            previous = fields[0];
            yield return (number, fields);
        }
    }
}
