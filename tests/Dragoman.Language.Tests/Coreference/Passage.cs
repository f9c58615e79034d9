using System.Text;

namespace Dragoman.Language.Tests.Coreference;

/// <summary>A text with marked mentions: {A|Aliyev}, {A+B|the two presidents}.</summary>
internal sealed record Passage(string Name, string Text, IReadOnlyList<PassageMention> Mentions)
{
    public static IEnumerable<Passage> ReadAll(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var name = "";
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith('#')) name = line[1..].Trim();
                else if (line.Length > 0) yield return Parse($"{Path.GetFileNameWithoutExtension(file)}: {name}", line);
            }
        }
    }

    public static Passage Parse(string name, string marked)
    {
        var text = new StringBuilder();
        var mentions = new List<PassageMention>();
        var open = new Stack<(int Start, string[] Entities)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                var bar = marked.IndexOf('|', i);
                open.Push((text.Length, marked[(i + 1)..bar].Split('+')));
                i = bar;
            }
            else if (marked[i] == '}')
            {
                var (start, entities) = open.Pop();
                mentions.Add(new(start, text.Length, entities));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open.Count > 0) throw new FormatException($"{name}: a mark is not closed");
        return new(name, text.ToString(), mentions);
    }
}

internal sealed record PassageMention(int Start, int End, string[] Entities);
