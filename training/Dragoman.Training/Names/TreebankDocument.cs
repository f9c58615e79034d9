using Dragoman.Language.Annotation;

namespace Dragoman.Training.Names;

/// <summary>One document of a treebank.</summary>
/// <param name="Id">Its name.</param>
/// <param name="EntityFields">The fields of the entity layer in their order; empty where there is no such layer.</param>
/// <param name="Sentences">Its sentences.</param>
internal sealed record TreebankDocument(string Id, IReadOnlyList<string> EntityFields, List<TreebankSentence> Sentences);

/// <summary>One sentence of a treebank with each token's MISC column.</summary>
internal sealed record TreebankSentence(Sentence Sentence, string[] Misc);
