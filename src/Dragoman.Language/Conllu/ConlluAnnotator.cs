using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Language.Conllu;

/// <summary>Text or CoNLL-U in, CoNLL-U out: what <c>dragoman parse</c> does.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class ConlluAnnotator
{
    private readonly Annotator annotator;

    /// <summary>Uses an annotator, which it shares.</summary>
    public ConlluAnnotator(Annotator annotator) => this.annotator = annotator;

    /// <summary>Splits, tags, lemmatizes and parses a text.</summary>
    /// <param name="text">Any text.</param>
    public IEnumerable<ConlluSentence> Annotate(string text)
    {
        var sentences = annotator.Parse(text);
        for (var i = 0; i < sentences.Length; i++) yield return ConlluSentence.From(text, sentences[i], i + 1);
    }

    /// <summary>Tags, lemmatizes and parses a sentence whose words are given.</summary>
    /// <param name="given">The sentence; its comments, words, multiword tokens, FEATS and MISC are kept, the rest is written anew. Empty nodes are left out.</param>
    public ConlluSentence Annotate(ConlluSentence given)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (given.Words.IsEmpty) return given;
        var (starts, ends, forms) = (new int[given.Words.Length], new int[given.Words.Length], new string[given.Words.Length]);
        var at = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = given.Words[i].Form;
            (starts[i], ends[i]) = (at, at + forms[i].Length);
            at = ends[i];
        }

        var sentence = annotator.Parse(new TextSpan(0, at), starts, ends, forms);
        var words = ImmutableArray.CreateBuilder<ConlluWord>(forms.Length);
        for (var i = 0; i < forms.Length; i++)
        {
            words.Add(given.Words[i] with
            {
                Lemma = sentence.Lemma(i),
                Upos = sentence.Tag(i).ToString(),
                Xpos = sentence.PennTag(i),
                Head = sentence.Head(i) + 1,
                Deprel = Annotation.DependencyRelationNames.All[(int)sentence.Relation(i)],
                Deps = "_",
            });
        }

        return given with { Words = words.MoveToImmutable(), EmptyNodes = [] };
    }

    /// <summary>Reads text or CoNLL-U and writes CoNLL-U.</summary>
    /// <param name="input">What to read, to its end.</param>
    /// <param name="name">Its name, for errors.</param>
    /// <param name="tokenized">True for CoNLL-U, whose sentences and words are kept; false for text.</param>
    /// <param name="output">Where the sentences go.</param>
    /// <exception cref="ConlluFormatException">The CoNLL-U breaks the format; the sentences before it are written.</exception>
    public void Run(TextReader input, string name, bool tokenized, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (tokenized)
        {
            foreach (var sentence in ConlluReader.Read(input, name)) ConlluWriter.Write(output, Annotate(sentence));
            return;
        }

        foreach (var sentence in Annotate(input.ReadToEnd())) ConlluWriter.Write(output, sentence);
    }
}
