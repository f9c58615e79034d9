using System.Globalization;

namespace Dragoman.Language.Conllu;

/// <summary>Writes CoNLL-U.</summary>
public static class ConlluWriter
{
    /// <summary>Writes a sentence and the blank line after it. Lines end in a line feed.</summary>
    public static void Write(TextWriter writer, ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (var comment in sentence.Comments) Line(writer, comment);
        int range = 0, empty = 0;
        for (var i = 0; i <= sentence.Words.Length; i++)
        {
            for (; empty < sentence.EmptyNodes.Length && sentence.EmptyNodes[empty].After == i; empty++) Line(writer, sentence.EmptyNodes[empty].Line);
            if (i == sentence.Words.Length) break;
            if (range < sentence.Ranges.Length && sentence.Ranges[range].First == i)
            {
                var token = sentence.Ranges[range++];
                Line(writer, string.Create(CultureInfo.InvariantCulture, $"{token.First + 1}-{token.End}\t{token.Form}\t_\t_\t_\t_\t_\t_\t_\t{token.Misc}"));
            }

            var word = sentence.Words[i];
            var head = word.Head < 0 ? "_" : word.Head.ToString(CultureInfo.InvariantCulture);
            Line(writer, string.Create(CultureInfo.InvariantCulture, $"{i + 1}\t{word.Form}\t{word.Lemma}\t{word.Upos}\t{word.Xpos}\t{word.Feats}\t{head}\t{word.Deprel}\t{word.Deps}\t{word.Misc}"));
        }

        Line(writer, string.Empty);
    }

    private static void Line(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
