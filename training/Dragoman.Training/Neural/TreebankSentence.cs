using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>A sentence of a treebank with its tags and tree, by column.</summary>
internal sealed record TreebankSentence(string[] Forms, JointTag[] Tags, short[] Heads, DependencyRelation[] Relations)
{
    public int Count => Forms.Length;
}
