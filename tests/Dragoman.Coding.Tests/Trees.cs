using System.Globalization;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Tests;

/// <summary>Hand-built trees: a line a token, "form lemma UPOS PTB head relation", heads counted from 1 as in CoNLL-U.</summary>
internal static class Trees
{
    public static Sentence Of(string lines)
    {
        var rows = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var count = rows.Length;
        var (starts, ends) = (new int[count], new int[count]);
        var (heads, relations) = (new short[count], new DependencyRelation[count]);
        var offset = 0;
        for (var i = 0; i < count; i++)
        {
            (starts[i], ends[i]) = (offset, offset + rows[i][0].Length);
            offset = ends[i] + 1;
            heads[i] = (short)(int.Parse(rows[i][4], CultureInfo.InvariantCulture) - 1);
            Assert.True(DependencyRelationNames.TryParse(rows[i][5], out relations[i]), rows[i][5]);
        }

        return new Sentence(
            new TextSpan(0, Math.Max(offset - 1, 0)), starts, ends, [.. rows.Select(row => row[0])], [.. rows.Select(row => row[1])],
            [.. rows.Select(row => Enum.Parse<UniversalTag>(row[2]))], [.. rows.Select(row => row[3])], heads, relations);
    }

    /// <summary>The number of the first token of this form.</summary>
    public static int Find(this Sentence sentence, string form) => Enumerable.Range(0, sentence.Count).First(token => sentence.Form(token) == form);
}
