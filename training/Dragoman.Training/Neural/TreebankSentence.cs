using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;
using Dragoman.Training.Treebanks;

namespace Dragoman.Training.Neural;

/// <summary>A sentence of a treebank with its tags and tree, by column.</summary>
internal sealed record TreebankSentence(string[] Forms, JointTag[] Tags, short[] Heads, DependencyRelation[] Relations)
{
    public int Count => Forms.Length;

    /// <summary>The columns of an annotated sentence.</summary>
    public static TreebankSentence From(Sentence sentence)
    {
        var tokens = Enumerable.Range(0, sentence.Count).ToArray();
        return new TreebankSentence(
            Array.ConvertAll(tokens, sentence.Form),
            Array.ConvertAll(tokens, token => new JointTag(sentence.Tag(token), sentence.PennTag(token))),
            Array.ConvertAll(tokens, token => (short)sentence.Head(token)),
            Array.ConvertAll(tokens, sentence.Relation));
    }

    /// <summary>Reads a CoNLL-U file.</summary>
    public static TreebankSentence[] ReadFile(string path) => Array.ConvertAll(Treebank.Read(path).ToSentences(), From);
}
