namespace Dragoman.Coding.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">The usual name.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Country">ISO 3166 alpha-3 code; null for what lies in several states or in none.</param>
/// <param name="Latitude">Degrees north, WGS 84; null where the knowledge has none.</param>
/// <param name="Longitude">Degrees east, WGS 84; null where the knowledge has none.</param>
/// <param name="People">Inhabitants of a town; 0 where unknown and for other places.</param>
public sealed record Place(string Name, PlaceKind Kind, string? Country, double? Latitude, double? Longitude, int People);
