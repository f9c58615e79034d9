using Dragoman.Record.Queries;

namespace Dragoman.Web.Portraits;

/// <summary>What passes between an actor and another.</summary>
/// <param name="Code">Code of the other.</param>
/// <param name="Counts">Numbers of events.</param>
public sealed record PartnerActivity(string Code, QuadCounts Counts);
