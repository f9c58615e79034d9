using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Gold;

/// <summary>One text of a gold set.</summary>
/// <param name="Article">What the coder is given.</param>
/// <param name="Events">What it should find.</param>
internal sealed record GoldDocument(Article Article, ImmutableArray<GoldEvent> Events);
