using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;
using Dragoman.Training.Treebanks;

namespace Dragoman.Training.Neural;

/// <summary>A sentence of a treebank with its tags and tree, by column.</summary>
internal sealed record TreebankSentence(string[] Forms, string[] Lemmas, JointTag[] Tags, short[] Heads, DependencyRelation[] Relations)
{
    public int Count => Forms.Length;

    /// <summary>The lemma of a word that has none worth learning.</summary>
    public const string NoLemma = "_";

    /// <summary>The columns of an annotated sentence.</summary>
    public static TreebankSentence From(Sentence sentence) => From(sentence, lemmas: true);

    /// <summary>The columns of a sentence that has tags and tree, and no lemmas.</summary>
    public static TreebankSentence WithoutLemmas(Sentence sentence) => From(sentence, lemmas: false);

    /// <summary>Reads a CoNLL-U file.</summary>
    public static TreebankSentence[] ReadFile(string path) => Array.ConvertAll(Treebank.Read(path).ToSentences(), From);

    private static TreebankSentence From(Sentence sentence, bool lemmas)
    {
        var tokens = Enumerable.Range(0, sentence.Count).ToArray();
        return new TreebankSentence(
            Array.ConvertAll(tokens, sentence.Form),
            Array.ConvertAll(tokens, token => lemmas && sentence.Relation(token) != DependencyRelation.Goeswith ? sentence.Lemma(token) : NoLemma),
            Array.ConvertAll(tokens, token => new JointTag(sentence.Tag(token), sentence.PennTag(token))),
            Array.ConvertAll(tokens, token => (short)sentence.Head(token)),
            Array.ConvertAll(tokens, sentence.Relation));
    }
}
