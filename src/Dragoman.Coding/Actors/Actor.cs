namespace Dragoman.Coding.Actors;

/// <summary>An actor that the knowledge has a name for and that is no single person.</summary>
/// <param name="Code">ISO 3166 alpha-3 for a state and its bodies, an organisation's usual abbreviation, else the usual name.</param>
/// <param name="Name">The usual name.</param>
/// <param name="Kind">What sort of actor it is.</param>
/// <param name="Sector">PLOVER's sector; null for the people of a state at large.</param>
/// <param name="Country">ISO 3166 alpha-3 code of the state it is of or acts in; null where it is of none.</param>
public sealed record Actor(string Code, string Name, ActorKind Kind, string? Sector, string? Country);
