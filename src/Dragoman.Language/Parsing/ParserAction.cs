using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>A move with the relation of the arc that it draws.</summary>
internal readonly record struct ParserAction(ParserMove Move, DependencyRelation Relation);
