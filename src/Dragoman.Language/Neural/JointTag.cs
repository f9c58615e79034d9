using Dragoman.Language.Annotation;

namespace Dragoman.Language.Neural;

/// <summary>A tag as the network predicts it: the universal part of speech and the Penn Treebank tag in one.</summary>
internal sealed record JointTag(UniversalTag Universal, string Penn);
