using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Training.News;

/// <summary>A news sentence with its decisive arcs.</summary>
internal sealed record NewsSentence(int Line, string Text, IReadOnlyList<NewsArc> Arcs)
{
    private const string Root = "ROOT";

    /// <summary>Reads a file of sentences.</summary>
    /// <exception cref="FormatException">A line is wrong; the message has its number.</exception>
    internal static IReadOnlyList<NewsSentence> ReadFile(string path)
    {
        var result = new List<NewsSentence>();
        string? text = null;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] != '=')
            {
                text = text is null ? line : throw new FormatException($"{path}:{number}: the sentence before has no arcs");
                continue;
            }

            if (text is null) throw new FormatException($"{path}:{number}: arcs without a sentence");
            result.Add(new NewsSentence(number, text, [.. line[1..].Split(';', StringSplitOptions.TrimEntries).Select(arc => ReadArc(arc, path, number))]));
            text = null;
        }

        return text is null ? result : throw new FormatException($"{path}:{number}: the last sentence has no arcs");
    }

    /// <summary>The number of the token that a word of the file means, -1 for the root.</summary>
    /// <exception cref="FormatException">The sentence has no such token.</exception>
    internal int Find(Sentence sentence, string word)
    {
        if (word == Root) return -1;
        var mark = word.LastIndexOf('#');
        var form = mark > 0 ? word[..mark] : word;
        var left = mark > 0 ? int.Parse(word[(mark + 1)..], CultureInfo.InvariantCulture) : 1;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (string.Equals(sentence.Form(i), form, StringComparison.Ordinal) && --left == 0) return i;
        }

        throw new FormatException($"line {Line}: the sentence has no token '{word}'");
    }

    private static NewsArc ReadArc(string arc, string path, int line)
    {
        var readings = arc.Split('|');
        var first = readings[0].Split(' ');
        if (first.Length != 3) throw new FormatException($"{path}:{line}: '{arc}' is no 'dependent relation head'");
        var all = new List<(string, string)> { (first[1], first[2]) };
        foreach (var reading in readings.Skip(1))
        {
            var parts = reading.Split(' ');
            if (parts.Length != 2) throw new FormatException($"{path}:{line}: '{reading}' is no 'relation head'");
            all.Add((parts[0], parts[1]));
        }

        return new NewsArc(first[0], all);
    }
}
