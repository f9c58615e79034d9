using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>Reads the syntactic words of a CoNLL-U file: no ranges of multiword tokens and no empty nodes.</summary>
internal static class TreebankReader
{
    public static List<TreebankSentence> ReadFile(string path)
    {
        using var reader = new StreamReader(path);
        return Read(reader);
    }

    public static List<TreebankSentence> Read(TextReader reader)
    {
        var sentences = new List<TreebankSentence>();
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0) Finish(rows, sentences);
            else if (char.IsAsciiDigit(line[0]) && line.Split('\t') is var row && row[0].AsSpan().IndexOfAny('-', '.') < 0) rows.Add(row);
        }

        Finish(rows, sentences);
        return sentences;
    }

    private static void Finish(List<string[]> rows, List<TreebankSentence> sentences)
    {
        if (rows.Count == 0) return;
        sentences.Add(new TreebankSentence(
            [.. rows.Select(row => row[1])],
            [.. rows.Select(row => new JointTag(Enum.Parse<UniversalTag>(row[3]), row[4]))],
            [.. rows.Select(row => (short)(int.Parse(row[6], CultureInfo.InvariantCulture) - 1))],
            [.. rows.Select(row => DependencyRelationNames.TryParse(row[7], out var relation) ? relation : DependencyRelation.Dep)]));
        rows.Clear();
    }
}
