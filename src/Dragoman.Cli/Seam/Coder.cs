using System.Collections.Immutable;
using Dragoman.Coding.Knowledge;
using Dragoman.Domain;

namespace Dragoman.Coding;

/// <summary>Stands where the coder will stand: finds nothing.</summary>
public sealed class Coder
{
    /// <summary>Loads.</summary>
    public static Coder Load(KnowledgeFolder knowledge) => new();

    /// <summary>Codes.</summary>
    public ImmutableArray<CodedEvent> Code(Article article) => [];
}
