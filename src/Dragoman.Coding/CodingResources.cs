using Dragoman.Coding.Relations;
using Dragoman.Language;

namespace Dragoman.Coding;

/// <summary>What the coding of every article shares.</summary>
/// <param name="Knowledge">The knowledge files.</param>
/// <param name="Annotator">The language stage.</param>
/// <param name="Scorer">The scorer of relations, read when it is first needed.</param>
internal sealed record CodingResources(CodingKnowledge Knowledge, Annotator Annotator, Lazy<RelationScorer> Scorer);
