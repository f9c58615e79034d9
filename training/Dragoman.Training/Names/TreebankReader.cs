using System.Globalization;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Training.Names;

/// <summary>Reads the documents of a CoNLL-U file as annotated sentences with each token's last column.</summary>
public static class TreebankReader
{
    public static IEnumerable<TreebankDocument> Read(string path)
    {
        string? id = null;
        IReadOnlyList<string> fields = [];
        var sentences = new List<TreebankSentence>();
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (id is not null) yield return new(id, fields, sentences);
                (id, fields, sentences) = (line[14..], [], []);
            }
            else if (line.StartsWith("# global.Entity = ", StringComparison.Ordinal)) fields = line[18..].Split('-');
            else if (line.Length == 0) AddSentence(rows, sentences);
            else if (line[0] != '#')
            {
                var row = line.Split('\t');
                if (int.TryParse(row[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)) rows.Add(row);
            }
        }

        AddSentence(rows, sentences);
        if (id is not null) yield return new(id, fields, sentences);
    }

    private static void AddSentence(List<string[]> rows, List<TreebankSentence> sentences)
    {
        if (rows.Count == 0) return;
        var count = rows.Count;
        var (starts, ends, offset) = (new int[count], new int[count], 0);
        var tags = new UniversalTag[count];
        var heads = new short[count];
        var relations = new DependencyRelation[count];
        for (var i = 0; i < count; i++)
        {
            var row = rows[i];
            (starts[i], ends[i]) = (offset, offset + row[1].Length);
            offset += row[1].Length + (row[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? 0 : 1);
            tags[i] = Enum.Parse<UniversalTag>(row[3]);
            heads[i] = (short)(short.Parse(row[6], CultureInfo.InvariantCulture) - 1);
            if (!DependencyRelationNames.TryParse(row[7], out relations[i])) throw new InvalidDataException($"unknown relation {row[7]}");
        }

        var sentence = new Sentence(new TextSpan(0, offset), starts, ends, [.. rows.Select(row => row[1])], [.. rows.Select(row => row[2])], tags, [.. rows.Select(row => row[4])], heads, relations);
        sentences.Add(new(sentence, [.. rows.Select(row => row[9])]));
        rows.Clear();
    }
}

/// <summary>One document of a treebank.</summary>
public sealed record TreebankDocument(string Id, IReadOnlyList<string> EntityFields, IReadOnlyList<TreebankSentence> Sentences);

/// <summary>One sentence of a treebank with each token's MISC column.</summary>
public sealed record TreebankSentence(Sentence Sentence, string[] Misc);
