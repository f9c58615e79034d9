using Dragoman.Language.Annotation;

namespace Dragoman.Training.Neural;

/// <summary>The tree that a tutor draws for a sentence that has none, and how sure it is of it.</summary>
internal sealed record TutoredTree(short[] Heads, DependencyRelation[] Relations, SoftTargets Soft);
