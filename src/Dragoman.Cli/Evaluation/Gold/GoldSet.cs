using System.Collections.Immutable;

namespace Dragoman.Cli.Evaluation.Gold;

/// <summary>Texts with the events that people found in them.</summary>
/// <param name="Name">The file or folder that holds it.</param>
/// <param name="Kind">What it asks.</param>
/// <param name="Documents">The texts, in their order.</param>
internal sealed record GoldSet(string Name, GoldKind Kind, ImmutableArray<GoldDocument> Documents);
