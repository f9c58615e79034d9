using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Conllu;

namespace Dragoman.Training.Names;

/// <summary>Reads the documents of a CoNLL-U file as annotated sentences with each token's last column.</summary>
internal static class TreebankReader
{
    internal static IEnumerable<TreebankDocument> Read(string path)
    {
        TreebankDocument? document = null;
        foreach (var given in ConlluReader.ReadFile(path))
        {
            if (given.Comment("newdoc id") is { } id)
            {
                if (document is not null) yield return document;
                document = new(id, given.Comment("global.Entity")?.Split('-') ?? [], []);
            }

            document?.Sentences.Add(new(given.ToSentence(0, out _, out _), [.. given.Words.Select(word => word.Misc)]));
        }

        if (document is not null) yield return document;
    }

    /// <summary>The sentence with the annotator's own tags and tree.</summary>
    /// <param name="sentence">The treebank's sentence.</param>
    /// <param name="annotator">What tags and parses.</param>
    /// <param name="forms">Other words in the place of the sentence's own, or null.</param>
    internal static Sentence Reparse(Sentence sentence, Annotator annotator, string[]? forms = null)
    {
        var (starts, ends) = (new int[sentence.Count], new int[sentence.Count]);
        for (var i = 0; i < sentence.Count; i++) (starts[i], ends[i]) = (sentence.Start(i), sentence.End(i));
        return annotator.Parse(sentence.Span, starts, ends, forms ?? [.. Enumerable.Range(0, sentence.Count).Select(sentence.Form)]);
    }
}
